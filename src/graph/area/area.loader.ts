import { readAreas, readAreasBelow, readAreasBySlug } from '../../storage/area/area.read.ts';
import { readCoverage, type StoredCoverage } from '../../storage/area/coverage.read.ts';
import type { Database } from '../../storage/connect.ts';
import { byArguments, manyByKey, oneByKey } from '../batch.ts';

/** The loaders of areas, fresh for each request. */
export function createAreaLoaders(db: Database) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readAreas(db, ids),
      (area) => area.id,
    ),
    bySlug: oneByKey(
      (slugs: readonly string[]) => readAreasBySlug(db, slugs),
      (area) => area.slug,
    ),
    below: manyByKey(
      (ids: readonly number[]) => readAreasBelow(db, ids),
      (area) => area.parentId ?? 0,
    ),
    coverage: byArguments(({ organisation, day }: { organisation: string | null; day: string }) =>
      oneByKey<number, StoredCoverage>(
        (ids) => readCoverage(db, ids, organisation, day),
        (coverage) => coverage.ownerId,
      ),
    ),
  };
}
