import { inSmallerUnit } from '../../deadline/convert-unit.ts';
import type { Deadline, TimeBound, TimeUnit } from '../../deadline/deadline.ts';
import { foldGlued } from '../../text/fold.ts';

/** LONGER, SHORTER or EQUAL where it is certain; MIXED: some cases longer, others shorter. */
export type BoundsComparison = 'LONGER' | 'SHORTER' | 'EQUAL' | 'MIXED';

/** The shortest and the longest that one unit can be, in days: a month has 28 to 31. Working days are not converted. */
const DAYS: Partial<Record<TimeUnit, readonly [least: number, most: number]>> = {
  MINUTE: [1 / 1440, 1 / 1440],
  HOUR: [1 / 24, 1 / 24],
  DAY: [1, 1],
  WEEK: [7, 7],
  MONTH: [28, 31],
  YEAR: [365, 366],
};

/** Less than a minute: what adding fractions of a day may be off by. */
const ROUNDING_DAYS = 1e-6;

/**
 * Compares the bounds of two deadlines, case by case where they depend on the case; null where they cannot be
 * measured against each other. First the latest end counts, then the earliest, which is at once for service on the spot.
 */
export function compareBounds(before: Deadline, after: Deadline): BoundsComparison | null {
  const now = new Map(casesOf(after));
  const then = casesOf(before);
  if (then.length !== now.size) return null;
  const signs = then.map(([label, bound]) => {
    const other = now.get(label);
    return other === undefined ? null : compareCase(bound, other);
  });
  if (signs.includes(null)) return null;
  const longer = signs.includes(1);
  const shorter = signs.includes(-1);
  if (longer && shorter) return 'MIXED';
  if (longer) return 'LONGER';
  return shorter ? 'SHORTER' : 'EQUAL';
}

type Bound = TimeBound & { onTheSpot: boolean };

function casesOf(deadline: Deadline): Array<readonly [label: string, bound: Bound]> {
  const { kind, min, max, unit, immediate: onTheSpot, cases } = deadline;
  // On the spot is no time at all, in working days as in calendar days.
  if (kind === 'IMMEDIATE') return [['', { min: 0, max: 0, unit, onTheSpot: true }]];
  if (cases.length === 0) return [['', { min, max, unit, onTheSpot }]];
  return cases.map(({ label, ...bound }) => [foldGlued(label), { ...bound, onTheSpot }]);
}

function compareCase(before: Bound, after: Bound): number | null {
  const latest = compareTimes(before.max, before.unit, after.max, after.unit);
  if (latest !== 0) return latest;
  if (before.onTheSpot !== after.onTheSpot) return before.onTheSpot ? 1 : -1;
  return compareTimes(before.min, before.unit, after.min, after.unit) ?? 0;
}

/** 1: the second time is longer; -1: shorter; 0: equal, or no telling apart; null: not to be compared. */
function compareTimes(a: number | null, unitA: TimeUnit | null, b: number | null, unitB: TimeUnit | null) {
  if (a === null || b === null) return null;
  if (a === 0 || b === 0 || unitA === unitB) return Math.sign(b - a);
  if (unitA === null || unitB === null) return null;
  const monthsA = inSmallerUnit(a, unitA, 'MONTH');
  const monthsB = inSmallerUnit(b, unitB, 'MONTH');
  if (monthsA !== null && monthsB !== null) return Math.sign(monthsB - monthsA);
  const daysA = DAYS[unitA];
  const daysB = DAYS[unitB];
  if (daysA === undefined || daysB === undefined) return null;
  if (b * daysB[0] > a * daysA[1] + ROUNDING_DAYS) return 1;
  return b * daysB[1] < a * daysA[0] - ROUNDING_DAYS ? -1 : 0;
}
