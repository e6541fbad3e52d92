import { updateOpenHarvest } from '../../storage/harvest/harvest.write.ts';
import { updateSource } from '../../storage/source/source.write.ts';
import type { HarvestRun } from './harvest-run.ts';
import type { Tally } from './tally.ts';

/** Keeps how far a harvest came, and up to where a peer was followed: both or neither. A dry run follows nobody. */
export async function keepProgress(run: HarvestRun, tally: Tally, cursor: string | null): Promise<void> {
  await run.db.transaction(async (tx) => {
    await updateOpenHarvest(tx, run.harvestId, tally);
    if (!run.dryRun && cursor !== null) await updateSource(tx, run.source.id, { feedCursor: cursor });
  });
}
