import { DomainError } from '../domain/errors.ts';
import { endFailed } from './run-harvest/end-harvest.ts';
import type { HarvestPorts } from './run-harvest/harvest-ports.ts';
import { openRun } from './run-harvest/open-run.ts';

/**
 * Ends a harvest that the queue has given up: its server died in every attempt, or its time was over. One that has ended
 * by itself stays as it is.
 */
export async function giveUpHarvest(ports: HarvestPorts, harvestId: number): Promise<void> {
  const run = await openRun(ports, harvestId);
  if (run === null) return;
  const attempt = { last: true, signal: new AbortController().signal };
  await endFailed(ports, run, { tally: run.tally, cursor: null }, givenUp(), attempt);
}

function givenUp(): DomainError {
  return new DomainError(
    'SOURCE_TOO_SLOW',
    'The harvest was broken off in every attempt: its server stopped, or its time was over. It is tried again when it is due.',
    'প্রতিবারই সংগ্রহটি মাঝপথে থেমে গেছে: সার্ভার বন্ধ হয়েছে, অথবা সময় শেষ হয়েছে। সময় হলে আবার চেষ্টা হবে।',
    ['source'],
  );
}
