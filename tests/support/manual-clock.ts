import type { HarvestClock } from '../../src/harvest/harvest-clock.ts';

/** A clock that stands still until it is moved on. */
export interface ManualClock extends HarvestClock {
  /** Moves on, and lets those whose time has come go, the earliest first. */
  pass(ms: number): Promise<void>;
  /** How many wait. */
  readonly waiting: number;
}

/** A clock at a time of its own. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  const sleepers = new Set<{ at: number; wake: () => void }>();
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    async pass(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...sleepers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        sleepers.delete(next);
        now = next.at;
        next.wake();
        await settle();
      }
      now = end;
      await settle();
    },
    get waiting() {
      return sleepers.size;
    },
  };
}
