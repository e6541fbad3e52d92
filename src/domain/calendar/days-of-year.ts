import { Temporal } from 'temporal-polyfill';
import type { CalendarEdition, CalendarEntry, CalendarOrder } from './calendar-order.ts';
import { calendarsByArea, regionalAreas } from './calendars-by-area.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A day of which an order in force speaks. */
export interface SpokenDay {
  date: Temporal.PlainDate;
  isOpen: boolean;
  entry: CalendarEntry;
  order: CalendarOrder;
}

/** What a calendar says of one year. `openDays` and `closedDays` count the days it knows. */
export interface CalendarYear {
  openDays: number;
  closedDays: number;
  /** Every day of which an order in force speaks, in their order; regional ones after the country's of the same day. */
  days: SpokenDay[];
}

/**
 * One year of a calendar: for the place of `areaIds` (an area and all above it), or for the whole country with the
 * regional days beside it where null.
 */
export function daysOfYear(edition: CalendarEdition, year: number, areaIds: readonly number[] | null): CalendarYear {
  const inAreas = calendarsByArea(edition);
  const orderOf = new Map(edition.orders.flatMap((order) => order.entries.map((entry) => [entry, order])));
  const ofPlace = lookThrough(inAreas(areaIds ?? []), year, orderOf);
  if (areaIds !== null) return ofPlace;
  const regional = regionalAreas(edition).flatMap((id) => lookThrough(inAreas([id]), year, orderOf).days);
  const days = [...ofPlace.days, ...regional.filter(({ entry }) => entry.areaIds !== null)];
  return { ...ofPlace, days: withoutRepetition(days).toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date)) };
}

function lookThrough(
  calendar: WorkingCalendar,
  year: number,
  orderOf: ReadonlyMap<CalendarEntry, CalendarOrder>,
): CalendarYear {
  const found: CalendarYear = { openDays: 0, closedDays: 0, days: [] };
  for (let date = new Temporal.PlainDate(year, 1, 1); date.year === year; date = date.add({ days: 1 })) {
    const day = calendar.dayOn(date);
    if (day === null) continue;
    if (day.isOpen) found.openDays += 1;
    else found.closedDays += 1;
    const { isOpen, entry } = day;
    const order = entry === null || entry.effect === 'REGULAR' ? undefined : orderOf.get(entry);
    if (entry !== null && order !== undefined) found.days.push({ date, isOpen, entry, order });
  }
  return found;
}

/** A region of several areas brings its day once for each. */
function withoutRepetition(days: readonly SpokenDay[]): SpokenDay[] {
  return days.filter(({ date, entry }, i) => days.findIndex((d) => d.entry === entry && d.date.equals(date)) === i);
}
