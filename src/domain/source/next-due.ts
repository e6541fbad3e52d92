/** A source that fails is tried at least this often, however often it has failed. */
export const LONGEST_WAIT_MINUTES = 24 * 60;

/** How many failures open the circuit: from then on the source is only tried as seldom as may be. */
export const FAILURES_THAT_OPEN = 5;

/** How much of an interval is left to chance, so that sources added together do not stay together. */
const SPREAD = 0.1;

/**
 * Minutes until a source is harvested again. One that works: its interval. One that fails waits twice as long after
 * each failure, from the fifth on the longest wait (or its own interval, where that is longer). `chance` is from 0 to 1.
 */
export function minutesUntilDue(everyMinutes: number, consecutiveFailures: number, chance: number): number {
  const longest = Math.max(everyMinutes, LONGEST_WAIT_MINUTES);
  const isOpen = consecutiveFailures >= FAILURES_THAT_OPEN;
  const wait = isOpen ? longest : Math.min(longest, everyMinutes * 2 ** Math.max(0, consecutiveFailures - 1));
  return wait * (1 + SPREAD * (2 * chance - 1));
}
