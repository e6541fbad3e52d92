import { Temporal } from 'temporal-polyfill';
import type { CalendarEdition } from '../src/domain/calendar/calendar-order.ts';
import { workingCalendar } from '../src/domain/calendar/working-calendar.ts';
import { readDeadline } from '../src/domain/deadline/read-deadline.ts';
import { explainDueDate } from '../src/domain/due-date/explain-days.ts';
import { findDueDate } from '../src/domain/due-date/find-due-date.ts';
import { readCalendarFile } from '../src/operations/calendar-file/read-calendar-file.ts';
import { DATA_DIRECTORY, readDataFiles } from '../src/operations/load-data/data-file.ts';
import { dueByRules } from '../tests/support/due-date-oracle.ts';
import { runsPerSecond, show } from './measure.ts';

/** Counting to a due date, beside walking there one day at a time and looking each day up in the orders. */
export async function benchDueDates(): Promise<void> {
  const edition = await readEdition();
  const calendar = workingCalendar(edition, []);
  const deadline = readDeadline('৩০ কার্যদিবস');
  const submittedOn = Temporal.PlainDate.from('2025-05-15');
  const counting = { submittedOn, calendar, closedLastDay: 'next-open-day' } as const;
  const question = {
    edition,
    areaIds: [],
    submittedOn: submittedOn.toString(),
    closedLastDay: 'next-open-day',
  } as const;

  const built = await runsPerSecond(() => workingCalendar(edition, []));
  const found = await runsPerSecond(() => findDueDate(deadline, counting));
  const explained = await runsPerSecond(() => explainDueDate(deadline, counting));
  const walked = await runsPerSecond(() => dueByRules(deadline, question));
  show('calendars of three years built', built, '/s');
  show('due dates of 30 working days, with their sentences', found, '/s');
  show('… of which each day is explained', explained, '/s');
  show('… walking one day at a time, times as slow', found / walked, '×');
}

async function readEdition(): Promise<CalendarEdition> {
  const files = await readDataFiles(DATA_DIRECTORY, 'calendar', '.csv');
  const orders = files.flatMap(({ bytes }) => readCalendarFile(bytes).orders);
  const national = orders.map((order) => ({
    ...order,
    entries: order.entries.filter(({ areas }) => areas.length === 0).map((entry) => ({ ...entry, areaIds: null })),
  }));
  return { version: 'data', orders: national.toSorted((a, b) => a.knownOn.localeCompare(b.knownOn)) };
}
