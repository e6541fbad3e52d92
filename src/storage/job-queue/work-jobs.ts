import { PutOff, type RunJob, type Worker, type WorkOptions } from './job-queue.ts';
import type { Claim, JobStore, Rhythm } from './job-store.ts';

/** Milliseconds for a job to end after its signal fired; then it is given up, though it may go on in vain. */
export const END_LIMIT_MS = 30_000;

/** Milliseconds between two tries to tell the store how a job ended. */
const SETTLE_AGAIN_MS = 1000;

const STOPPED = 'the worker stopped';

interface Running {
  readonly controller: AbortController;
  /** Ends the wait for the run, which may go on in vain. */
  readonly giveUp: (reason: unknown) => void;
  readonly ended: Promise<void>;
}

/** Works the jobs of a store, at most `concurrency` at once, until stopped. */
export function workJobs<C extends Claim>(
  store: JobStore<C>,
  run: RunJob,
  options: WorkOptions,
  rhythm: Rhythm,
  onError: (error: unknown) => void,
): Worker {
  const running = new Map<C, Running>();
  let stopping = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;
  let keptAt = Date.now();

  /** Looks for jobs; called while it looks already, it looks once more. */
  function look(): void {
    if (stopping) return;
    if (looking !== null) {
      lookAgain = true;
      return;
    }
    looking = lookOnce()
      .catch(onError)
      .finally(() => {
        looking = null;
        if (!lookAgain) return;
        lookAgain = false;
        look();
      });
  }

  async function lookOnce(): Promise<void> {
    if (options.onDead !== undefined) await tellDead(options.onDead);
    while (!stopping && running.size < options.concurrency) {
      const claims = await store.claim(options.concurrency - running.size);
      if (claims.length === 0) return;
      if (running.size === 0) keptAt = Date.now();
      for (const claim of claims) {
        if (stopping) await store.putBack(claim, null);
        else start(claim);
      }
    }
  }

  async function tellDead(onDead: NonNullable<WorkOptions['onDead']>): Promise<void> {
    for (const letter of await store.takeDead()) {
      const told = await onDead(letter.job, letter.error).then(
        () => true,
        (error: unknown) => {
          onError(error);
          return false;
        },
      );
      await letter.settle(told);
    }
  }

  function start(claim: C): void {
    const controller = new AbortController();
    const { promise: givenUp, reject: giveUp } = Promise.withResolvers<never>();
    const ended = attempt(claim, controller, givenUp).finally(() => {
      running.delete(claim);
      look();
    });
    running.set(claim, { controller, giveUp, ended });
  }

  async function attempt(claim: C, controller: AbortController, givenUp: Promise<never>): Promise<void> {
    const { signal } = controller;
    let endTimer: NodeJS.Timeout | undefined;
    const timer = setTimeout(() => {
      controller.abort(new Error(`the job took longer than ${rhythm.timeLimitMs / 1000} seconds`));
      endTimer = setTimeout(() => running.get(claim)?.giveUp(signal.reason), END_LIMIT_MS);
    }, rhythm.timeLimitMs);
    const work = (async () => run(claim.job, { number: claim.attempt, last: claim.last, signal }))();
    const settle = await Promise.race([work, givenUp]).then(
      () => () => store.complete(claim),
      (error: unknown) => {
        if (error instanceof PutOff) return () => store.putBack(claim, error.until);
        return stopping ? () => store.putBack(claim, null) : () => store.fail(claim, error);
      },
    );
    clearTimeout(timer);
    clearTimeout(endTimer);
    await insist(settle);
  }

  /** The database may be away just when a job ends; what is not told before others may take the job is lost. */
  async function insist(settle: () => Promise<void>): Promise<void> {
    const since = Date.now();
    for (;;) {
      try {
        return await settle();
      } catch (error) {
        onError(error);
        if (stopping || Date.now() - since > rhythm.silenceMs) return;
        await new Promise((resolve) => setTimeout(resolve, SETTLE_AGAIN_MS));
      }
    }
  }

  async function keep(): Promise<void> {
    if (running.size === 0) return;
    try {
      const lost = await store.keep([...running.keys()]);
      keptAt = Date.now();
      for (const claim of lost) running.get(claim)?.controller.abort(new Error('another worker has the job'));
    } catch (error) {
      onError(error);
      if (Date.now() - keptAt < rhythm.silenceMs) return;
      // Others may have taken the jobs by now, and none may be worked twice at once.
      for (const { controller } of running.values()) controller.abort(new Error('the database could not be reached'));
    }
  }

  const endNews = store.onNews(look);
  const lookTimer = setInterval(look, rhythm.lookMs);
  const keepTimer = setInterval(() => void keep(), rhythm.keepMs);
  look();
  return {
    async stop() {
      if (!stopping) {
        stopping = true;
        endNews();
        clearInterval(lookTimer);
        for (const { controller } of running.values()) controller.abort(new Error(STOPPED));
      }
      await looking;
      const grace = setTimeout(() => {
        for (const { giveUp } of running.values()) giveUp(new Error(STOPPED));
      }, options.graceMs ?? 10_000);
      await Promise.all([...running.values()].map(({ ended }) => ended));
      clearTimeout(grace);
      clearInterval(keepTimer);
    },
  };
}
