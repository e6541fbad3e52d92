import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import { provenances } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { countListing, type Page, type PageRequest, readPage } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { charterFeed } from './feed.table.ts';

export type StoredFeedEntry = InferSelectModel<typeof charterFeed>;

const originals = statement((db) =>
  db
    .select({ charterId: provenances.charterId, original: provenances.original })
    .from(provenances)
    .where(isAnyOf(provenances.charterId, 'ids'))
    .prepare('originals'),
);

/** A page of the feed, the oldest entry first. */
export function pageFeed(db: Database, page: PageRequest): Promise<Page<StoredFeedEntry>> {
  const order = { keys: [{ expression: charterFeed.position, type: 'integer' as const }] };
  return readPage(db, { table: charterFeed, fields: getTableColumns(charterFeed), where: undefined, order }, page);
}

/** Whether a cursor is that of the last entry. */
export async function isFeedEnd(db: Database, cursor: string): Promise<boolean> {
  const { rows } = await pageFeed(db, { limit: 1, fromEnd: true, after: null, before: null });
  return rows[0]?.cursor === cursor;
}

export function countFeed(db: Database): Promise<number> {
  return countListing(db, { table: charterFeed, where: undefined });
}

/** The original bytes of charters. */
export function readOriginals(
  db: Database,
  charterIds: readonly number[],
): Promise<Array<{ charterId: number; original: Uint8Array }>> {
  return originals(db).execute({ ids: charterIds });
}
