import { type CatalogueCandidate, chooseEntry, chooseNamesake } from '../../domain/catalogue/choose-entry.ts';
import type { ServiceReading } from '../../domain/charter/charter-reading.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import { readCatalogueServices, type StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import { addWaitingEntries, lockCatalogue } from '../../storage/catalogue/catalogue.write.ts';
import { findMatchCandidates, findNamesakes } from '../../storage/catalogue/match-candidates.read.ts';
import type { Database } from '../../storage/connect.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { type KnownKey, readKnownKeys } from '../../storage/service/service.write.ts';
import { findLevelDifference } from './level-difference.ts';
import { assignServiceKeys } from './service-keys.ts';
import { waitingEntryOf } from './waiting-entry.ts';

/** Key and catalogue entry of each service, in the same order, and what was noteworthy about them. */
export interface IdentifiedServices {
  keys: string[];
  catalogueServiceIds: number[];
  findings: Finding[];
}

/**
 * Says of each service which one it is: its key among the office's own through the versions, and its entry in the
 * organisation's catalogue. What somebody decided for the key goes first, then what the name means beyond doubt, then
 * what the service was before; else it becomes an entry of its own that waits for review.
 */
export async function identifyServices(
  tx: Database,
  office: StoredOffice,
  services: readonly ServiceReading[],
): Promise<IdentifiedServices> {
  await lockCatalogue(tx, office.organisationId, 'share');
  const known = await readKnownKeys(tx, office.id);
  const matches = await matchServices(tx, office, services);
  const toKey = services.map((reading, i) => ({ reading, catalogueServiceId: matches[i] ?? null }));
  const keys = assignServiceKeys(office.slug, toKey, known);
  const settled = keys.map((key, i) => settleEntry(key, matches[i] ?? null, known));

  const entries = await readCatalogueServices(tx, [...new Set(settled.filter((id) => id !== null))]);
  const bySlug = await addEntries(
    tx,
    office,
    services.filter((_, i) => settled[i] === null),
  );
  const byId = new Map([...entries, ...bySlug.values()].map((entry) => [entry.id, entry]));
  const entryOf = (service: ServiceReading, i: number) =>
    byId.get(settled[i] ?? 0) ?? bySlug.get(waitingEntryOf(office.organisationId, service).slug);
  return {
    keys,
    catalogueServiceIds: services.map((service, i) => entryOf(service, i)?.id ?? 0),
    findings: services.flatMap((service, i) => findLevelDifference(service, i, entryOf(service, i)?.name ?? '')),
  };
}

/** An entry of the catalogue as matching sees it. */
export function toCandidate({ id, category, reviewed, name, aliases }: StoredCatalogueService): CatalogueCandidate {
  return { id, category, reviewed, names: [name, ...aliases] };
}

async function matchServices(
  tx: Database,
  { organisationId }: StoredOffice,
  services: readonly ServiceReading[],
): Promise<Array<number | null>> {
  const wanted = services.map(({ category, name }) => ({ organisationId, category, name }));
  const namesakes = await findNamesakes(tx, wanted);
  const exact = wanted.map((service, i) => chooseNamesake(service, (namesakes[i] ?? []).map(toCandidate))?.id ?? null);
  const others = wanted.filter((_, i) => exact[i] === null);
  const candidates = await findMatchCandidates(tx, others);
  const compared = new Map(
    others.map((service, i) => [service, chooseEntry(service, (candidates[i] ?? []).map(toCandidate))?.id ?? null]),
  );
  return wanted.map((service, i) => exact[i] ?? compared.get(service) ?? null);
}

function settleEntry(key: string, match: number | null, known: readonly KnownKey[]): number | null {
  const former = known.find((candidate) => candidate.key === key);
  return former?.decidedCatalogueServiceId ?? match ?? former?.catalogueServiceId ?? null;
}

async function addEntries(
  tx: Database,
  { organisationId }: StoredOffice,
  services: readonly ServiceReading[],
): Promise<Map<string, StoredCatalogueService>> {
  const wanted = services.map((service) => waitingEntryOf(organisationId, service));
  const added = await addWaitingEntries(tx, [...new Map(wanted.map((entry) => [entry.slug, entry])).values()]);
  return new Map(added.map((entry) => [entry.slug, entry]));
}
