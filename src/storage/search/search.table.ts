import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { ENTRY_KINDS } from '../../domain/search/search-entry.ts';

/** What can be found by searching, romanised; `own` holds the words of the names and aliases, `words` those of the places too. */
export const searchEntries = pgTable(
  'search_entries',
  {
    kind: text('kind', { enum: ENTRY_KINDS }).notNull(),
    rowId: integer('row_id').notNull(),
    standing: integer('standing').notNull(),
    names: text('names').array().notNull(),
    aliases: text('aliases').array().notNull(),
    own: text('own').array().notNull(),
    words: text('words').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.rowId] }),
    index('search_entries_own').using('gin', t.own),
    index('search_entries_words').using('gin', t.words),
  ],
);

/**
 * The words of the entries, by which misspellings are found. A word may stand twice, and stays when no entry has it any
 * more: without a unique key two imports that bring the same new word do not wait for one another.
 */
export const searchWords = pgTable(
  'search_words',
  { spelling: text('spelling').notNull(), skeleton: text('skeleton').notNull() },
  (t) => [
    index('search_words_spelling').on(t.spelling),
    index('search_words_skeleton').using('gin', sql`${t.skeleton} gin_trgm_ops`),
  ],
);

/** One row: the version by which the entries were built; null while they are out of date. */
export const searchState = pgTable('search_state', {
  id: integer('id').primaryKey(),
  version: text('version'),
});
