import type { JobQueue } from '../../storage/job-queue/job-queue.ts';
import type { StoredSource } from '../../storage/source/source.read.ts';

/** Before all that is due by itself. */
export const URGENT = 100;

/**
 * Queues a harvest; nothing happens where it waits already. Those of one host take turns. A source has one that has not
 * ended, but the job of the one before may still be there: they must not share a key.
 */
export async function queueHarvest(
  queue: JobQueue,
  { kind, uri }: StoredSource,
  harvestId: number,
  priority: number,
): Promise<void> {
  const group = kind === 'FILE' ? 'files' : new URL(uri).host;
  await queue.add({ harvestId }, { key: `harvest ${harvestId}`, group, priority });
}
