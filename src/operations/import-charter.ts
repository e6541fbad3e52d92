import type { CharterReading } from '../domain/charter/charter-reading.ts';
import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { insertingWriter } from '../storage/bulk/row-writer.ts';
import type { StoredCharter } from '../storage/charter/charter.read.ts';
import { findCharterByHash, lockOffices } from '../storage/charter/charter.write.ts';
import type { Database } from '../storage/connect.ts';
import type { StoredOffice } from '../storage/office/office.read.ts';
import { hashOf, noServices } from './import-charter/document.ts';
import { getOfficeOfDocument } from './import-charter/office-of-document.ts';
import { type CharterOrigin, HANDED_IN, storeCharters } from './import-charter/store-charters.ts';
import { tellOfCharters } from './import-charter/tell-of-charters.ts';
import { type ReadCharterInput, type ReadCharterResult, readCharter } from './read-charter.ts';

/** A charter document to store. Dates are ISO 8601; `now` is an instant, `today` the day in Dhaka. */
export interface ImportCharterInput extends ReadCharterInput {
  /** The day on which the charter takes effect; null: the day it was signed, else `today`. */
  effectiveFrom: string | null;
  today: string;
  now: string;
  uri: string | null;
  dryRun: boolean;
  /** Whether bytes of which only a withdrawn version is stored are left alone, as machines must; else they are stored anew. */
  keepWithdrawn?: boolean;
  /** The day another node saw it first, in place of `today`. */
  firstSeenOn?: string | null;
  /** Who brought it; left out: it was handed in. */
  origin?: CharterOrigin;
}

/** `charter` is null after a dry run of a new document; `unchanged`: these very bytes were stored and not withdrawn. */
export interface ImportCharterResult {
  reading: CharterReading;
  office: StoredOffice;
  charter: StoredCharter | null;
  unchanged: boolean;
}

/**
 * Reads a charter and stores it as the next version of its office's charter, in one transaction: all of it or nothing.
 * Throws OFFICE_NOT_NAMED, OFFICE_UNKNOWN, NO_SERVICES_FOUND, and what reading a document throws.
 */
export async function importCharter(
  db: Database,
  input: ImportCharterInput,
  gazetteer: Gazetteer,
): Promise<ImportCharterResult> {
  return storeDocument(db, input, await readCharter(input, gazetteer), gazetteer);
}

/**
 * Stores a document that was read as the next version of its office's charter. Throws OFFICE_NOT_NAMED, OFFICE_UNKNOWN
 * and NO_SERVICES_FOUND.
 */
export async function storeDocument(
  db: Database,
  input: ImportCharterInput,
  read: ReadCharterResult,
  gazetteer: Gazetteer,
): Promise<ImportCharterResult> {
  const { reading, officeSlug } = read;
  const office = await getOfficeOfDocument(db, officeSlug);
  if (reading.services.length === 0) throw noServices();
  const sha256 = hashOf(input.bytes);
  const before = await findStored(db, office, sha256, input);
  if (before !== null) return { reading, office, charter: before, unchanged: true };
  if (input.dryRun) return { reading, office, charter: null, unchanged: false };

  return db.transaction(async (tx) => {
    await lockOffices(tx, [office.id]);
    const meanwhile = await findStored(tx, office, sha256, input);
    if (meanwhile !== null) return { reading, office, charter: meanwhile, unchanged: true };
    const { bytes, uri, effectiveFrom, today, now, firstSeenOn = null, origin = HANDED_IN } = input;
    const wanted = { office, read, bytes, sha256, uri, effectiveFrom, firstSeenOn, origin };
    const [charter] = await storeCharters(insertingWriter(tx), [wanted], { today, now, gazetteer });
    if (charter === undefined) throw new Error('the charter was not stored');
    await tellOfCharters(tx, [charter], now);
    return { reading, office, charter, unchanged: false };
  });
}

async function findStored(
  db: Database,
  office: StoredOffice,
  sha256: string,
  { keepWithdrawn = false }: ImportCharterInput,
): Promise<StoredCharter | null> {
  const stored = await findCharterByHash(db, office.id, sha256);
  return stored === null || stored.withdrawnAt === null || keepWithdrawn ? stored : null;
}
