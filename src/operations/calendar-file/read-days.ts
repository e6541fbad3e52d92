import { Temporal } from 'temporal-polyfill';
import { toAsciiDigits } from '../../domain/text/digits.ts';
import { misread } from '../csv-file/cell-readers.ts';
import type { CellFault } from '../csv-file/read-cells.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Earlier ones are slips of the year, and the year 0 cannot be stored. */
const FIRST_YEAR = 1900;

/** The days from `firstOn` to `lastOn`, both included, ISO 8601. */
export interface DaysRead {
  firstOn: string;
  lastOn: string;
}

/** A day of the calendar, ISO 8601: `2027-03-26`. */
export function readDay(text: string): string | CellFault {
  const day = toAsciiDigits(text);
  if (isDay(day)) return day;
  return misread(
    text,
    'is no day. Write year, month and day as 2027-03-26.',
    'তারিখ নয়। বছর, মাস ও দিন এভাবে লিখুন: 2027-03-26।',
  );
}

/** A day, or days on end: `2027-03-20/2027-03-24`. */
export function readDays(text: string): DaysRead | CellFault {
  const [firstOn = '', lastOn = firstOn, ...more] = toAsciiDigits(text).split('/');
  if (!isDay(firstOn) || !isDay(lastOn) || more.length > 0) {
    return misread(
      text,
      'is no day and no days on end. Write 2027-03-26, or the first and the last day as 2027-03-20/2027-03-24.',
      'কোনো দিন বা টানা কয়েক দিন নয়। 2027-03-26 অথবা প্রথম ও শেষ দিন 2027-03-20/2027-03-24 এভাবে লিখুন।',
    );
  }
  return { firstOn, lastOn };
}

function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).year >= FIRST_YEAR;
  } catch {
    return false;
  }
}
