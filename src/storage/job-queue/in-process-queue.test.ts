import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openInProcessQueue } from './in-process-queue.ts';
import type { JobQueue } from './job-queue.ts';
import { END_LIMIT_MS } from './work-jobs.ts';

// With a clock that the test moves; what both queues share is in job-queue.db.test.ts.

const START = Date.parse('2026-12-01T06:00:00Z');

let queue: JobQueue;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(async () => {
  await queue.close();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const seconds = (): number => (Date.now() - START) / 1000;

it('tries a failing job again with the delays that its chance gives, then gives it up', async () => {
  const chances = [0, 0.5, 0.25];
  queue = openInProcessQueue({ attempts: 4, retryDelaySeconds: 10, random: () => chances.shift() ?? Number.NaN });
  const times: number[] = [];
  const dead: string[] = [];
  await queue.add({ harvestId: 1 }, { key: 'a' });
  queue.work(
    async () => {
      times.push(seconds());
      throw new Error('no');
    },
    { concurrency: 1, onDead: async (_, error) => void dead.push(`${error} after ${seconds()}`) },
  );
  await vi.advanceTimersByTimeAsync(3_600_000);
  // 10 to 20, 20 to 40, 40 to 80 seconds.
  expect(times).toEqual([0, 10, 40, 90]);
  expect(dead).toEqual(['no after 90']);
});

it('starts a job at its instant, also one that is further off than a timer can wait', async () => {
  queue = openInProcessQueue();
  const started: string[] = [];
  for (const day of ['2026-12-02', '2027-01-31']) {
    const startAfter = new Date(`${day}T00:00:00Z`);
    await queue.add({ harvestId: 1 }, { key: day, startAfter });
  }
  queue.work(async () => void started.push(new Date().toISOString()), { concurrency: 1 });
  await vi.advanceTimersByTimeAsync(61 * 86_400_000);
  expect(started).toEqual(['2026-12-02T00:00:00.000Z', '2027-01-31T00:00:00.000Z']);
});

it('gives a job up that does not end when its time is over, and goes on with others', async () => {
  queue = openInProcessQueue({ attempts: 1, timeLimitSeconds: 60 });
  const dead: string[] = [];
  const done: number[] = [];
  await queue.add({ harvestId: 1 }, { key: 'stuck' });
  await queue.add({ harvestId: 2 }, { key: 'other' });
  queue.work(
    async ({ harvestId }) => {
      if (harvestId === 1) await new Promise(() => {});
      done.push(seconds());
    },
    { concurrency: 1, onDead: async (_, error) => void dead.push(error) },
  );
  await vi.advanceTimersByTimeAsync(59_999 + END_LIMIT_MS);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual([60 + END_LIMIT_MS / 1000]);
  expect(dead).toEqual(['the job took longer than 60 seconds']);
});

it('tells of a dead letter again when telling failed', async () => {
  const errors: unknown[] = [];
  queue = openInProcessQueue({ attempts: 1, onError: (error) => errors.push(error) });
  const told: number[] = [];
  await queue.add({ harvestId: 1 }, { key: 'a' });
  queue.work(() => Promise.reject(new Error('no')), {
    concurrency: 1,
    async onDead({ harvestId }) {
      told.push(harvestId);
      if (seconds() < 30) throw new Error('database is away');
    },
  });
  await vi.advanceTimersByTimeAsync(30_000);
  const before = told.length;
  expect(before).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(told).toEqual(Array.from({ length: before + 1 }, () => 1));
  expect(errors).toEqual(Array.from({ length: before }, () => new Error('database is away')));
});

it('ticks once a period, though asked twice', async () => {
  queue = openInProcessQueue();
  const ticks: number[] = [];
  const first = queue.every('due', 60, async () => void ticks.push(seconds()));
  await vi.advanceTimersByTimeAsync(20_000);
  queue.every('due', 60, async () => void ticks.push(seconds()));
  await vi.advanceTimersByTimeAsync(130_000);
  expect(ticks).toEqual([0, 60, 120]);
  await first.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ticks).toEqual([0, 60, 120, 200]);
});
