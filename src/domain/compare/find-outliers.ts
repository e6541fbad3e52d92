import type { Deadline } from '../deadline/deadline.ts';
import { maxCalendarDays, maxWorkingDays } from '../deadline/measure.ts';

/** How many interquartile ranges beyond the third quartile the fence stands (Tukey). */
const FENCE_RANGES = 1.5;

/**
 * The value at a share (0 to 1) of ascending numbers, between two of them in proportion: what `percentile_cont` of
 * Postgres gives. NaN where there are no numbers.
 */
export function percentile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The bound beyond which one is an outlier: the third quartile and 1.5 times the interquartile range. NaN where there are
 * no bounds, so that none is beyond it; up to three bounds all lie within.
 */
export function outlierFence(bounds: readonly number[]): number {
  const ascending = bounds.toSorted((a, b) => a - b);
  const third = percentile(ascending, 0.75);
  return third + FENCE_RANGES * (third - percentile(ascending, 0.25));
}

/**
 * Those of one service's promises that are slower than the fence of all of them, the slowest first: the rule of
 * `readDeadlineStatistics`. Working and calendar days have a fence each, nothing is converted; those of working days come first.
 */
export function findOutliers<S extends { readonly deadline: Deadline }>(promises: readonly S[]): S[] {
  return [maxWorkingDays, maxCalendarDays].flatMap((measure) => beyondFence(promises, measure));
}

function beyondFence<S extends { readonly deadline: Deadline }>(
  promises: readonly S[],
  measure: (deadline: Deadline) => number | null,
): S[] {
  const stated = promises.flatMap((promise) => {
    const bound = measure(promise.deadline);
    return bound === null ? [] : [{ promise, bound }];
  });
  const fence = outlierFence(stated.map(({ bound }) => bound));
  return stated
    .filter(({ bound }) => bound > fence)
    .sort((a, b) => b.bound - a.bound)
    .map(({ promise }) => promise);
}
