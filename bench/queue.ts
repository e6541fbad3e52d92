// The queue that several servers share, with jobs that do nothing: only the ratios (×) may be compared between machines.
import { connectPostgres } from '../src/storage/connect.ts';
import type { JobQueue } from '../src/storage/job-queue/job-queue.ts';
import { openPostgresQueue } from '../src/storage/job-queue/postgres-queue.ts';
import { startDatabaseServer } from '../tests/support/database-server.ts';
import { runsPerSecond, show } from './measure.ts';

const JOBS = 1000;
const STARTS = 50;

const server = await startDatabaseServer();
const connection = await connectPostgres(server.urlOf('postgres'));
const queues = await Promise.all(Array.from({ length: 4 }, () => openPostgresQueue(connection.sql)));
let keys = 0;
const add = (queue: JobQueue): Promise<boolean> => queue.add({ harvestId: 1 }, { key: `key ${keys++}` });

const roundTrips = await runsPerSecond(() => connection.sql`select 1`);
const one = await work(queues.slice(0, 1));
const four = await work(queues);
const started = await startMs(queues[0] as JobQueue);
show('round trips to the database', roundTrips, '/s');
show('jobs of nothing, one worker', one, '/s');
show('… a round trip, jobs', one / roundTrips, '×');
show('jobs of nothing, four workers on queues of their own', four, '/s');
show('… than one, times as many', four / one, '×');
show('from adding a job to its start, the median', started, 'ms');
show('… in round trips', (started / 1000) * roundTrips, '×');
await Promise.all(queues.map((queue) => queue.close()));
await connection.close();
await server.stop();

/** Jobs a second that one worker in each of the queues gets through, once all have been added. */
async function work(workers: readonly JobQueue[]): Promise<number> {
  for (let job = 0; job < JOBS; job += 1) await add(queues[0] as JobQueue);
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  let done = 0;
  const run = async (): Promise<void> => {
    done += 1;
    if (done === JOBS) finish();
  };
  const start = performance.now();
  const working = workers.map((queue) => queue.work(run, { concurrency: 1 }));
  await finished;
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(working.map((worker) => worker.stop()));
  return JOBS / seconds;
}

async function startMs(queue: JobQueue): Promise<number> {
  let started = (): void => {};
  const worker = queue.work(async () => started(), { concurrency: 1 });
  const times: number[] = [];
  for (let job = 0; job < STARTS; job += 1) {
    const { promise, resolve } = Promise.withResolvers<void>();
    started = resolve;
    const from = performance.now();
    await add(queue);
    await promise;
    times.push(performance.now() - from);
  }
  await worker.stop();
  return times.toSorted((a, b) => a - b)[STARTS / 2] ?? Number.NaN;
}
