import { PgBoss } from 'pg-boss';
import type postgres from 'postgres';
import { completeRules, type JobQueue, type QueueOptions, type QueueRules, type Stoppable } from './job-queue.ts';
import { createQueues, QUEUE_SCHEMA, TICK_QUEUE } from './postgres-queues.ts';
import { JobsInPostgres, NEWS_CHANNEL } from './postgres-store.ts';
import { asEngineDatabase, openQueueClient } from './queue-client.ts';
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
  const client = openQueueClient(database);
  const boss = openEngine(client, rules);
  try {
    await boss.start();
    await createQueues(boss, rules);
    const store = new JobsInPostgres(boss, client, rules);
    await client.listen(
      NEWS_CHANNEL,
      () => store.tellNews(),
      () => store.tellNews(),
    );
    return queueOver(store, boss, client, rules);
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    await client.end({ timeout: 1 });
    throw error;
  }
}

function openEngine(client: postgres.Sql, rules: QueueRules): PgBoss {
  // How soon the silence of a server is noticed.
  const watchSeconds = Math.ceil(rules.silenceSeconds / 3);
  const boss = new PgBoss({
    db: asEngineDatabase(client),
    schema: QUEUE_SCHEMA,
    // What it would do beside: cron, a list of servers, telemetry.
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    monitorVacuum: false,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
  });
  boss.on('error', rules.onError);
  return boss;
}

function queueOver(store: JobsInPostgres, boss: PgBoss, client: postgres.Sql, rules: QueueRules): JobQueue {
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
      await boss.stop({ graceful: false, close: false });
      await client.end({ timeout: 5 });
    },
  };
}
