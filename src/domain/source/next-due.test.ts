import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAILURES_THAT_OPEN, LONGEST_WAIT_MINUTES, minutesUntilDue } from './next-due.ts';

/** Without chance: in the middle of the spread. */
const EVEN = 0.5;

describe('minutesUntilDue', () => {
  it('doubles after each failure; from the fifth on it is a day', () => {
    const waits = Array.from({ length: 9 }, (_, failures) => minutesUntilDue(60, failures, EVEN));
    expect(waits).toEqual([60, 60, 120, 240, 480, 1_440, 1_440, 1_440, 1_440]);
  });

  it('is never longer than a day for a source that is due more often', () => {
    expect(minutesUntilDue(1_000, 3, EVEN)).toBe(LONGEST_WAIT_MINUTES);
  });

  it('of a source that is due once a week is a week, however often it fails', () => {
    for (const failures of [0, 1, 4, 5, 50]) expect(minutesUntilDue(10_080, failures, EVEN)).toBe(10_080);
  });

  it('leaves a tenth to chance, to both sides', () => {
    expect([0, EVEN, 1].map((chance) => minutesUntilDue(100, 0, chance))).toEqual(
      [90, 100, 110].map((n) => expect.closeTo(n)),
    );
  });

  it('never grows shorter by a failure, and stays within the longest wait and its spread', () => {
    const every = fc.integer({ min: 5, max: 525_600 });
    fc.assert(
      fc.property(
        every,
        fc.integer({ min: 0, max: 2_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (minutes, failures, chance) => {
          const wait = minutesUntilDue(minutes, failures, chance);
          expect(minutesUntilDue(minutes, failures + 1, chance)).toBeGreaterThanOrEqual(wait);
          expect(wait).toBeGreaterThanOrEqual(minutes * 0.9);
          expect(wait).toBeLessThanOrEqual(Math.max(minutes, LONGEST_WAIT_MINUTES) * 1.1 + 1e-6);
          expect(minutesUntilDue(minutes, FAILURES_THAT_OPEN + failures, EVEN)).toBe(
            Math.max(minutes, LONGEST_WAIT_MINUTES),
          );
        },
      ),
    );
  });
});
