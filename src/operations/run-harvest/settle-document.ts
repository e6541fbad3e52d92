import { DomainError } from '../../domain/errors.ts';
import type { Gazetteer } from '../../domain/office/gazetteer.ts';
import { writeHoldReasons } from '../../domain/source/hold-texts.ts';
import type { InBoth } from '../../domain/text/in-both.ts';
import { planSync, type SyncPlan } from '../../harvest/plan-sync.ts';
import { readChartersInForce } from '../../storage/charter/charter.read.ts';
import { findCharterByHash } from '../../storage/charter/charter.write.ts';
import { readOriginals } from '../../storage/feed/feed.read.ts';
import { findHeldDocument } from '../../storage/harvest/harvest.read.ts';
import { holdDocument } from '../../storage/harvest/harvest.write.ts';
import { readOfficesBySlug, type StoredOffice } from '../../storage/office/office.read.ts';
import { refuseMixing } from '../add-offices/refusals.ts';
import { hashOf, noServices } from '../import-charter/document.ts';
import { chooseEffectiveDate } from '../import-charter/effective-date.ts';
import { getOfficeOfDocument } from '../import-charter/office-of-document.ts';
import { storeDocument } from '../import-charter.ts';
import { type ReadCharterResult, readCharter } from '../read-charter.ts';
import type { FoundDocument } from './found.ts';
import type { HarvestRun, SettlingRun } from './harvest-run.ts';
import { judgeOrigin } from './judge-origin.ts';
import { type Settled, tellError } from './tally.ts';

/**
 * Decides what becomes of a document that a source has brought, and does it: stored, held, refused, or passed over because
 * it is here already or was decided on before. A dry run only decides. Never throws for what is wrong with the document.
 */
export async function settleDocument(run: SettlingRun, found: FoundDocument): Promise<Settled> {
  try {
    return await settle(run, found);
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'REFUSED', why: tellOf(found.uri, error) };
    throw error;
  }
}

/** A source may bring many documents: the error says which. */
function tellOf(uri: string, error: DomainError): InBoth {
  const { bn, en } = tellError(error);
  return { bn: `${uri}: ${bn}`, en: `${uri}: ${en}` };
}

async function settle(run: SettlingRun, found: FoundDocument): Promise<Settled> {
  const { db, source } = run;
  const gazetteer = await run.gazetteer();
  const read = await readCharter({ bytes: found.bytes, format: 'AUTO', officeSlug: null }, gazetteer);
  const services = read.reading.services.length;
  if (services === 0) throw noServices();
  const expected = run.sourceOffice ?? found.office?.slug ?? null;
  const slug = read.officeSlug ?? expected;
  const refused = run.refusedOffices.get(slug ?? '');
  if (refused !== undefined) throw refused;
  // What a dry run would enter it has not entered.
  if (run.dryRun && (await isOnlyDescribed(run, slug, found))) {
    return { kind: 'STORED', services: { ...NO_SERVICES, added: services } };
  }
  const office = await getOfficeOfDocument(db, slug);
  const mixing = found.office === null ? null : refuseMixing(kindOf(office), found.office.synthetic);
  if (mixing !== null) throw mixing;

  const sha256 = hashOf(found.bytes);
  if ((await findCharterByHash(db, office.id, sha256)) !== null) {
    return isOfAnother(expected, office.slug) ? refuseAnothers(expected, office.slug) : { kind: 'UNCHANGED', services };
  }
  const held = await findHeldDocument(db, source.id, office.id, sha256);
  if (held !== null) return held.accepted === null ? { kind: 'HELD', services: NO_SERVICES } : { kind: 'PASSED_OVER' };

  const plan = await planDocument(run, office, read, found, { expected, gazetteer });
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
    const { unchanged } = await storeDocument(db, whole, { ...read, officeSlug: office.slug }, gazetteer);
    // Another source has brought it at the same time.
    if (unchanged) return { kind: 'UNCHANGED', services };
  }
  return { kind: 'STORED', services: plan };
}

async function isOnlyDescribed({ db }: HarvestRun, slug: string | null, { office }: FoundDocument): Promise<boolean> {
  return slug !== null && office?.slug === slug && (await readOfficesBySlug(db, [slug])).length === 0;
}

const kindOf = ({ synthetic }: StoredOffice) => (synthetic ? 'SYNTHETIC' : 'REAL');

const NO_SERVICES = { added: 0, changed: 0, unchanged: 0, removed: 0 };

function isOfAnother(expected: string | null, named: string): expected is string {
  return expected !== null && expected !== named;
}

/** It is stored for the office it names already: there is nothing to release, but the source leads to the wrong charter. */
function refuseAnothers(expected: string, named: string): Settled {
  return { kind: 'REFUSED', why: writeHoldReasons(['OFFICE_DIFFERS'], { expected, named }) };
}

/** Compares the document with the one in force on the day it takes effect, read anew by the same reader. */
async function planDocument(
  run: HarvestRun,
  office: StoredOffice,
  read: ReadCharterResult,
  { effectiveFrom, firstSeenOn }: FoundDocument,
  { expected, gazetteer }: { expected: string | null; gazetteer: Gazetteer },
): Promise<SyncPlan> {
  const { db } = run;
  const day = chooseEffectiveDate({ effectiveFrom, firstSeenOn: firstSeenOn ?? run.today }, read.reading).effectiveFrom;
  const [former] = await readChartersInForce(db, [office.id], day);
  const [original] = former === undefined ? [] : await readOriginals(db, [former.id]);
  const current =
    original === undefined
      ? null
      : await readCharter({ bytes: original.original, format: 'AUTO', officeSlug: null }, gazetteer);
  return planSync({
    current: current?.reading ?? null,
    incoming: read.reading,
    expectedOffice: expected,
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
