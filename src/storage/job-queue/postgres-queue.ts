import { type DatabaseOptions, PgBoss } from 'pg-boss';
import type postgres from 'postgres';
import { engineConnection } from './engine-connection.ts';
import { completeRules, type JobQueue, type QueueOptions, type QueueRules, type Stoppable } from './job-queue.ts';
import { createQueues, QUEUE_SCHEMA, TICK_QUEUE } from './postgres-queues.ts';
import { JobsInPostgres } from './postgres-store.ts';
import { repeat } from './repeat.ts';
import { workJobs } from './work-jobs.ts';

/** Milliseconds between two looks without news: how late a job may be that waited for its time. */
const LOOK_MS = 5000;

/**
 * Opens the queue that all servers on this Postgres share, and brings its tables up to date: they lie in a schema of
 * their own. Rejects if the database cannot be reached.
 */
export async function openPostgresQueue(database: postgres.Sql, options: QueueOptions = {}): Promise<JobQueue> {
  const rules = completeRules(options);
  const boss = openEngine(await engineConnection(database), rules);
  const store = new JobsInPostgres(boss, rules);
  try {
    await boss.start();
    await createQueues(boss, rules);
    const listening = await store.listen();
    return queueOver(store, boss, rules, listening);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
}

function openEngine(connection: DatabaseOptions, rules: QueueRules): PgBoss {
  // How soon the silence of a server is noticed.
  const watchSeconds = Math.ceil(rules.silenceSeconds / 3);
  const boss = new PgBoss({
    ...connection,
    schema: QUEUE_SCHEMA,
    // What it would do beside: cron, a list of servers, telemetry, jobs that wait for other jobs.
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    flowIntervalSeconds: 3600,
    monitorVacuum: false,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
  });
  boss.on('error', rules.onError);
  return boss;
}

interface Closeable {
  close(): Promise<void>;
}

function queueOver(store: JobsInPostgres, boss: PgBoss, rules: QueueRules, listening: Closeable): JobQueue {
  const parts = new Set<Stoppable>();
  const owned = <T extends Stoppable>(part: T): T => {
    parts.add(part);
    return part;
  };
  const silenceMs = rules.silenceSeconds * 1000;
  const timeLimitMs = rules.timeLimitSeconds * 1000;
  const rhythm = { lookMs: LOOK_MS, keepMs: silenceMs / 3, silenceMs, timeLimitMs };
  return {
    add: (job, add) => store.add(job, add),
    work: (run, work) => owned(workJobs(store, run, work, rhythm, rules.onError)),
    every: (name, seconds, tick) => {
      const options = { singletonKey: name, singletonSeconds: seconds, retentionSeconds: 2 * seconds };
      const mayTick = async (): Promise<boolean> => (await boss.send(TICK_QUEUE, {}, options)) !== null;
      return owned(repeat(seconds, mayTick, tick, rules.onError));
    },
    async close() {
      await Promise.all([...parts].map((part) => part.stop()));
      await listening.close();
      await boss.stop({ graceful: false });
    },
  };
}
