import type { CalendarEdition } from './calendar-order.ts';
import { datedEntries } from './dated-entries.ts';
import { calendarOfPlace, type WorkingCalendar } from './working-calendar.ts';

/** The calendar of any place: `areaIds` are an area and all above it. */
export type CalendarsByArea = (areaIds: readonly number[]) => WorkingCalendar;

/** The areas that have days of their own. */
export function regionalAreas({ orders }: CalendarEdition): number[] {
  return [...new Set(orders.flatMap(({ entries }) => entries.flatMap(({ areaIds }) => areaIds ?? [])))];
}

/** The calendars of an edition; places that no regional order tells apart share one. */
export function calendarsByArea(edition: CalendarEdition): CalendarsByArea {
  const regional = new Set(regionalAreas(edition));
  const entries = datedEntries(edition);
  const built = new Map<string, WorkingCalendar>();
  return (areaIds) => {
    const telling = areaIds.filter((id) => regional.has(id));
    const key = telling.join();
    const calendar = built.get(key) ?? calendarOfPlace(edition.version, entries, telling);
    built.set(key, calendar);
    return calendar;
  };
}
