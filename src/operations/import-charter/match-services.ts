import { type CatalogueCandidate, chooseEntry, chooseNamesake } from '../../domain/catalogue/choose-entry.ts';
import { foldGlued } from '../../domain/text/fold.ts';
import type { StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import { findMatchCandidates, findNamesakes, type WantedEntry } from '../../storage/catalogue/match-candidates.read.ts';
import type { Database } from '../../storage/connect.ts';

/** What the stored catalogue has for a service: the id of the entry it means, or those that were compared in vain. */
export interface CatalogueMatch {
  entryId: number | null;
  candidates: CatalogueCandidate[];
}

/** An entry of the catalogue as matching sees it. */
export function toCandidate({ id, category, reviewed, name, aliases }: StoredCatalogueService): CatalogueCandidate {
  return { id, category, reviewed, names: [name, ...aliases] };
}

/** What the same names of the same catalogue and category have in common. */
export function wantedKey({ organisationId, category, name }: WantedEntry): string {
  return `${organisationId}|${category}|${foldGlued(name)}`;
}

/** Matches services with the stored catalogues of their organisations, each distinct name once; by `wantedKey`. */
export async function matchServices(
  tx: Database,
  services: readonly WantedEntry[],
): Promise<ReadonlyMap<string, CatalogueMatch>> {
  const wanted = [...new Map(services.map((service) => [wantedKey(service), service])).values()];
  const namesakes = await findNamesakes(tx, wanted);
  const exact = wanted.map((service, i) => chooseNamesake(service, (namesakes[i] ?? []).map(toCandidate))?.id ?? null);
  const others = wanted.filter((_, i) => exact[i] === null);
  const found = await findMatchCandidates(tx, others);
  const compared = new Map(
    others.map((service, i): [WantedEntry, CatalogueMatch] => {
      const candidates = (found[i] ?? []).map(toCandidate);
      return [service, { entryId: chooseEntry(service, candidates)?.id ?? null, candidates }];
    }),
  );
  return new Map(
    wanted.map((service, i) => [
      wantedKey(service),
      compared.get(service) ?? { entryId: exact[i] ?? null, candidates: [] },
    ]),
  );
}
