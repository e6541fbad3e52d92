import { updateOpenHarvest } from '../storage/harvest/harvest.write.ts';
import { updateSource } from '../storage/source/source.write.ts';
import { endFailed, endWell } from './run-harvest/end-harvest.ts';
import { enterDescribedOffices } from './run-harvest/enter-described-offices.ts';
import type { Found } from './run-harvest/found.ts';
import { gather } from './run-harvest/gather.ts';
import type { HarvestAttempt } from './run-harvest/harvest-attempt.ts';
import type { HarvestPorts } from './run-harvest/harvest-ports.ts';
import type { SettlingRun } from './run-harvest/harvest-run.ts';
import { keepProgress, type Progress } from './run-harvest/keep-progress.ts';
import { openRun } from './run-harvest/open-run.ts';
import { settleDocument } from './run-harvest/settle-document.ts';
import { settleWithdrawal } from './run-harvest/settle-withdrawal.ts';
import { count, type Settled, tellError } from './run-harvest/tally.ts';

/**
 * Runs a harvest that was asked for: gathers what the source has and settles one thing after the other, each in a
 * transaction of its own. Keeps how far it came, so that the next attempt goes on from there; what was known before stays,
 * whatever goes wrong. A dry run does all but the storing. Throws a failure that may pass, unless the attempt is the last.
 */
export async function runHarvest(ports: HarvestPorts, harvestId: number, attempt: HarvestAttempt): Promise<void> {
  const run = await openRun(ports, harvestId);
  if (run === null) return;
  const { db, source, dryRun, now } = run;
  if (!dryRun) await updateSource(db, source.id, { lastAttemptAt: now });
  await updateOpenHarvest(db, harvestId, { outcome: 'RUNNING' });
  let progress: Progress = { tally: run.tally, cursor: null };
  try {
    const gathered = await gather(ports, run, attempt.signal);
    for await (const batch of gathered.found) {
      const refusedOffices = await enterDescribedOffices(run, batch);
      for (const found of batch) {
        const settled = await settle({ ...run, refusedOffices }, found);
        if (settled.kind === 'REFUSED') gathered.forget?.(found);
        progress = { tally: count(progress.tally, settled), cursor: found.cursor };
      }
      await keepProgress(run, progress);
      attempt.signal.throwIfAborted();
    }
    await endWell(ports, run, progress.tally, gathered.outcome());
  } catch (error) {
    await endFailed(ports, run, progress, error, attempt);
  }
}

async function settle(run: SettlingRun, found: Found): Promise<Settled> {
  if (found.kind === 'FAILURE') return { kind: 'REFUSED', why: tellError(found.error) };
  // It was here before and came back by way of other nodes.
  if (found.kind !== 'DAMAGE' && found.chain.includes(run.nodeName)) return { kind: 'PASSED_OVER' };
  if (found.kind === 'DOCUMENT') return settleDocument(run, found);
  if (found.kind === 'WITHDRAWAL') return settleWithdrawal(run, found);
  return {
    kind: 'REFUSED',
    why: {
      en: `An entry of ${found.uri} arrived damaged and was not stored: ${found.reason}.`,
      bn: `${found.uri} থেকে একটি সনদ ক্ষতিগ্রস্ত অবস্থায় এসেছে, তাই রাখা হয়নি: ${found.reason}।`,
    },
  };
}
