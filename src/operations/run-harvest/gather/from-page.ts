import type { Gathering } from '../gathering.ts';
import type { HarvestPorts } from '../harvest-ports.ts';
import type { HarvestRun } from '../harvest-run.ts';

export function gatherFromPage(_ports: HarvestPorts, _run: HarvestRun, _signal: AbortSignal): Gathering {
  throw new Error('not yet');
}
