import { createHash } from 'node:crypto';
import { eq, type InferSelectModel, lte, sql } from 'drizzle-orm';
import type { CalendarEdition } from '../../domain/calendar/calendar-order.ts';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { calendarEntries, calendarOrders } from './calendar.table.ts';

/** An order as stored, without its entries. */
export type StoredCalendarOrder = InferSelectModel<typeof calendarOrders>;

/** What a calendar without orders is called. */
export const NO_CALENDAR = 'none';

const knownBy = statement((db) =>
  db
    .select()
    .from(calendarOrders)
    .innerJoin(calendarEntries, eq(calendarEntries.orderId, calendarOrders.id))
    .where(lte(calendarOrders.knownOn, sql.placeholder('day')))
    .orderBy(calendarOrders.knownOn, calendarOrders.byHand, calendarOrders.slug, calendarEntries.ordinal)
    .prepare('calendar_known_by'),
);
const bySlug = statement((db) =>
  db.select().from(calendarOrders).where(isAnyOf(calendarOrders.slug, 'slugs')).prepare('calendar_orders_by_slug'),
);

/**
 * The calendar as it was known on a day (ISO 8601), in one statement; of the orders of one day those entered by hand
 * come last, so that they hold. Its version is the day on which its last order became known and the beginning of a hash
 * over all of them: another content has another version, on every server.
 */
export async function readCalendar(db: Database, day: string): Promise<CalendarEdition> {
  const rows = await knownBy(db).execute({ day });
  const known = [...Map.groupBy(rows, (row) => row.calendar_orders.id).values()].flatMap((ofOrder) => {
    const order = ofOrder[0]?.calendar_orders;
    return order === undefined ? [] : [{ ...order, entries: ofOrder.map((row) => row.calendar_entries) }];
  });
  return { version: versionOf(known), orders: known };
}

/** The orders of these slugs, known whenever. */
export function readCalendarOrders(db: Database, slugs: readonly string[]): Promise<StoredCalendarOrder[]> {
  return bySlug(db).execute({ slugs });
}

function versionOf(orders: ReadonlyArray<{ knownOn: string; sha256: string }>): string {
  const last = orders.at(-1);
  if (last === undefined) return NO_CALENDAR;
  const hash = createHash('sha256');
  for (const { knownOn, sha256 } of orders) hash.update(`${knownOn} ${sha256}\n`);
  return `${last.knownOn}-${hash.digest('hex').slice(0, 8)}`;
}
