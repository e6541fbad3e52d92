import type { ServiceCategory } from '../charter/service-category.ts';
import { chooseMatch, hasName, type NamedEntry } from './choose-match.ts';

/** An entry of the catalogue that a service may mean; `reviewed` is false while only an import has made it. */
export interface CatalogueCandidate extends NamedEntry {
  category: ServiceCategory;
  reviewed: boolean;
}

/** The one reviewed entry that has a service's very name: where there is one, no other needs to be compared. */
export function chooseNamesake<Candidate extends CatalogueCandidate>(
  service: { name: string; category: ServiceCategory },
  candidates: readonly Candidate[],
): Candidate | null {
  return chooseEntry(
    service,
    candidates.filter((candidate) => candidate.reviewed && hasName(candidate, service.name)),
  );
}

/**
 * The entry that a service means beyond doubt, among those of its own category; a service of a document without
 * sections may also mean a reviewed entry of any category. Reviewed entries go first: one that waits for review never
 * stands in their way. Null: it is an entry of its own, to be reviewed.
 */
export function chooseEntry<Candidate extends CatalogueCandidate>(
  service: { name: string; category: ServiceCategory },
  candidates: readonly Candidate[],
): Candidate | null {
  const isOwn = ({ category }: Candidate) => category === service.category;
  const hasNoSection = service.category === 'UNSPECIFIED';
  const reviewed = candidates.filter((candidate) => candidate.reviewed && (hasNoSection || isOwn(candidate)));
  const accepted = chooseMatch(service.name, reviewed).accepted;
  return accepted ?? chooseMatch(service.name, candidates.filter(isOwn)).accepted;
}
