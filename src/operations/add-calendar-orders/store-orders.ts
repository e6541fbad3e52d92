import { createHash } from 'node:crypto';
import type { StoredCalendarOrder } from '../../storage/calendar/calendar.read.ts';
import { saveCalendarOrder } from '../../storage/calendar/calendar.write.ts';
import type { Database } from '../../storage/connect.ts';
import type { CalendarEntryRow, CalendarOrderRow } from './rows.ts';

/** Stores orders that have been checked. `byHand`: somebody entered them, and data files leave them alone. */
export async function storeOrders(
  tx: Database,
  orders: readonly CalendarOrderRow[],
  areaIds: ReadonlyMap<string, number>,
  { byHand, now }: { byHand: boolean; now: string },
): Promise<StoredCalendarOrder[]> {
  const saved: StoredCalendarOrder[] = [];
  for (const order of orders) {
    const { slug, knownOn, entries } = order;
    saved.push(
      await saveCalendarOrder(tx, {
        slug,
        knownOn,
        sha256: hashOfOrder(order),
        byHand,
        storedAt: now,
        entries: entries.map(({ areas, ...entry }) => ({
          ...entry,
          areaIds: areas.length === 0 ? null : areas.map((area) => areaIds.get(area) ?? 0),
        })),
      }),
    );
  }
  return saved;
}

/** The SHA-256 of an order's content: the same on every server. */
export function hashOfOrder({ slug, knownOn, entries }: CalendarOrderRow): string {
  const content = JSON.stringify([slug, knownOn, entries.map(contentOf)]);
  return createHash('sha256').update(content).digest('hex');
}

function contentOf(entry: CalendarEntryRow): unknown[] {
  const { firstOn, lastOn, effect, kind, name, nameEn, moonDependent, certainty, areas, source } = entry;
  return [firstOn, lastOn, effect, kind, name, nameEn, moonDependent, certainty, areas, source];
}
