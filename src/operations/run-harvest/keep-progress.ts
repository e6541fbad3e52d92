import { updateOpenHarvest } from '../../storage/harvest/harvest.write.ts';
import { updateSource } from '../../storage/source/source.write.ts';
import type { HarvestRun } from './harvest-run.ts';
import type { Tally } from './tally.ts';

/** What a run has come to, and the place in a peer's feed behind the last entry that it has settled; null: none. */
export interface Progress {
  tally: Tally;
  cursor: string | null;
}

/** Keeps how far a harvest came, and up to where a peer was followed: both or neither. A dry run follows nobody. */
export async function keepProgress(run: HarvestRun, { tally, cursor }: Progress): Promise<void> {
  await run.db.transaction(async (tx) => {
    await updateOpenHarvest(tx, run.harvestId, tally);
    if (!run.dryRun && cursor !== null) await updateSource(tx, run.source.id, { feedCursor: cursor });
  });
}
