import type { CalendarEdition } from '../../domain/calendar/calendar-order.ts';
import { type CalendarsByArea, calendarsByArea } from '../../domain/calendar/calendars-by-area.ts';
import { readCalendar } from '../../storage/calendar/calendar.read.ts';
import type { Database } from '../../storage/connect.ts';
import { byArguments } from '../batch.ts';

/** The calendar as it was known on a day, and what it is in each place. */
export interface KnownCalendar {
  edition: CalendarEdition;
  inAreas: CalendarsByArea;
}

/** The loader of the working calendar, fresh for each request: one statement for each day of knowledge asked for. */
export function createCalendarLoaders(db: Database) {
  return {
    knownOn: byArguments(async (day: string): Promise<KnownCalendar> => {
      const edition = await readCalendar(db, day);
      return { edition, inAreas: calendarsByArea(edition) };
    }),
  };
}
