import { Temporal } from 'temporal-polyfill';
import type { CalendarEdition, CalendarEntry } from './calendar-order.ts';
import { type DaySpan, mergeSpans } from './day-spans.ts';
import { fromEpochDay, toEpochDay, weekdayOf } from './epoch-day.ts';

/** Friday and Saturday, by ISO 8601's numbers. An order may close other days and open these. */
const WEEKEND: ReadonlySet<number> = new Set([5, 6]);

/** A day that the calendar knows. `entry` is what an order says of it; null where only the weekly rule does. */
export interface CalendarDay {
  isOpen: boolean;
  isWeekend: boolean;
  entry: CalendarEntry | null;
}

/** On which days the government's offices in one place are open. Beyond the days it covers it answers with null. */
export interface WorkingCalendar {
  /** Which content answered, for whoever asks again later. */
  readonly version: string;
  /** The days it knows, as spans in their order. */
  readonly covered: ReadonlyArray<{ first: Temporal.PlainDate; last: Temporal.PlainDate }>;
  dayOn(date: Temporal.PlainDate): CalendarDay | null;
  /** The day itself where it is open, else the next open day. */
  openDayFrom(date: Temporal.PlainDate): Temporal.PlainDate | null;
  /** The open day that comes `count` (at least 1) after the day; the day itself does not count. */
  openDayAfter(date: Temporal.PlainDate, count: number): Temporal.PlainDate | null;
}

/**
 * The calendar of an office in an area: `areaIds` are its area and all above it, the nearest first. Of two orders that
 * speak of one day the one known later holds; within an order, what it says of the nearest area.
 */
export function workingCalendar(edition: CalendarEdition, areaIds: readonly number[]): WorkingCalendar {
  const entries = edition.orders.flatMap((order) => inOrderOfForce(order.entries, areaIds));
  const covered = mergeSpans(entries.filter(({ effect }) => effect === 'COVERED').map(spanOf));
  const spoken = new Map<number, CalendarEntry>();
  for (const entry of entries.filter(({ effect }) => effect !== 'COVERED')) {
    for (const day of daysOf(spanOf(entry))) spoken.set(day, entry);
  }
  const look = (day: number): CalendarDay => {
    const entry = spoken.get(day) ?? null;
    const isWeekend = WEEKEND.has(weekdayOf(day));
    const isOpen = entry === null || entry.effect === 'REGULAR' ? !isWeekend : entry.effect === 'OPEN';
    return { isOpen, isWeekend, entry };
  };
  const openDays = covered.flatMap((span) => daysOf(span)).filter((day) => look(day).isOpen);

  /** The open day `count` places on among those from `from` on, if all days up to it are known. */
  const openDay = (from: number, count: number): Temporal.PlainDate | null => {
    const span = covered.find(({ first, last }) => first <= from && from <= last);
    const found = openDays[placeOf(openDays, from) + count - 1];
    return span === undefined || found === undefined || found > span.last ? null : fromEpochDay(found);
  };
  return {
    version: edition.version,
    covered: covered.map(({ first, last }) => ({ first: fromEpochDay(first), last: fromEpochDay(last) })),
    dayOn(date) {
      const day = toEpochDay(date);
      return covered.some(({ first, last }) => first <= day && day <= last) ? look(day) : null;
    },
    openDayFrom: (date) => openDay(toEpochDay(date), 1),
    openDayAfter: (date, count) => openDay(toEpochDay(date) + 1, count),
  };
}

/** The entries that hold in a place; what is said of a nearer area comes later, over what is said of the country. */
function inOrderOfForce(entries: readonly CalendarEntry[], areaIds: readonly number[]): CalendarEntry[] {
  const distance = (entry: CalendarEntry): number =>
    entry.areaIds === null ? areaIds.length : areaIds.findIndex((id) => entry.areaIds?.includes(id));
  return entries.filter((entry) => distance(entry) >= 0).toSorted((a, b) => distance(b) - distance(a));
}

function spanOf({ firstOn, lastOn }: CalendarEntry): DaySpan {
  return { first: toEpochDay(Temporal.PlainDate.from(firstOn)), last: toEpochDay(Temporal.PlainDate.from(lastOn)) };
}

function daysOf({ first, last }: DaySpan): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Where the first of the sorted days stands that is not before `day`. */
function placeOf(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
