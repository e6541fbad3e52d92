import type { Database } from '../storage/connect.ts';
import { findOpenHarvest, type StoredHarvest } from '../storage/harvest/harvest.read.ts';
import { insertHarvest } from '../storage/harvest/harvest.write.ts';
import type { JobQueue } from '../storage/job-queue/job-queue.ts';
import { readSources } from '../storage/source/source.read.ts';
import { sourceUnknown } from './add-source/refusals.ts';
import { queueHarvest, URGENT } from './schedule-harvests/queue-harvest.ts';

/** Which source to harvest. `sourceId` is null where the id given is none; `now` is an ISO 8601 instant. */
export interface RequestHarvestInput {
  sourceId: number | null;
  dryRun: boolean;
  now: string;
}

/**
 * Asks for a harvest of a source at once, before those that are due by themselves. Where one of it waits or runs already
 * that one is returned. Throws NOT_FOUND.
 */
export async function requestHarvest(
  db: Database,
  queue: JobQueue,
  { sourceId, dryRun, now }: RequestHarvestInput,
): Promise<StoredHarvest> {
  const [source] = sourceId === null ? [] : await readSources(db, [sourceId]);
  if (source === undefined) throw sourceUnknown(['source']);
  const opened = await insertHarvest(db, { sourceId: source.id, dryRun, startedAt: now });
  const harvest = opened ?? (await findOpenHarvest(db, source.id));
  // It ended in between: then there is a place for a new one.
  if (harvest === null) return requestHarvest(db, queue, { sourceId, dryRun, now });
  await queueHarvest(queue, source, harvest.id, URGENT);
  return harvest;
}
