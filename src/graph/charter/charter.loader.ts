import {
  countChartersOfOffices,
  pageChartersOfOffices,
  readCharters,
  readChartersInForce,
  readProvenances,
  type StoredCharter,
} from '../../storage/charter/charter.read.ts';
import { readFormerVersions, readNumberedVersions } from '../../storage/charter/former-version.read.ts';
import type { Database } from '../../storage/connect.ts';
import { readOriginals } from '../../storage/feed/feed.read.ts';
import type { Page, PageRequest } from '../../storage/page.ts';
import { byArguments, mappedByKey, oneByKey } from '../batch.ts';
import { emptyPage } from '../page/connection.ts';

/** The loaders of charters, fresh for each request. */
export function createCharterLoaders(db: Database) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readCharters(db, ids),
      (charter) => charter.id,
    ),
    inForce: byArguments((day: string) =>
      oneByKey(
        (officeIds: readonly number[]) => readChartersInForce(db, officeIds, day),
        (charter) => charter.officeId,
      ),
    ),
    versions: byArguments((page: PageRequest) =>
      mappedByKey<number, Page<StoredCharter>>((ids) => pageChartersOfOffices(db, ids, page), emptyPage(page)),
    ),
    countVersions: mappedByKey<number, number>((ids) => countChartersOfOffices(db, ids), 0),
    former: oneByKey(
      (ids: readonly number[]) => readFormerVersions(db, ids),
      (pair) => pair.charterId,
    ),
    numbered: byArguments((version: number) =>
      oneByKey(
        (ids: readonly number[]) => readNumberedVersions(db, ids, version),
        (pair) => pair.charterId,
      ),
    ),
    original: oneByKey(
      (charterIds: readonly number[]) => readOriginals(db, charterIds),
      (original) => original.charterId,
    ),
    provenance: oneByKey(
      (charterIds: readonly number[]) => readProvenances(db, charterIds),
      (provenance) => provenance.charterId,
    ),
  };
}
