import type { Database } from '../../storage/connect.ts';
import type { StoredHarvest } from '../../storage/harvest/harvest.read.ts';
import { countHarvestsOfSources, pageHarvestsOfSources, readHarvests } from '../../storage/harvest/harvest.read.ts';
import type { Page, PageRequest } from '../../storage/page.ts';
import { readHeldReasons, readSources } from '../../storage/source/source.read.ts';
import { byArguments, manyByKey, mappedByKey, oneByKey } from '../batch.ts';
import { emptyPage } from '../page/connection.ts';

/** The loaders of sources and harvests, fresh for each request. */
export function createSourceLoaders(db: Database) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readSources(db, ids),
      (source) => source.id,
    ),
    held: manyByKey(
      (ids: readonly number[]) => readHeldReasons(db, ids),
      (held) => held.sourceId,
    ),
    harvest: oneByKey(
      (ids: readonly number[]) => readHarvests(db, ids),
      (harvest) => harvest.id,
    ),
    harvests: byArguments((page: PageRequest) =>
      mappedByKey<number, Page<StoredHarvest>>((ids) => pageHarvestsOfSources(db, ids, page), emptyPage(page)),
    ),
    countHarvests: mappedByKey<number, number>((ids) => countHarvestsOfSources(db, ids), 0),
  };
}
