import { bigint, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** One row: how often the stored data has changed, and when last. */
export const datasetRevision = pgTable('dataset_revision', {
  id: integer('id').primaryKey(),
  revision: bigint('revision', { mode: 'number' }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull(),
});

/** Which of the project's own data files have been loaded, by the hash of their content. */
export const loadedFiles = pgTable('loaded_files', {
  name: text('name').primaryKey(),
  sha256: text('sha256').notNull(),
  loadedAt: timestamp('loaded_at', { withTimezone: true, mode: 'string' }).notNull(),
});
