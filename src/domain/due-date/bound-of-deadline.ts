import type { Deadline, TimeBound } from '../deadline/deadline.ts';

/** Service on the spot, as a bound: no time at all. */
export const SAME_DAY: TimeBound = { min: null, max: 0, unit: 'DAY' };

const NO_BOUND: TimeBound = { min: null, max: null, unit: null };

/** The one bound of a deadline: its own, or no time for service on the spot; without a number for every other kind. */
export function boundOfDeadline({ kind, min, max, unit }: Deadline): TimeBound {
  if (kind === 'IMMEDIATE') return SAME_DAY;
  return kind === 'FIXED' || kind === 'RANGE' ? { min, max, unit } : NO_BOUND;
}
