import type { GatheredDocument, SeenVersions } from '../../../harvest/gathered.ts';
import { gatherWebPage } from '../../../harvest/sources/web-page/gather-web-page.ts';
import { readCharter } from '../../read-charter.ts';
import { asFound } from '../as-found.ts';
import type { Found } from '../found.ts';
import type { Gathering } from '../gathering.ts';
import type { HarvestPorts } from '../harvest-ports.ts';
import type { HarvestRun } from '../harvest-run.ts';

/** Finds the charter that a page holds or leads to, as the readers see it. */
export async function gatherFromPage(
  { pages }: HarvestPorts,
  run: HarvestRun,
  signal: AbortSignal,
): Promise<Gathering> {
  const gazetteer = await run.gazetteer();
  const isCharter = async ({ bytes }: GatheredDocument) => {
    const { reading } = await readCharter({ bytes, format: 'AUTO', officeSlug: null }, gazetteer);
    return reading.services.length > 0;
  };
  const source = { uri: run.source.uri, seen: run.source.seen as SeenVersions };
  const gathered = await gatherWebPage(source, pages, { isCharter, signal });
  const isNew = gathered.status === 'GATHERED';
  return {
    found: (async function* (): AsyncGenerator<Found[]> {
      if (isNew) yield [asFound(gathered.document)];
    })(),
    outcome: () => ({ modified: isNew, keptSome: !isNew, seen: gathered.seen, cursor: null, goesOn: false }),
  };
}
