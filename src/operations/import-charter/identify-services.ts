import type { Finding } from '../../domain/quality/finding.ts';
import { readCatalogueServices, type StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import { lockCatalogues } from '../../storage/catalogue/catalogue.write.ts';
import type { Database } from '../../storage/connect.ts';
import { type KnownKey, readKnownKeys } from '../../storage/service/service.write.ts';
import type { CharterInStore } from './charter-in-store.ts';
import { findLevelDifference } from './level-difference.ts';
import { type CatalogueMatch, matchServices, wantedKey } from './match-services.ts';
import { NewEntries } from './new-entries.ts';
import { assignServiceKeys } from './service-keys.ts';

/** Key and catalogue entry of each service of a charter, in the same order, and what was noteworthy about them. */
export interface IdentifiedServices {
  services: Array<{ key: string; catalogueServiceId: number }>;
  findings: Finding[];
}

const NO_MATCH: CatalogueMatch = { entryId: null, candidates: [] };

/**
 * Says of each service of the charters which one it is: its key among the office's own through the versions, and its
 * entry in the organisation's catalogue. What somebody decided for the key goes first, then what the name means beyond
 * doubt, then what the service was before; else it becomes an entry of its own that waits for review.
 */
export async function identifyServices(
  tx: Database,
  charters: readonly CharterInStore[],
): Promise<IdentifiedServices[]> {
  await lockCatalogues(tx, [...new Set(charters.map(({ office }) => office.organisationId))], 'share');
  const known = Map.groupBy(
    await readKnownKeys(
      tx,
      charters.map(({ office }) => office.id),
    ),
    ({ officeId }) => officeId,
  );
  const matches = await matchServices(tx, charters.flatMap(wantedEntries));
  const made = new NewEntries();
  const settled = charters.map((charter, i) => settle(charter, i, matches, known.get(charter.office.id) ?? [], made));

  const newEntries = await made.store(tx);
  const storedIds = settled.flatMap((services) => services.map(({ entryId }) => entryId)).filter((id) => id > 0);
  const entries = new Map<number, StoredCatalogueService>(newEntries);
  for (const entry of await readCatalogueServices(tx, [...new Set(storedIds)])) entries.set(entry.id, entry);
  return charters.map(({ office, services }, i) => {
    const ofCharter = settled[i] ?? [];
    const entryOf = (j: number) => entries.get(ofCharter[j]?.entryId ?? 0);
    return {
      services: ofCharter.map(({ key }, j) => ({ key, catalogueServiceId: entryOf(j)?.id ?? 0 })),
      findings: services.flatMap((service, j) => findLevelDifference(service, j, office, entryOf(j))),
    };
  });
}

function wantedEntries({ office: { organisationId }, services }: CharterInStore) {
  return services.map(({ category, name }) => ({ organisationId, category, name }));
}

/** Key and entry of each service; the entry is one stored, or one made here. */
function settle(
  charter: CharterInStore,
  index: number,
  matches: ReadonlyMap<string, CatalogueMatch>,
  known: readonly KnownKey[],
  made: NewEntries,
): Array<{ key: string; entryId: number }> {
  const wanted = wantedEntries(charter);
  const meant = wanted.map((service) => {
    const match = matches.get(wantedKey(service)) ?? NO_MATCH;
    return match.entryId ?? made.find(service, match, index);
  });
  const keys = assignServiceKeys(
    charter.office.slug,
    charter.services.map((reading, i) => ({ reading, catalogueServiceId: meant[i] ?? null })),
    known,
  );
  return wanted.map((service, i) => {
    const key = keys[i] ?? '';
    const former = known.find((candidate) => candidate.key === key);
    const entryId = former?.decidedCatalogueServiceId ?? meant[i] ?? former?.catalogueServiceId ?? null;
    return { key, entryId: entryId ?? made.make(service, index) };
  });
}
