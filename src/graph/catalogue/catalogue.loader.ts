import DataLoader from 'dataloader';
import { readCatalogueServices, readCatalogueServicesBySlug } from '../../storage/catalogue/catalogue.read.ts';
import { findMatchCandidates, type WantedEntry } from '../../storage/catalogue/match-candidates.read.ts';
import type { Database } from '../../storage/connect.ts';
import { oneByKey } from '../batch.ts';

/** The loaders of catalogue services, fresh for each request. */
export function createCatalogueLoaders(db: Database) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readCatalogueServices(db, ids),
      (entry) => entry.id,
    ),
    bySlug: oneByKey(
      (slugs: readonly string[]) => readCatalogueServicesBySlug(db, slugs),
      (entry) => entry.slug,
    ),
    /** The entries whose names look like a service's, the likest first. */
    candidates: new DataLoader((wanted: readonly WantedEntry[]) => findMatchCandidates(db, wanted), {
      cacheKeyFn: ({ organisationId, category, name }) => JSON.stringify([organisationId, category, name]),
    }),
  };
}
