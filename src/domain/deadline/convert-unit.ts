import type { TimeUnit } from './deadline.ts';

/** How many of the smaller unit are in one of the greater. Months and years in days as charters count them. */
const IN_SMALLER: Partial<Record<TimeUnit, Partial<Record<TimeUnit, number>>>> = {
  HOUR: { MINUTE: 60 },
  DAY: { HOUR: 24, MINUTE: 1440 },
  WEEK: { DAY: 7 },
  MONTH: { DAY: 30 },
  YEAR: { MONTH: 12, DAY: 365 },
};

/** A number of units given in a smaller one (2 YEAR → 24 MONTH); null where there is no fixed rate (working days). */
export function inSmallerUnit(value: number, unit: TimeUnit, smaller: TimeUnit): number | null {
  if (unit === smaller) return value;
  const rate = IN_SMALLER[unit]?.[smaller];
  return rate === undefined ? null : value * rate;
}
