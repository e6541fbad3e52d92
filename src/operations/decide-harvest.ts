import { dayInDhaka } from '../domain/calendar/day-in-dhaka.ts';
import { DomainError } from '../domain/errors.ts';
import type { Gazetteer } from '../domain/office/gazetteer.ts';
import type { Database } from '../storage/connect.ts';
import {
  type HeldDocument,
  lockHeldDocuments,
  readHarvests,
  type StoredHarvest,
} from '../storage/harvest/harvest.read.ts';
import { decideHeld, updateHarvest } from '../storage/harvest/harvest.write.ts';
import { readOffices } from '../storage/office/office.read.ts';
import { readSources, type StoredSource } from '../storage/source/source.read.ts';
import { storeDocument } from './import-charter.ts';
import { readCharter } from './read-charter.ts';
import type { HarvestPorts } from './run-harvest/harvest-ports.ts';
import { judgeOrigin } from './run-harvest/judge-origin.ts';
import { checkReason } from './withdraw-charter.ts';

/** What to do with what a harvest holds, and why. `harvestId` is null where the id given is none. */
export interface DecideHarvestInput {
  harvestId: number | null;
  accept: boolean;
  reason: string;
}

/**
 * Releases or refuses all that a harvest holds: released documents are stored, refused ones never asked about again. All
 * of it or nothing. Throws NOT_FOUND for an unknown harvest, and BAD_USER_INPUT for one that goes on or holds nothing, or
 * a reason that is empty or too long.
 */
export async function decideHarvest(
  { db, gazetteer, clock }: Pick<HarvestPorts, 'db' | 'gazetteer' | 'clock'>,
  { harvestId, accept, reason }: DecideHarvestInput,
): Promise<StoredHarvest> {
  const decidedReason = checkReason(reason);
  const now = clock();
  const [harvest] = harvestId === null ? [] : await readHarvests(db, [harvestId]);
  const [source] = harvest === undefined ? [] : await readSources(db, [harvest.sourceId]);
  if (harvest === undefined || source === undefined) throw harvestUnknown();
  if (harvest.endedAt === null) throw goesOn();
  const run = { gazetteer: await gazetteer(), today: dayInDhaka(now), now: now.toString() };
  await db.transaction(async (tx) => {
    const held = await lockHeldDocuments(tx, harvest.id);
    if (held.length === 0) throw holdsNothing();
    let stored = 0;
    if (accept) for (const document of held) stored += (await release(tx, source, document, run)) ? 1 : 0;
    await decideHeld(tx, harvest.id, { accepted: accept, decidedAt: run.now, decidedReason });
    await updateHarvest(tx, harvest.id, {
      outcome: accept ? 'RELEASED' : 'REFUSED',
      charters: harvest.charters + stored,
    });
  });
  const [decided] = await readHarvests(db, [harvest.id]);
  return decided ?? harvest;
}

/** Stores a held document; false where somebody has handed it in meanwhile. */
async function release(
  tx: Database,
  source: StoredSource,
  { original, officeId, uri, chain, effectiveFrom, firstSeenOn }: HeldDocument,
  { gazetteer, ...run }: { gazetteer: Gazetteer; today: string; now: string },
): Promise<boolean> {
  const [office] = await readOffices(tx, [officeId]);
  if (office === undefined) throw new Error(`office ${officeId} is gone`);
  const origin = await judgeOrigin({ db: tx, source }, office, { uri, chain });
  const document = { bytes: original, format: 'AUTO' as const, officeSlug: office.slug };
  const input = { ...document, ...run, effectiveFrom, firstSeenOn, uri, origin, dryRun: false, keepWithdrawn: true };
  const { unchanged } = await storeDocument(tx, input, await readCharter(document, gazetteer), gazetteer);
  return !unchanged;
}

function harvestUnknown(): DomainError {
  return new DomainError(
    'NOT_FOUND',
    'There is no harvest of this id. Source.harvests lists them with their ids.',
    'এই আইডির কোনো সংগ্রহ নেই। Source.harvests-এ সব সংগ্রহ ও তাদের আইডি আছে।',
    ['id'],
  );
}

/** What it comes to would be written over what was decided. */
function goesOn(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'This harvest has not ended yet and may hold more. Decide when its endedAt is set.',
    'এই সংগ্রহ এখনো শেষ হয়নি, আরও কিছু আটকে থাকতে পারে। endedAt পাওয়ার পর সিদ্ধান্ত দিন।',
    ['id'],
  );
}

function holdsNothing(): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    'This harvest holds nothing that waits for a decision. sources { status heldReason } shows what does.',
    'এই সংগ্রহে সিদ্ধান্তের অপেক্ষায় কিছু নেই। কী অপেক্ষায় আছে তা sources { status heldReason } দেখায়।',
    ['id'],
  );
}
