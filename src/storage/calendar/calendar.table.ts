import { boolean, date, integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { CERTAINTIES, CLOSURE_KINDS, DAY_EFFECTS } from '../../domain/calendar/calendar-order.ts';

/**
 * An order of the government on its working days. `sha256` is that of its content. `byHand`: somebody entered it; the
 * project's own data files leave it alone.
 */
export const calendarOrders = pgTable('calendar_orders', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  slug: text('slug').notNull().unique(),
  knownOn: date('known_on', { mode: 'string' }).notNull(),
  sha256: text('sha256').notNull(),
  byHand: boolean('by_hand').notNull(),
  storedAt: timestamp('stored_at', { withTimezone: true, mode: 'string' }).notNull(),
});

/** What an order says of the days from `firstOn` to `lastOn`; `areaIds` is null where it holds in the whole country. */
export const calendarEntries = pgTable(
  'calendar_entries',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    orderId: integer('order_id')
      .notNull()
      .references(() => calendarOrders.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    firstOn: date('first_on', { mode: 'string' }).notNull(),
    lastOn: date('last_on', { mode: 'string' }).notNull(),
    effect: text('effect', { enum: DAY_EFFECTS }).notNull(),
    kind: text('kind', { enum: CLOSURE_KINDS }),
    name: text('name').notNull(),
    nameEn: text('name_en').notNull(),
    moonDependent: boolean('moon_dependent').notNull(),
    certainty: text('certainty', { enum: CERTAINTIES }).notNull(),
    source: text('source'),
    areaIds: integer('area_ids').array(),
  },
  (t) => [unique('calendar_entries_order_ordinal').on(t.orderId, t.ordinal)],
);
