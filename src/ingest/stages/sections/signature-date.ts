import { toAsciiDigits } from '../../../domain/text/digits.ts';
import { foldText } from '../../../domain/text/fold.ts';

const LABEL = /^(?:স্বাক্ষরের )?(?:তারিখ|Date)\s*[:ঃ-]*\s*/i;
const ERA = /(?:খ্রিস্টাব্দ|খ্রিষ্টাব্দ|খ্রি\.?|খ্রিঃ|ইং|AD)$/i;
const NUMERIC = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?([./-])\s?(\d{4})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})\s+([^\d\s,]+),?\s+(\d{4})$/;
const MONTH_DAY_YEAR = /^([^\d\s,]+)\s+(\d{1,2}),?\s+(\d{4})$/;

const MONTHS = [
  ['জানুয়ারি', 'january'],
  ['ফেব্রুয়ারি', 'february'],
  ['মার্চ', 'march'],
  ['এপ্রিল', 'april'],
  ['মে', 'may'],
  ['জুন', 'june'],
  ['জুলাই', 'july'],
  ['আগস্ট', 'august'],
  ['সেপ্টেম্বর', 'september'],
  ['অক্টোবর', 'october'],
  ['নভেম্বর', 'november'],
  ['ডিসেম্বর', 'december'],
].map((names) => names.map(foldText));

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** What a line says as a date: `iso` is null where it has a date's shape and is no certain calendar date. */
export interface SignatureDate {
  iso: string | null;
}

/**
 * A line that holds a date and nothing else, day first, as Bangladesh writes it; null where it is no date at all.
 *
 * In:  `01.09.2025`, `তারিখ: ০১/০৯/২০২৫ খ্রি.`, `১ সেপ্টেম্বর ২০২৫`, `31.02.2025`
 * Out: `2025-09-01` three times, then a date that cannot be read.
 */
export function readSignatureDate(line: string): SignatureDate | null {
  const text = toAsciiDigits(line).replace(LABEL, '').trim().replace(ERA, '').trim();
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return { iso: isoDate(Number(numeric[5]), Number(numeric[3]), Number(numeric[1])) };
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) return namedMonth(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  return monthFirst === null ? null : namedMonth(monthFirst[1], monthFirst[2], monthFirst[3]);
}

function namedMonth(name = '', day = '', year = ''): SignatureDate | null {
  const month = MONTHS.findIndex((names) => names.includes(foldText(name)));
  return month < 0 ? null : { iso: isoDate(Number(year), month + 1, Number(day)) };
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
