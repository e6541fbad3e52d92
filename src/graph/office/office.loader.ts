import type { Database } from '../../storage/connect.ts';
import {
  countLinkedOffices,
  type OfficeLink,
  pageLinkedOffices,
  readOffices,
  readOfficesBySlug,
  type StoredOffice,
} from '../../storage/office/office.read.ts';
import type { Page, PageRequest } from '../../storage/page.ts';
import { byArguments, mappedByKey, oneByKey } from '../batch.ts';
import { emptyPage } from '../page/connection.ts';

/** The loaders of offices, fresh for each request. */
export function createOfficeLoaders(db: Database) {
  return {
    byId: oneByKey(
      (ids: readonly number[]) => readOffices(db, ids),
      (office) => office.id,
    ),
    bySlug: oneByKey(
      (slugs: readonly string[]) => readOfficesBySlug(db, slugs),
      (office) => office.slug,
    ),
    linked: byArguments(({ link, page }: { link: OfficeLink; page: PageRequest }) =>
      mappedByKey<number, Page<StoredOffice>>((ids) => pageLinkedOffices(db, ids, link, page), emptyPage(page)),
    ),
    countLinked: byArguments((link: OfficeLink) =>
      mappedByKey<number, number>((ids) => countLinkedOffices(db, ids, link), 0),
    ),
  };
}
