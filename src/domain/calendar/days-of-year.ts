import { Temporal } from 'temporal-polyfill';
import type { CalendarEdition, CalendarEntry, CalendarOrder } from './calendar-order.ts';
import type { CalendarsByArea } from './calendars-by-area.ts';

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
 * regional days beside it where null. A regional day is looked up in the first of its areas.
 */
export function daysOfYear(
  { orders }: CalendarEdition,
  inAreas: CalendarsByArea,
  year: number,
  areaIds: readonly number[] | null,
): CalendarYear {
  const calendar = inAreas(areaIds ?? []);
  const [first, last] = [new Temporal.PlainDate(year, 1, 1), new Temporal.PlainDate(year, 12, 31)];
  const days = orders.flatMap((order) =>
    order.entries
      .filter(({ effect }) => effect === 'CLOSED' || effect === 'OPEN')
      .flatMap((entry) => {
        const calendarThere = () =>
          areaIds === null && entry.areaIds !== null ? inAreas(entry.areaIds.slice(0, 1)) : calendar;
        return daysWithin(entry, first, last)
          .filter((date) => calendarThere().dayOn(date)?.entry === entry)
          .map((date): SpokenDay => ({ date, isOpen: entry.effect === 'OPEN', entry, order }));
      }),
  );
  const { open, closed } = calendar.countDays(first, last);
  return { openDays: open, closedDays: closed, days: days.toSorted(byDay) };
}

/** The days of an entry that lie within a span. */
function daysWithin(entry: CalendarEntry, first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  if (entry.lastOn < first.toString() || last.toString() < entry.firstOn) return [];
  const [from, to] = [Temporal.PlainDate.from(entry.firstOn), Temporal.PlainDate.from(entry.lastOn)];
  const days: Temporal.PlainDate[] = [];
  let date = Temporal.PlainDate.compare(from, first) < 0 ? first : from;
  const end = Temporal.PlainDate.compare(to, last) > 0 ? last : to;
  for (; Temporal.PlainDate.compare(date, end) <= 0; date = date.add({ days: 1 })) days.push(date);
  return days;
}

/** Regional days after the country's of the same day. */
function byDay(a: SpokenDay, b: SpokenDay): number {
  const regional = Number(a.entry.areaIds !== null) - Number(b.entry.areaIds !== null);
  return Temporal.PlainDate.compare(a.date, b.date) || regional;
}
