import type { PgBoss } from 'pg-boss';
import type { QueueRules } from './job-queue.ts';
import { END_LIMIT_MS } from './work-jobs.ts';

/** The schema that holds the engine's tables; an operator may read them. */
export const QUEUE_SCHEMA = 'sanad_jobs';

export const HARVEST_QUEUE = 'harvest';
export const DEAD_QUEUE = 'harvest-dead';
export const TICK_QUEUE = 'tick';

const DAY_S = 86_400;

/** Creates the queues where they are missing, and has those that are there follow the rules of now. */
export async function createQueues(boss: PgBoss, rules: QueueRules): Promise<void> {
  const retry = { retryBackoff: true, retryDelay: rules.retryDelaySeconds, retryDelayMax: rules.retryDelayMaxSeconds };
  const dead = { ...retry, retryLimit: 100, retentionSeconds: 90 * DAY_S, deleteAfterSeconds: 90 * DAY_S };
  const harvest = {
    ...retry,
    retryLimit: rules.attempts - 1,
    heartbeatSeconds: rules.silenceSeconds,
    // The worker ends a job that takes too long; this is for the one that does not come to it.
    expireInSeconds: rules.timeLimitSeconds + (2 * END_LIMIT_MS) / 1000,
    retentionSeconds: 30 * DAY_S,
    deleteAfterSeconds: 7 * DAY_S,
    deadLetter: DEAD_QUEUE,
  };
  await boss.createQueue(DEAD_QUEUE, dead);
  await boss.createQueue(HARVEST_QUEUE, { ...harvest, policy: 'exclusive' });
  await boss.createQueue(TICK_QUEUE);
  await boss.updateQueue(DEAD_QUEUE, dead);
  await boss.updateQueue(HARVEST_QUEUE, harvest);
}
