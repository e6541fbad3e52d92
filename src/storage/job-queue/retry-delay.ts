/** How long to wait for the next attempt, in seconds. */
export interface RetryDelayOptions {
  readonly retryDelaySeconds: number;
  readonly retryDelayMaxSeconds: number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * The seconds to wait after the given attempt (from 1) failed: twice as long after each, and longer by up to as much
 * again, so that jobs that failed together do not come back together. The engine on Postgres counts the same.
 */
export function retryDelay(attempt: number, options: RetryDelayOptions): number {
  const half = options.retryDelaySeconds * 2 ** (Math.min(16, attempt) - 1);
  return Math.min(options.retryDelayMaxSeconds, half + half * options.random());
}
