import { Temporal } from 'temporal-polyfill';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** A day as a number that counts up by one a day: 1970-01-01 is 0. */
export function toEpochDay(date: Temporal.PlainDate): number {
  return EPOCH.until(date, { largestUnit: 'day' }).days;
}

/** The day of such a number. */
export function fromEpochDay(day: number): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

/** The day of the week, Monday 1 to Sunday 7, as ISO 8601 counts them; 1970-01-01 was a Thursday. */
export function weekdayOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}
