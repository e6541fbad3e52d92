import type { CalendarEntryRow, CalendarOrderRow } from '../add-calendar-orders/rows.ts';
import type { CsvColumns, CsvFault } from '../csv-file/csv-file.ts';

/** The columns of a calendar file. */
export const CALENDAR_COLUMNS = [
  'order',
  'known_on',
  'date',
  'effect',
  'kind',
  'name_bn',
  'name_en',
  'moon_dependent',
  'certainty',
  'areas',
  'source',
] as const;

/** A column of a calendar file. */
export type CalendarColumn = (typeof CALENDAR_COLUMNS)[number];

/** A calendar file: a row is what one order says of a day or of days on end. */
export const CALENDAR_FILE: CsvColumns<CalendarColumn> = {
  columns: CALENDAR_COLUMNS,
  optional: new Set(['kind', 'moon_dependent', 'certainty', 'areas', 'source']),
  row: { bn: 'তারিখ', en: 'day', article: 'a' },
};

/** What is wrong with a calendar file. */
export type CalendarFault = CsvFault<CalendarColumn>;

/** An entry with the file's line on which it begins, counted from 1. */
export type CalendarEntryLine = CalendarEntryRow & { line: number };

/** An order whose entries know their lines. */
export interface CalendarOrderLines extends CalendarOrderRow {
  entries: readonly CalendarEntryLine[];
}

/** The orders of a file, or what is wrong with it; with faults there are no orders. */
export interface CalendarFile {
  readonly orders: readonly CalendarOrderLines[];
  readonly faults: readonly CalendarFault[];
}
