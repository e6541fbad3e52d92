import { dayInDhaka } from '../../domain/calendar/day-in-dhaka.ts';
import { readHarvests, type StoredHarvest } from '../../storage/harvest/harvest.read.ts';
import { readOffices } from '../../storage/office/office.read.ts';
import { readSources, type StoredSource } from '../../storage/source/source.read.ts';
import type { HarvestPorts } from './harvest-ports.ts';
import type { HarvestRun } from './harvest-run.ts';
import { EMPTY_TALLY, type Tally } from './tally.ts';

/** The run of a harvest, with what former attempts came to. Null where the harvest has ended, or its source was removed. */
export async function openRun(ports: HarvestPorts, harvestId: number): Promise<(HarvestRun & { tally: Tally }) | null> {
  const { db, gazetteer, nodeName, clock } = ports;
  const [harvest] = await readHarvests(db, [harvestId]);
  const [source] = harvest === undefined ? [] : await readSources(db, [harvest.sourceId]);
  if (harvest === undefined || source === undefined || harvest.endedAt !== null) return null;
  const now = clock();
  return {
    db,
    harvestId,
    source,
    sourceOffice: await findSlug(ports, source),
    dryRun: harvest.dryRun,
    today: dayInDhaka(now),
    now: now.toString(),
    nodeName: await nodeName(),
    gazetteer,
    tally: harvest.dryRun ? EMPTY_TALLY : tallyOf(harvest),
  };
}

async function findSlug({ db }: HarvestPorts, { officeId }: StoredSource): Promise<string | null> {
  const [office] = officeId === null ? [] : await readOffices(db, [officeId]);
  return office?.slug ?? null;
}

/** What former attempts came to; an error of theirs is no more. */
function tallyOf({ added, changed, unchanged, removed, charters, withdrawn, held, refused }: StoredHarvest): Tally {
  return { ...EMPTY_TALLY, added, changed, unchanged, removed, charters, withdrawn, held, refused };
}
