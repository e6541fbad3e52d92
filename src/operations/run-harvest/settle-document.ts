import { DomainError } from '../../domain/errors.ts';
import { planSync, type SyncPlan } from '../../harvest/plan-sync.ts';
import { readChartersInForce } from '../../storage/charter/charter.read.ts';
import { findCharterByHash } from '../../storage/charter/charter.write.ts';
import { readOriginals } from '../../storage/feed/feed.read.ts';
import { findHeldDocument } from '../../storage/harvest/harvest.read.ts';
import { holdDocument } from '../../storage/harvest/harvest.write.ts';
import type { StoredOffice } from '../../storage/office/office.read.ts';
import { hashOf, noServices } from '../import-charter/document.ts';
import { chooseEffectiveDate } from '../import-charter/effective-date.ts';
import { getOfficeOfDocument } from '../import-charter/office-of-document.ts';
import { storeDocument } from '../import-charter.ts';
import { type ReadCharterResult, readCharter } from '../read-charter.ts';
import { enterDescribedOffice } from './enter-described-office.ts';
import type { FoundDocument } from './found.ts';
import type { HarvestRun } from './harvest-run.ts';
import { judgeOrigin } from './judge-origin.ts';
import { type Settled, tellError } from './tally.ts';

/**
 * Decides what becomes of a document that a source has brought, and does it: stored, held, refused, or passed over because
 * it is here already or was decided on before. A dry run only decides. Never throws for what is wrong with the document.
 */
export async function settleDocument(run: HarvestRun, found: FoundDocument): Promise<Settled> {
  try {
    return await settle(run, found);
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'REFUSED', why: tellError(error) };
    throw error;
  }
}

async function settle(run: HarvestRun, found: FoundDocument): Promise<Settled> {
  const { db, source } = run;
  const gazetteer = await run.gazetteer();
  const read = await readCharter({ bytes: found.bytes, format: 'AUTO', officeSlug: null }, gazetteer);
  const services = read.reading.services.length;
  if (services === 0) throw noServices();
  const expected = run.sourceOffice ?? found.office?.slug ?? null;
  const office = await findOffice(run, read.officeSlug ?? expected, found);
  if (office === null) return { kind: 'STORED', services: { ...NO_SERVICES, added: services } };

  const sha256 = hashOf(found.bytes);
  if ((await findCharterByHash(db, office.id, sha256)) !== null) return { kind: 'UNCHANGED', services };
  const held = await findHeldDocument(db, source.id, office.id, sha256);
  if (held !== null) return held.accepted === null ? { kind: 'HELD', services: NO_SERVICES } : { kind: 'PASSED_OVER' };

  const plan = await planDocument(run, office, read, found, expected);
  if (plan.holds.length > 0) {
    if (!run.dryRun) await hold(run, office, sha256, found, plan);
    return { kind: 'HELD', services: plan };
  }
  if (!run.dryRun) {
    const { effectiveFrom, firstSeenOn, bytes, uri } = found;
    const { today, now } = run;
    const origin = await judgeOrigin(run, office, found);
    const input = { bytes, format: 'AUTO' as const, officeSlug: office.slug, effectiveFrom, firstSeenOn, uri, origin };
    const whole = { ...input, today, now, dryRun: false, keepWithdrawn: true };
    await storeDocument(db, whole, { ...read, officeSlug: office.slug }, gazetteer);
  }
  return { kind: 'STORED', services: plan };
}

const NO_SERVICES = { added: 0, changed: 0, unchanged: 0, removed: 0 };

/** The office of a document. One that only the other node knows is entered as it describes it; null in a dry run. */
async function findOffice(
  { db, dryRun, now }: HarvestRun,
  slug: string | null,
  { office }: FoundDocument,
): Promise<StoredOffice | null> {
  if (office === null || office.slug !== slug) return getOfficeOfDocument(db, slug);
  return enterDescribedOffice(db, office, { dryRun, now });
}

/** Compares the document with the one in force on the day it takes effect, read anew by the same reader. */
async function planDocument(
  run: HarvestRun,
  office: StoredOffice,
  read: ReadCharterResult,
  { effectiveFrom, firstSeenOn }: FoundDocument,
  expectedOffice: string | null,
): Promise<SyncPlan> {
  const { db } = run;
  const day = chooseEffectiveDate({ effectiveFrom, firstSeenOn: firstSeenOn ?? run.today }, read.reading).effectiveFrom;
  const [former] = await readChartersInForce(db, [office.id], day);
  const [original] = former === undefined ? [] : await readOriginals(db, [former.id]);
  const current =
    original === undefined
      ? null
      : await readCharter({ bytes: original.original, format: 'AUTO', officeSlug: null }, await run.gazetteer());
  return planSync({
    current: current?.reading ?? null,
    incoming: read.reading,
    expectedOffice,
    namedOffice: read.officeSlug,
  });
}

async function hold(
  { db, source, harvestId, today, now }: HarvestRun,
  office: StoredOffice,
  sha256: string,
  { bytes, uri, chain, effectiveFrom, firstSeenOn }: FoundDocument,
  { holds, detail }: SyncPlan,
): Promise<void> {
  await holdDocument(db, {
    harvestId,
    sourceId: source.id,
    officeId: office.id,
    sha256,
    original: bytes,
    uri,
    chain: [...chain],
    effectiveFrom,
    firstSeenOn: firstSeenOn ?? today,
    reasons: holds,
    detail,
    heldAt: now,
  });
}
