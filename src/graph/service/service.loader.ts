import type { Database } from '../../storage/connect.ts';
import type { Page, PageRequest } from '../../storage/page.ts';
import { readOfficerCells } from '../../storage/service/officer-cell.read.ts';
import type { StoredService } from '../../storage/service/service.map.ts';
import {
  countLinkedServices,
  pageLinkedServices,
  readServices,
  readServicesInForce,
  readServicesOfCharters,
  readServiceVersions,
  type ServiceLink,
} from '../../storage/service/service.read.ts';
import { byArguments, manyByKey, mappedByKey, oneByKey } from '../batch.ts';
import { emptyPage } from '../page/connection.ts';

/** The loaders of services, fresh for each request. */
export function createServiceLoaders(db: Database) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readServices(db, ids),
      (service) => service.id,
    ),
    ofCharter: manyByKey(
      (charterIds: readonly number[]) => readServicesOfCharters(db, charterIds),
      (service) => service.charterId,
    ),
    inForce: byArguments((day: string) =>
      manyByKey(
        (officeIds: readonly number[]) => readServicesInForce(db, officeIds, day),
        (service) => service.officeId,
      ),
    ),
    versions: manyByKey(
      (keys: readonly string[]) => readServiceVersions(db, keys),
      (service) => service.key,
    ),
    officerCells: oneByKey(
      (ids: readonly number[]) => readOfficerCells(db, ids),
      (cells) => cells.serviceId,
    ),
    linked: byArguments(({ link, page }: { link: ServiceLink; page: PageRequest }) =>
      mappedByKey<number, Page<StoredService>>((ids) => pageLinkedServices(db, ids, link, page), emptyPage(page)),
    ),
    countLinked: byArguments((link: ServiceLink) =>
      mappedByKey<number, number>((ids) => countLinkedServices(db, ids, link), 0),
    ),
  };
}
