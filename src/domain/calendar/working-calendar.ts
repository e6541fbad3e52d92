import type { Temporal } from 'temporal-polyfill';
import type { CalendarEdition, CalendarEntry } from './calendar-order.ts';
import { type DatedEntry, datedEntries, inOrderOfForce } from './dated-entries.ts';
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
  /** How many of the days from one to another, both included, are open and closed; unknown ones are neither. */
  countDays(from: Temporal.PlainDate, to: Temporal.PlainDate): { open: number; closed: number };
}

/**
 * The calendar of an office in an area: `areaIds` are its area and all above it, the nearest first. Of two orders that
 * speak of one day the one known later holds; within an order, what it says of the nearest area.
 */
export function workingCalendar(edition: CalendarEdition, areaIds: readonly number[]): WorkingCalendar {
  return calendarOfPlace(edition.version, datedEntries(edition), areaIds);
}

/** The same of entries whose days have been read. */
export function calendarOfPlace(
  version: string,
  dated: readonly DatedEntry[],
  areaIds: readonly number[],
): WorkingCalendar {
  const entries = inOrderOfForce(dated, areaIds);
  const covered = mergeSpans(entries.filter(({ entry }) => entry.effect === 'COVERED'));
  const spoken = new Map<number, CalendarEntry>();
  for (const { entry, ...span } of entries.filter((of) => of.entry.effect !== 'COVERED')) {
    for (const day of daysOf(span)) spoken.set(day, entry);
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
    version,
    covered: covered.map(({ first, last }) => ({ first: fromEpochDay(first), last: fromEpochDay(last) })),
    dayOn(date) {
      const day = toEpochDay(date);
      return covered.some(({ first, last }) => first <= day && day <= last) ? look(day) : null;
    },
    openDayFrom: (date) => openDay(toEpochDay(date), 1),
    openDayAfter: (date, count) => openDay(toEpochDay(date) + 1, count),
    countDays(from, to) {
      const asked = { first: toEpochDay(from), last: toEpochDay(to) };
      const open = placeOf(openDays, asked.last + 1) - placeOf(openDays, asked.first);
      const known = covered.reduce((sum, span) => sum + lengthOfOverlap(span, asked), 0);
      return { open, closed: known - open };
    },
  };
}

function daysOf({ first, last }: DaySpan): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function lengthOfOverlap(a: DaySpan, b: DaySpan): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
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
