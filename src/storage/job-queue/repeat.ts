import type { Stoppable } from './job-queue.ts';

/**
 * Calls `tick` now and then each time the seconds have passed, where `mayTick` grants it; a tick is never called while
 * the one before still runs. Stopping waits for the tick that runs.
 */
export function repeat(
  seconds: number,
  mayTick: () => Promise<boolean>,
  tick: () => Promise<void>,
  onError: (error: unknown) => void,
): Stoppable {
  let running: Promise<void> | null = null;
  const beat = (): void => {
    running ??= (async () => {
      try {
        if (await mayTick()) await tick();
      } catch (error) {
        onError(error);
      }
      running = null;
    })();
  };
  const timer = setInterval(beat, seconds * 1000);
  beat();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
