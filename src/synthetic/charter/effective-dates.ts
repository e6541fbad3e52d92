import type { Random } from '../random.ts';

const MONTHS_OF_YEAR = 12;
/** The latest version is from July 2021 to June 2025, those before it up to three years older each. */
const FIRST_YEAR = 2021;
const FIRST_MONTH = 6;
const SPAN_MONTHS = 48;
/** Every month has so many days. */
const SHORTEST_MONTH = 28;
const SHORTEST_TERM = 6;

/** As many days as versions, in order, months apart, as ISO 8601 dates. */
export function effectiveDates(versions: number, random: Random): string[] {
  const dates: string[] = [];
  let month = FIRST_YEAR * MONTHS_OF_YEAR + FIRST_MONTH + random.below(SPAN_MONTHS);
  for (let left = versions; left > 0; left -= 1) {
    dates.unshift(isoDate(month, 1 + random.below(SHORTEST_MONTH)));
    month -= SHORTEST_TERM + random.below(2 * MONTHS_OF_YEAR);
  }
  return dates;
}

/** `month` counts from the year 0. */
function isoDate(month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${Math.floor(month / MONTHS_OF_YEAR)}-${two((month % MONTHS_OF_YEAR) + 1)}-${two(day)}`;
}
