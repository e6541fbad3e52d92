import { type SQL, sql } from 'drizzle-orm';
import type { EntryKind, SearchEntry } from '../../domain/search/search-entry.ts';
import type { Database } from '../connect.ts';

/** The known words that one searched word may mean; `nearly` are the closest of them, by which entries are preferred. */
export interface WantedWord {
  all: readonly string[];
  nearly: readonly string[];
}

/**
 * Which entries: those that hold every wanted word or any of them, in their own names or in the names of their places too;
 * first those whose names hold most of the words that are `preferred`, the wanted ones if nothing is said.
 */
export interface EntryRequest {
  kind?: EntryKind;
  words: readonly WantedWord[];
  preferred?: readonly WantedWord[];
  hold: 'EVERY' | 'ANY';
  within: 'NAMES' | 'NAMES_AND_PLACES';
  limit: number;
}

/**
 * How many entries are weighed for one request, in the order of their standing. A word such as "Dhaka" stands in the places
 * of tens of thousands that are equally good.
 */
const MOST_WEIGHED = 2_000;

/** The entries asked for, the most promising first. */
export async function readEntries(db: Database, request: EntryRequest): Promise<SearchEntry[]> {
  const rows = await db.execute(sql`select ${ENTRY} ${promising(request)}`);
  return [...rows] as unknown as SearchEntry[];
}

/** The rows of the entries asked for, the most promising first. */
export async function readEntryRowIds(db: Database, request: EntryRequest): Promise<number[]> {
  const rows = await db.execute(sql`select row_id as "rowId" ${promising(request)}`);
  return ([...rows] as unknown as Array<{ rowId: number }>).map(({ rowId }) => rowId);
}

/** The entries of rows of one kind. */
export async function readEntriesOf(db: Database, kind: EntryKind, rowIds: readonly number[]): Promise<SearchEntry[]> {
  const rows = await db.execute(
    sql`select ${ENTRY} from search_entries where kind = ${kind} and row_id = any(${sql.param([...rowIds])}::int[])`,
  );
  return [...rows] as unknown as SearchEntry[];
}

const ENTRY = sql`kind, row_id as "rowId", standing, names, aliases, words`;

/** The part of a statement that gives the entries asked for in their order. */
function promising({ kind, words, preferred = words, hold, within, limit }: EntryRequest): SQL {
  const column = within === 'NAMES' ? sql`own` : sql`words`;
  const held = words.map(({ all }) => sql`${column} && ${array(all)}`);
  const promises = preferred.map(({ nearly }) => sql`(own && ${array(nearly)})::int`);
  return sql`from (
      select * from search_entries
      where (${sql.join(held, hold === 'EVERY' ? sql` and ` : sql` or `)})
        ${kind === undefined ? sql`` : sql`and kind = ${kind}`}
      order by standing, row_id limit ${MOST_WEIGHED}
    ) weighed
    order by ${sql.join(promises, sql` + `)} desc, standing, row_id limit ${limit}`;
}

const array = (words: readonly string[]): SQL => sql`${sql.param([...words])}::text[]`;
