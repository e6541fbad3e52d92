import { type SQL, sql } from 'drizzle-orm';
import type { EntryKind, SearchEntry } from '../../domain/search/search-entry.ts';
import type { Database } from '../connect.ts';

/** The known words that one searched word may mean; `nearly` are those of them that are hardly different. */
export interface WantedWord {
  all: readonly string[];
  nearly: readonly string[];
}

/** Which entries to read: those that hold every wanted word, in their names or their places, or any of them. */
export interface EntryRequest {
  kind?: EntryKind;
  words: readonly WantedWord[];
  hold: 'EVERY' | 'ANY';
  limit: number;
}

const array = (words: readonly string[]): SQL => sql`${sql.param([...words])}::text[]`;

/** The condition that an entry holds the wanted words, by the index of `words`. */
export function holds(entry: SQL, words: readonly WantedWord[], hold: EntryRequest['hold']): SQL {
  const conditions = words.map(({ all }) => sql`${entry}.words && ${array(all)}`);
  return sql`(${sql.join(conditions, hold === 'EVERY' ? sql` and ` : sql` or `)})`;
}

/** The condition that an entry holds every wanted word in its own names. */
export function isNamed(entry: SQL, words: readonly WantedWord[]): SQL {
  const conditions = words.map(({ all }) => sql`${entry}.own && ${array(all)}`);
  return sql`(${holds(entry, words, 'EVERY')} and ${sql.join(conditions, sql` and `)})`;
}

/**
 * How good an entry looks before it is ranked: the wanted words in its own names, those hardly different doubly, then
 * those anywhere.
 */
export function promise(entry: SQL, words: readonly WantedWord[]): SQL {
  const parts = words.map(
    ({ all, nearly }) =>
      sql`(${entry}.own && ${array(nearly)})::int * 2 + (${entry}.own && ${array(all)})::int + (${entry}.words && ${array(all)})::int`,
  );
  return sql`(${sql.join(parts, sql` + `)})`;
}

/** The entries that hold the wanted words, the most promising first. */
export async function readEntries(db: Database, { kind, words, hold, limit }: EntryRequest): Promise<SearchEntry[]> {
  const e = sql`e`;
  const rows = await db.execute(sql`
    select e.kind, e.row_id as "rowId", e.standing, e.names, e.aliases, e.words
    from search_entries e
    where ${holds(e, words, hold)} ${kind === undefined ? sql`` : sql`and e.kind = ${kind}`}
    order by ${promise(e, words)} desc, e.standing, e.row_id
    limit ${limit}`);
  return [...rows] as unknown as SearchEntry[];
}
