import { gatherFromFiles } from './gather/from-files.ts';
import { gatherFromPage } from './gather/from-page.ts';
import { gatherFromPeer } from './gather/from-peer.ts';
import type { Gathering } from './gathering.ts';
import type { HarvestPorts } from './harvest-ports.ts';
import type { HarvestRun } from './harvest-run.ts';

/** Gathers what a source has that is new since the last harvest that came through. Throws SOURCE_… codes. */
export async function gather(ports: HarvestPorts, run: HarvestRun, signal: AbortSignal): Promise<Gathering> {
  switch (run.source.kind) {
    case 'FILE':
      return gatherFromFiles(ports, run, signal);
    case 'WEB_PAGE':
      return gatherFromPage(ports, run, signal);
    case 'PEER':
      return gatherFromPeer(ports, run, signal);
  }
}
