import { describe, expect, it } from 'vitest';
import type { Deadline, TimeUnit } from './deadline.ts';
import { isoDuration, isSilent, maxCalendarDays, maxWorkingDays, statesBound } from './measure.ts';

function fixed(max: number | null, unit: TimeUnit | null): Deadline {
  return { text: '', kind: 'FIXED', immediate: false, conditional: false, min: null, max, unit, cases: [] };
}

const IMMEDIATE: Deadline = { ...fixed(null, null), kind: 'IMMEDIATE', immediate: true };
const UNPARSED: Deadline = { ...fixed(null, null), kind: 'UNPARSED' };

describe('measures of a deadline', () => {
  it.each([
    [fixed(7, 'DAY'), 7, 'P7D'],
    [fixed(2, 'WEEK'), 14, 'P2W'],
    [fixed(3, 'MONTH'), 90, 'P3M'],
    [fixed(1, 'YEAR'), 365, 'P1Y'],
    [fixed(12, 'HOUR'), 0.5, 'PT12H'],
    [fixed(36, 'MINUTE'), 0.025, 'PT36M'],
    [fixed(7, 'WORKING_DAY'), null, null],
    [fixed(null, null), null, null],
  ])('%o is %s calendar days, %s', (deadline, days, duration) => {
    expect(maxCalendarDays(deadline)).toBe(days);
    expect(isoDuration(deadline)).toBe(duration);
  });

  it('counts working days only as such', () => {
    expect(maxWorkingDays(fixed(5, 'WORKING_DAY'))).toBe(5);
    expect(maxWorkingDays(fixed(5, 'DAY'))).toBeNull();
    expect(maxWorkingDays(IMMEDIATE)).toBe(0);
  });

  it('tells a promise from silence', () => {
    expect([fixed(5, 'DAY'), IMMEDIATE, UNPARSED].map(statesBound)).toEqual([true, true, false]);
    expect([fixed(5, 'DAY'), IMMEDIATE, UNPARSED].map(isSilent)).toEqual([false, false, true]);
  });
});
