import type { JobQueue } from '../../storage/job-queue/job-queue.ts';
import type { StoredSource } from '../../storage/source/source.read.ts';

/** Before all that is due by itself. */
export const URGENT = 100;

/** Queues a harvest; nothing happens where one of the source waits already. Those of one host take turns. */
export async function queueHarvest(
  queue: JobQueue,
  { id, kind, uri }: StoredSource,
  harvestId: number,
  priority: number,
): Promise<void> {
  const group = kind === 'FILE' ? 'files' : new URL(uri).host;
  await queue.add({ harvestId }, { key: `source ${id}`, group, priority });
}
