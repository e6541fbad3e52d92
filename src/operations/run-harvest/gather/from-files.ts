import type { Gathering } from '../gathering.ts';
import type { HarvestPorts } from '../harvest-ports.ts';
import type { HarvestRun } from '../harvest-run.ts';

export function gatherFromFiles(_ports: HarvestPorts, _run: HarvestRun): Gathering {
  throw new Error('not yet');
}
