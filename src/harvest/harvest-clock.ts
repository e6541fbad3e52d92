import { setTimeout as delay } from 'node:timers/promises';

/** The time that harvesting goes by: politeness, the age of what is cached. Tests bring their own. */
export interface HarvestClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after that many milliseconds; rejects with the signal's reason when it is aborted before. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's time. */
export const SYSTEM_CLOCK: HarvestClock = {
  now: () => Date.now(),
  wait: async (ms, signal) => {
    signal.throwIfAborted();
    await delay(ms, undefined, { signal });
  },
};
