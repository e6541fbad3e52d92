import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmptyDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { type Attempt, type HarvestJob, type JobQueue, PutOff, type QueueOptions } from './job-queue.ts';
import { openJobQueue } from './open-job-queue.ts';

// The same for both queues: in the project pglite this is the one in memory, in postgres the one that servers share.

let database: TestDatabase;
let queue: JobQueue;
let errors: unknown[] = [];
let keys = 0;
beforeAll(async () => {
  database = await openEmptyDatabase();
});
afterEach(async () => {
  await queue.close();
  if (database.kind === 'postgres') await database.sql`drop schema sanad_jobs cascade`;
  expect(errors.splice(0)).toEqual([]);
});
afterAll(async () => {
  await database.close();
});

const QUICK = { attempts: 2, retryDelaySeconds: 1, retryDelayMaxSeconds: 1 };

async function open(options: QueueOptions = QUICK): Promise<void> {
  errors = [];
  queue = await openJobQueue(database, { onError: (error) => errors.push(error), ...options });
}

/** Adds jobs of these numbers, each under a key of its own. */
async function addAll(ids: readonly number[], options: { group?: string } = {}): Promise<void> {
  for (const harvestId of ids) await queue.add({ harvestId }, { key: `key ${keys++}`, ...options });
}

/** Resolves when the condition is true; the queue says nothing of jobs that came back to it. */
const until = (condition: () => boolean): Promise<void> =>
  vi.waitUntil(condition, { timeout: 10_000, interval: 5 }).then(() => undefined);

/** A run that stands still until it is let go on. */
function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('a job', () => {
  it('is run once, with its number, as the first attempt', async () => {
    await open();
    const seen: [HarvestJob, number, boolean][] = [];
    await addAll([7]);
    queue.work(async (job, { number, last }) => void seen.push([job, number, last]), { concurrency: 3 });
    await addAll([8]);
    await until(() => seen.length === 2);
    expect(seen).toEqual([
      [{ harvestId: 7 }, 1, false],
      [{ harvestId: 8 }, 1, false],
    ]);
  });

  it('of a key that waits or runs is not added again, and is once it is done', async () => {
    await open();
    const { opened, open: finish } = gate();
    let started = 0;
    let ended = 0;
    expect(await queue.add({ harvestId: 1 }, { key: 'a' })).toBe(true);
    expect(await queue.add({ harvestId: 2 }, { key: 'a' })).toBe(false);
    const run = async (): Promise<void> => {
      started += 1;
      await opened;
      ended += 1;
    };
    const worker = queue.work(run, { concurrency: 1 });
    await until(() => started === 1);
    expect(await queue.add({ harvestId: 3 }, { key: 'a' })).toBe(false);
    expect(await queue.add({ harvestId: 4 }, { key: 'b' })).toBe(true);
    finish();
    await until(() => ended === 2);
    await worker.stop();
    expect(await queue.add({ harvestId: 5 }, { key: 'a' })).toBe(true);
  });

  it('of higher priority goes first, then the older', async () => {
    await open();
    await queue.add({ harvestId: 1 }, { key: 'a', priority: -1 });
    await queue.add({ harvestId: 2 }, { key: 'b' });
    await queue.add({ harvestId: 3 }, { key: 'c', priority: 5 });
    await queue.add({ harvestId: 4 }, { key: 'd', priority: 5 });
    const order: number[] = [];
    queue.work(async ({ harvestId }) => void order.push(harvestId), { concurrency: 1 });
    await until(() => order.length === 4);
    expect(order).toEqual([3, 4, 2, 1]);
  });

  it('waits for its time', async () => {
    await open();
    const startAfter = new Date(Date.now() + 300);
    const startedAt: number[] = [];
    await queue.add({ harvestId: 1 }, { key: 'a', startAfter });
    queue.work(async () => void startedAt.push(Date.now()), { concurrency: 1 });
    await until(() => startedAt.length === 1);
    expect(startedAt[0]).toBeGreaterThanOrEqual(startAfter.getTime());
  });
});

describe('jobs of a group', () => {
  it.each([1, 2])('run at most %i at once, and do not hold those of others back', async (groupLimit) => {
    await open({ ...QUICK, groupLimit });
    const { opened, open: finish } = gate();
    let slow = 0;
    let most = 0;
    let others = 0;
    let ended = 0;
    await addAll([1, 1, 1, 1, 1, 1], { group: 'slow' });
    await addAll([2, 2], { group: 'quick' });
    await addAll([3]);
    const run = async ({ harvestId }: HarvestJob): Promise<void> => {
      if (harvestId === 1) {
        slow += 1;
        most = Math.max(most, slow);
        await opened;
        slow -= 1;
      } else others += 1;
      ended += 1;
    };
    // Two workers, as of two servers.
    queue.work(run, { concurrency: 4 });
    queue.work(run, { concurrency: 4 });
    await until(() => others === 3 && slow === groupLimit);
    finish();
    await until(() => ended === 9);
    expect(most).toBe(groupLimit);
  });
});

describe('a job that fails', () => {
  it('is tried again later, and is a dead letter after the last attempt, which frees its key', async () => {
    await open();
    const attempts: [number, boolean, number][] = [];
    const dead: [HarvestJob, string][] = [];
    await queue.add({ harvestId: 9 }, { key: 'bad' });
    const run = async (_: HarvestJob, { number, last }: Attempt): Promise<void> => {
      attempts.push([number, last, Date.now()]);
      throw new Error(`went wrong ${number}`);
    };
    queue.work(run, { concurrency: 1, onDead: async (job, error) => void dead.push([job, error]) });
    await until(() => dead.length === 1);
    expect(attempts.map(([number, last]) => [number, last])).toEqual([
      [1, false],
      [2, true],
    ]);
    const [first, second] = attempts;
    expect((second?.[2] ?? 0) - (first?.[2] ?? 0)).toBeGreaterThan(950);
    expect(dead).toEqual([[{ harvestId: 9 }, 'went wrong 2']]);
    expect(await queue.add({ harvestId: 9 }, { key: 'bad' })).toBe(true);
  });

  it('does not hold others up, however many fail', async () => {
    await open({ ...QUICK, attempts: 5, retryDelaySeconds: 60, retryDelayMaxSeconds: 600 });
    await addAll(Array.from({ length: 30 }, () => 1));
    await addAll([2]);
    let failed = 0;
    let done = 0;
    const run = async ({ harvestId }: HarvestJob): Promise<void> => {
      if (harvestId === 1) {
        failed += 1;
        throw new Error('source is down');
      }
      done += 1;
    };
    queue.work(run, { concurrency: 2 });
    await until(() => done === 1 && failed === 30);
    await addAll([2]);
    await until(() => done === 2);
    expect(failed).toBe(30);
  });

  it('waits again without an attempt being counted when it puts itself off', async () => {
    await open();
    const attempts: number[] = [];
    await queue.add({ harvestId: 1 }, { key: 'a', group: 'g', priority: 3 });
    const run = async (_: HarvestJob, { number }: Attempt): Promise<void> => {
      attempts.push(number);
      if (attempts.length < 4) throw new PutOff(new Date());
    };
    const worker = queue.work(run, { concurrency: 1 });
    await until(() => attempts.length === 4);
    await worker.stop();
    expect(attempts).toEqual([1, 1, 1, 1]);
  });

  it('has failed when its time is over', async () => {
    await open({ ...QUICK, attempts: 1, timeLimitSeconds: 1 });
    const dead: string[] = [];
    await addAll([1]);
    queue.work((_, { signal }) => aborted(signal), {
      concurrency: 1,
      onDead: async (_job, error) => void dead.push(error),
    });
    await until(() => dead.length === 1);
    expect(dead).toEqual(['the job took longer than 1 seconds']);
  });
});

describe('a worker that stops', () => {
  it('waits for jobs that end by themselves, takes no more, and hands back those that end for it', async () => {
    await open({ ...QUICK, attempts: 1 });
    const { opened, open: finish } = gate();
    const started: number[] = [];
    const ended: number[] = [];
    await addAll([1, 2, 3]);
    const run = async ({ harvestId }: HarvestJob, { signal }: Attempt): Promise<void> => {
      started.push(harvestId);
      if (harvestId === 1) await opened;
      else await aborted(signal);
      ended.push(harvestId);
    };
    const worker = queue.work(run, { concurrency: 2 });
    await until(() => started.length === 2);
    let stopped = false;
    const stopping = worker.stop().then(() => {
      stopped = true;
    });
    await addAll([4]);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(started).toEqual([1, 2]);
    expect(ended).toEqual([1]);
    const again: [number, number][] = [];
    queue.work(async ({ harvestId }, { number }) => void again.push([harvestId, number]), { concurrency: 1 });
    await until(() => again.length === 3);
    expect(again.toSorted()).toEqual([
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
  });

  it('hands back a job that does not end within the grace', async () => {
    await open();
    const { opened, open: finish } = gate();
    let started = 0;
    await addAll([1]);
    const stuck = queue.work(
      async () => {
        started += 1;
        await opened;
      },
      { concurrency: 1, graceMs: 20 },
    );
    await until(() => started === 1);
    await stuck.stop();
    const again: number[] = [];
    queue.work(async (_, { number }) => void again.push(number), { concurrency: 1 });
    await until(() => again.length === 1);
    finish();
    expect(again).toEqual([1]);
  });
});

describe('ticks', () => {
  it('come at most once a period, however many ask for them', async () => {
    await open();
    const periods: number[] = [];
    const tick = async (): Promise<void> => void periods.push(Math.floor(Date.now() / 1000));
    queue.every('due sources', 1, tick);
    queue.every('due sources', 1, tick);
    queue.every('due sources', 1, tick);
    await until(() => periods.length >= 3);
    expect(new Set(periods).size).toBe(periods.length);
  });

  it('go on after one that fails', async () => {
    await open();
    let ticks = 0;
    const tick = async (): Promise<void> => {
      ticks += 1;
      if (ticks === 1) throw new Error('tick went wrong');
    };
    queue.every('failing', 1, tick);
    await until(() => ticks === 2);
    expect(errors.splice(0)).toEqual([new Error('tick went wrong')]);
  });
});
