import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { charters } from '../charter/charter.table.ts';

/** Every version and withdrawal in the order of storing. `position` is given while the dataset's revision is locked, so it ascends as transactions commit. */
export const charterFeed = pgTable(
  'charter_feed',
  {
    position: integer('position').primaryKey().generatedAlwaysAsIdentity(),
    charterId: integer('charter_id')
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    event: text('event', { enum: ['STORED', 'WITHDRAWN'] }).notNull(),
    storedAt: timestamp('stored_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [index('charter_feed_charter').on(t.charterId)],
);

/** One row: the name by which other nodes know this one, where the settings give none. */
export const nodeIdentity = pgTable('node_identity', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
});
