import { eq, sql } from 'drizzle-orm';
import type { CalendarEntry } from '../../domain/calendar/calendar-order.ts';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import type { StoredCalendarOrder } from './calendar.read.ts';
import { calendarEntries, calendarOrders } from './calendar.table.ts';

/** An order to store, with its entries in their order. `storedAt` is an ISO 8601 instant. */
export interface NewCalendarOrder extends Omit<typeof calendarOrders.$inferInsert, 'id'> {
  entries: readonly CalendarEntry[];
}

/** Stores an order; one of that slug which is stored already is replaced as a whole. */
export async function saveCalendarOrder(
  tx: Database,
  { entries, ...order }: NewCalendarOrder,
): Promise<StoredCalendarOrder> {
  await tx.delete(calendarOrders).where(eq(calendarOrders.slug, order.slug));
  const [saved] = await tx.insert(calendarOrders).values(order).returning();
  if (saved === undefined) throw new Error(`calendar order ${order.slug} was not stored`);
  const rows = entries.map(({ areaIds, ...entry }, ordinal) => ({
    ...entry,
    areaIds: areaIds === null ? null : [...areaIds],
    ordinal,
    orderId: saved.id,
  }));
  for (const chunk of inChunks(rows)) await tx.insert(calendarEntries).values(chunk);
  return saved;
}

/** Keeps every other writer of orders waiting until this transaction ends. */
export async function lockCalendar(tx: Database): Promise<void> {
  await tx.execute(sql`lock table ${calendarOrders} in share row exclusive mode`);
}

/** Removes an order with its entries. */
export async function removeOrder(tx: Database, id: number): Promise<void> {
  await tx.delete(calendarOrders).where(eq(calendarOrders.id, id));
}

/** Removes every order that the project's own data files brought. */
export async function removeLoadedOrders(tx: Database): Promise<void> {
  await tx.delete(calendarOrders).where(eq(calendarOrders.byHand, false));
}
