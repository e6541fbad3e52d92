import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectPostgres, type DatabaseConnection } from '../../src/storage/connect.ts';
import type { JobQueue, QueueOptions } from '../../src/storage/job-queue/job-queue.ts';
import { openPostgresQueue } from '../../src/storage/job-queue/postgres-queue.ts';
import { type DatabaseServer, startDatabaseServer } from '../support/database-server.ts';
import { type Child, startChild } from './child.ts';

// The queue that several servers share, when one of them or the database goes away.

let server: DatabaseServer;
let admin: DatabaseConnection;
let database: DatabaseConnection;
let number = 0;
const children: Child[] = [];
const queues: JobQueue[] = [];
beforeAll(async () => {
  server = await startDatabaseServer();
  admin = await connectPostgres(server.urlOf('postgres'));
});
beforeEach(async () => {
  number += 1;
  await admin.sql.unsafe(`create database jobs_${number}`);
  database = await connectPostgres(url());
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  await Promise.all(queues.splice(0).map((queue) => queue.close()));
  await database.close();
});
afterAll(async () => {
  await admin.close();
  await server.stop();
});

const url = (): string => server.urlOf(`jobs_${number}`);
const RULES = { attempts: 3, retryDelaySeconds: 1, retryDelayMaxSeconds: 1, silenceSeconds: 10 };

async function open(options: QueueOptions = RULES): Promise<JobQueue> {
  const queue = await openPostgresQueue(database.sql, options);
  queues.push(queue);
  return queue;
}

async function startWorkers(count: number, manner: 'done' | 'stuck', options: QueueOptions = RULES): Promise<Child[]> {
  const started = Array.from({ length: count }, () =>
    startChild('queue-worker.child.ts', url(), JSON.stringify(options), manner),
  );
  children.push(...started);
  for (const child of started) expect(await child.nextLine()).toBe('"ready"');
  return started;
}

/** How many jobs lie in the queue, by state. */
async function states(queue = 'harvest'): Promise<Record<string, number>> {
  const rows = await database.sql<{ state: string; jobs: number }[]>`
    select state::text, count(*)::int as jobs from sanad_jobs.job where name = ${queue} group by state`;
  return Object.fromEntries(rows.map(({ state, jobs }) => [state, jobs]));
}

describe('servers that share a queue', () => {
  it('start together on an empty database, and again on one that has the tables', async () => {
    await Promise.all(Array.from({ length: 6 }, () => open()));
    await Promise.all(Array.from({ length: 6 }, () => open()));
    expect(await queues[0]?.add({ harvestId: 1 }, { key: 'a' })).toBe(true);
    expect(await queues[11]?.add({ harvestId: 1 }, { key: 'a' })).toBe(false);
  });

  it('do no job twice and leave none', async () => {
    const JOBS = 500;
    const queue = await open();
    const workers = await startWorkers(3, 'done');
    for (let id = 1; id <= JOBS; id += 1) await queue.add({ harvestId: id }, { key: `k${id}`, group: `g${id % 7}` });
    for (const worker of workers) worker.tell('go');
    const seen: number[][] = workers.map(() => []);
    for (const [index, worker] of workers.entries()) {
      void (async () => {
        for (;;) seen[index]?.push((JSON.parse(await worker.nextLine()) as { harvestId: number }).harvestId);
      })().catch(() => {});
    }
    await vi.waitUntil(async () => (await states()).completed === JOBS, { timeout: 40_000, interval: 100 });
    const all = seen.flat().toSorted((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: JOBS }, (_, index) => index + 1));
    expect(seen.filter((ids) => ids.length > 0).length).toBeGreaterThan(1);
  });

  it('keep the limit of a group between them', async () => {
    const rules = { ...RULES, groupLimit: 2 };
    const queue = await open(rules);
    const workers = await startWorkers(3, 'stuck', rules);
    for (let id = 1; id <= 30; id += 1) await queue.add({ harvestId: id }, { key: `k${id}`, group: 'host' });
    await queue.add({ harvestId: 31 }, { key: 'last' });
    for (const worker of workers) worker.tell('go');
    await vi.waitUntil(async () => (await states()).active === 3, { timeout: 20_000, interval: 20 });
    expect(await states()).toEqual({ active: 3, created: 28 });
    const [held] = await database.sql`
      select count(*)::int as jobs from sanad_jobs.job where name = 'harvest' and state = 'active' and group_id = 'host'`;
    expect(held).toEqual({ jobs: 2 });
  });
});

describe('a worker that is killed', () => {
  it('leaves its job to another, which counts the attempt', async () => {
    const queue = await open();
    const [victim] = await startWorkers(1, 'stuck');
    await queue.add({ harvestId: 5 }, { key: 'a' });
    victim?.tell('go');
    expect(await victim?.nextLine()).toBe('{"harvestId":5,"number":1}');
    await victim?.kill();
    const killedAt = performance.now();
    const { promise: taken, resolve } = Promise.withResolvers<number>();
    queue.work(async (_, attempt) => resolve(attempt.number), { concurrency: 1 });
    expect(await queue.add({ harvestId: 5 }, { key: 'a' })).toBe(false);
    expect(await taken).toBe(2);
    // Silent for 10 seconds, noticed within 10 to 20 more, 1 for the delay, 5 until the next look.
    expect(performance.now() - killedAt).toBeLessThan(40_000);
  });

  it('only in appearance, and comes back to itself, ends what others have taken over', async () => {
    const queue = await open();
    const { promise: inside, resolve: started } = Promise.withResolvers<void>();
    const { promise: told, resolve: tell } = Promise.withResolvers<unknown>();
    await queue.add({ harvestId: 7 }, { key: 'a' });
    queue.work(
      async (_, { signal, number }) => {
        if (number > 1) return;
        signal.addEventListener('abort', () => tell(signal.reason));
        started();
        await told;
      },
      { concurrency: 1 },
    );
    await inside;
    // As the engine does when another takes the job of a silent server.
    await database.sql`update sanad_jobs.job set retry_count = retry_count + 1 where name = 'harvest'`;
    expect(await told).toEqual(new Error('another worker has the job'));
    await queue.close();
    // That its own attempt ended well is not noted against the other's.
    expect(await states()).toEqual({ active: 1 });
  });

  it('in the last attempt leaves a dead letter of which the others tell', async () => {
    const rules = { ...RULES, attempts: 1 };
    const queue = await open(rules);
    const [victim] = await startWorkers(1, 'stuck', rules);
    await queue.add({ harvestId: 6 }, { key: 'a' });
    victim?.tell('go');
    await victim?.nextLine();
    await victim?.kill();
    const { promise: told, resolve } = Promise.withResolvers<[number, string]>();
    queue.work(async () => {}, { concurrency: 1, onDead: async ({ harvestId }, error) => resolve([harvestId, error]) });
    expect(await told).toEqual([6, 'job heartbeat timeout']);
    expect(await queue.add({ harvestId: 6 }, { key: 'a' })).toBe(true);
  });
});

describe('jobs that fail together', () => {
  it('wait twice as long after each attempt, each for a time of its own, up to the longest', async () => {
    const JOBS = 60;
    const queue = await open({ ...RULES, attempts: 4, retryDelaySeconds: 100, retryDelayMaxSeconds: 500 });
    for (let id = 1; id <= JOBS; id += 1) await queue.add({ harvestId: id }, { key: `k${id}` });
    queue.work(() => Promise.reject(new Error('no')), { concurrency: 10 });
    for (const [attempt, least, most] of [
      [1, 100, 200],
      [2, 200, 400],
      [3, 400, 500],
    ] as const) {
      const waiting = (): Promise<{ delay: number }[]> => database.sql<{ delay: number }[]>`
        select extract(epoch from start_after - started_on)::float8 as delay from sanad_jobs.job
        where name = 'harvest' and state = 'retry' and retry_count = ${attempt - 1}`;
      await vi.waitUntil(async () => (await waiting()).length === JOBS, { timeout: 20_000, interval: 50 });
      const delays = (await waiting()).map(({ delay }) => delay);
      expect(Math.min(...delays)).toBeGreaterThan(least);
      // A claim and its failure are not the same instant.
      expect(Math.max(...delays)).toBeLessThan(most + 10);
      if (attempt < 3) expect(Math.max(...delays) - Math.min(...delays)).toBeGreaterThan((most - least) / 3);
      await database.sql`update sanad_jobs.job set start_after = now() where state = 'retry'`;
    }
    await vi.waitUntil(async () => (await states('harvest-dead')).created === JOBS, { timeout: 20_000, interval: 50 });
    expect(await states()).toEqual({ failed: JOBS });
  });
});

describe('a database that goes away and comes back', () => {
  it('finds the jobs as they were, told by a worker that goes on', async () => {
    const errors: unknown[] = [];
    const queue = await open({ ...RULES, onError: (error) => errors.push(error) });
    const done: number[] = [];
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
    const { promise: inside, resolve: started } = Promise.withResolvers<void>();
    queue.work(
      async ({ harvestId }) => {
        if (harvestId === 1) {
          started();
          await mayEnd;
        }
        done.push(harvestId);
      },
      { concurrency: 2 },
    );
    await queue.add({ harvestId: 1 }, { key: 'a' });
    await inside;
    const name = `jobs_${number}`;
    await database.close();
    await admin.sql.unsafe(`alter database ${name} allow_connections false`);
    await admin.sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`;
    await expect(queue.add({ harvestId: 2 }, { key: 'b' })).rejects.toThrow();
    // The job ends while the database is away.
    end();
    await vi.waitUntil(() => errors.length > 0, { timeout: 20_000 });
    await admin.sql.unsafe(`alter database ${name} allow_connections true`);
    database = await connectPostgres(url());
    await vi.waitUntil(async () => (await states()).completed === 1, { timeout: 20_000, interval: 50 });
    await queue.add({ harvestId: 3 }, { key: 'c' });
    await vi.waitUntil(() => done.includes(3), { timeout: 20_000 });
    expect(done).toEqual([1, 3]);
  });
});
