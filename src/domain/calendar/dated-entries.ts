import { Temporal } from 'temporal-polyfill';
import type { CalendarEdition, CalendarEntry } from './calendar-order.ts';
import type { DaySpan } from './day-spans.ts';
import { toEpochDay } from './epoch-day.ts';

/** An entry with its days as epoch days, and the place of its order among those of the edition. */
export interface DatedEntry extends DaySpan {
  entry: CalendarEntry;
  orderIndex: number;
}

/** The entries of an edition with their days read, once for the calendars of all places. */
export function datedEntries({ orders }: CalendarEdition): DatedEntry[] {
  return orders.flatMap(({ entries }, orderIndex) =>
    entries.map((entry) => ({ entry, orderIndex, first: read(entry.firstOn), last: read(entry.lastOn) })),
  );
}

/** Those that hold in a place, each after what it overrules: of two orders the later, within one the nearer area. */
export function inOrderOfForce(entries: readonly DatedEntry[], areaIds: readonly number[]): DatedEntry[] {
  const distance = ({ entry }: DatedEntry): number =>
    entry.areaIds === null ? areaIds.length : areaIds.findIndex((id) => entry.areaIds?.includes(id));
  return entries
    .filter((dated) => distance(dated) >= 0)
    .toSorted((a, b) => a.orderIndex - b.orderIndex || distance(b) - distance(a));
}

function read(day: string): number {
  return toEpochDay(Temporal.PlainDate.from(day));
}
