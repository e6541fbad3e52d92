import type { Database } from '../storage/connect.ts';
import { readOpenHarvests } from '../storage/harvest/harvest.read.ts';
import { insertHarvest } from '../storage/harvest/harvest.write.ts';
import type { JobQueue } from '../storage/job-queue/job-queue.ts';
import { readDueSources, readSources } from '../storage/source/source.read.ts';
import { queueHarvest } from './schedule-harvests/queue-harvest.ts';

/** Sources that one look queues at most; the next look finds the others. */
const MOST_AT_ONCE = 500;

/**
 * Queues the sources that are due, and harvests that were opened before their server died, which the queue may have lost.
 * A source that fails waits behind those that work. Returns how many sources were due. `now` is an ISO 8601 instant.
 */
export async function scheduleHarvests(db: Database, queue: JobQueue, now: string): Promise<number> {
  const open = await readOpenHarvests(db, MOST_AT_ONCE);
  const sourceIds = open.map(({ sourceId }) => sourceId);
  const sources = new Map((await readSources(db, sourceIds)).map((source) => [source.id, source]));
  for (const { id, sourceId } of open) {
    const source = sources.get(sourceId);
    if (source !== undefined) await queueHarvest(queue, source, id, -source.consecutiveFailures);
  }
  const due = await readDueSources(db, now, MOST_AT_ONCE);
  for (const source of due) {
    const harvest = await insertHarvest(db, { sourceId: source.id, dryRun: false, startedAt: now });
    if (harvest !== null) await queueHarvest(queue, source, harvest.id, -source.consecutiveFailures);
  }
  return due.length;
}
