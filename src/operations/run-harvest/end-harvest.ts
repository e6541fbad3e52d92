import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../../domain/errors.ts';
import { minutesUntilDue } from '../../domain/source/next-due.ts';
import type { HarvestOutcome } from '../../domain/source/source.ts';
import { isPassing } from '../../harvest/source-failure.ts';
import { updateOpenHarvest } from '../../storage/harvest/harvest.write.ts';
import { readSources } from '../../storage/source/source.read.ts';
import { updateSource } from '../../storage/source/source.write.ts';
import type { GatheringOutcome } from './gathering.ts';
import type { HarvestAttempt } from './harvest-attempt.ts';
import type { HarvestPorts } from './harvest-ports.ts';
import type { HarvestRun } from './harvest-run.ts';
import { keepProgress, type Progress } from './keep-progress.ts';
import { type Tally, tellError } from './tally.ts';

/** Ends a harvest that came through; a source of which everything was refused has failed all the same. */
export async function endWell(
  ports: HarvestPorts,
  run: HarvestRun,
  tally: Tally,
  { modified, keptSome, seen, cursor, goesOn }: GatheringOutcome,
): Promise<void> {
  const outcome = modified ? outcomeOf(tally, keptSome) : 'NOT_MODIFIED';
  await run.db.transaction(async (tx) => {
    const endedAt = ports.clock().toString();
    const ended = await updateOpenHarvest(tx, run.harvestId, { ...tally, outcome, endedAt });
    if (run.dryRun || !ended) return;
    const failures = outcome === 'FAILED' ? run.source.consecutiveFailures + 1 : 0;
    const isDueAtOnce = goesOn && failures === 0;
    await updateSource(tx, run.source.id, {
      ...(outcome !== 'FAILED' && { lastSuccessAt: endedAt }),
      ...(outcome !== 'FAILED' && seen !== null && { seen }),
      ...(cursor !== null && { feedCursor: cursor }),
      lastError: tally.error,
      lastErrorEn: tally.errorEn,
      consecutiveFailures: failures,
      nextDueAt: isDueAtOnce ? endedAt : dueAfter(ports, run, failures),
    });
  });
}

/** What a harvest came to: held goes before stored, because somebody must act. */
function outcomeOf({ held, charters, withdrawn, refused, unchanged }: Tally, keptSome: boolean): HarvestOutcome {
  if (held > 0) return 'HELD';
  if (charters + withdrawn > 0) return 'STORED';
  return refused > 0 && unchanged === 0 && !keptSome ? 'FAILED' : 'UNCHANGED';
}

/**
 * Ends a harvest that could not go on, or leaves it to the next attempt: then throws. A worker that is told to stop has
 * not failed; the harvest waits for another. Of a source that was removed meanwhile nothing is left to end.
 */
export async function endFailed(
  ports: HarvestPorts,
  run: HarvestRun,
  progress: Progress,
  error: unknown,
  { last, signal }: HarvestAttempt,
): Promise<void> {
  const { db, harvestId, source, dryRun } = run;
  if (signal.aborted) {
    await updateOpenHarvest(db, harvestId, { outcome: 'QUEUED' });
    throw error;
  }
  const isOwnFault = !(error instanceof DomainError);
  if (isOwnFault && (await isRemoved(run))) return;
  if (isOwnFault) ports.onError(error);
  const told = tellError(error);
  const errors = { error: told.bn, errorEn: told.en };
  // Whoever asks what would be stored waits for the answer.
  if (!last && !dryRun && (isOwnFault || isPassing(error))) {
    // Both or neither: else what was settled last would be settled, and counted, once more.
    await keepProgress(run, progress);
    await updateOpenHarvest(db, harvestId, { ...errors, outcome: 'QUEUED' });
    throw error;
  }
  await db.transaction(async (tx) => {
    const endedAt = ports.clock().toString();
    const ended = await updateOpenHarvest(tx, harvestId, { ...progress.tally, ...errors, outcome: 'FAILED', endedAt });
    if (dryRun || !ended) return;
    const failures = source.consecutiveFailures + 1;
    await updateSource(tx, source.id, {
      ...(progress.cursor !== null && { feedCursor: progress.cursor }),
      lastError: told.bn,
      lastErrorEn: told.en,
      consecutiveFailures: failures,
      nextDueAt: dueAfter(ports, run, failures),
    });
  });
}

/** Whether the source was removed meanwhile, so that nothing can be stored as its own. */
async function isRemoved({ db, source }: HarvestRun): Promise<boolean> {
  return readSources(db, [source.id]).then(
    (found) => found.length === 0,
    // The database is away: what it failed at first says why.
    () => false,
  );
}

function dueAfter({ clock, chance }: HarvestPorts, { source }: HarvestRun, failures: number): string {
  const minutes = minutesUntilDue(source.everyMinutes, failures, chance());
  return clock()
    .add(Temporal.Duration.from({ seconds: Math.round(minutes * 60) }))
    .toString();
}
