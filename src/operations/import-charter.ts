import { createHash } from 'node:crypto';
import type { CharterReading } from '../domain/charter/charter-reading.ts';
import { DomainError } from '../domain/errors.ts';
import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { renderFinding } from '../domain/quality/render-finding.ts';
import { PARSER_VERSION } from '../ingest/parser-version.ts';
import { insertingWriter } from '../storage/bulk/row-writer.ts';
import type { StoredCharter } from '../storage/charter/charter.read.ts';
import { findCharterByHash, lockOffice, saveCharter } from '../storage/charter/charter.write.ts';
import type { Database } from '../storage/connect.ts';
import { raiseRevision } from '../storage/dataset/dataset.write.ts';
import { saveFindings } from '../storage/finding/finding.write.ts';
import { readOfficesBySlug, type StoredOffice } from '../storage/office/office.read.ts';
import { saveServices } from '../storage/service/service.write.ts';
import { chooseEffectiveDate } from './import-charter/effective-date.ts';
import { storeGrievanceSteps } from './import-charter/grievance-steps.ts';
import { findHolderConflicts } from './import-charter/holder-conflicts.ts';
import { identifyServices } from './import-charter/identify-services.ts';
import { saveNamedOfficers } from './import-charter/named-officers.ts';
import { storeMeasures } from './import-charter/store-measures.ts';
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
  const read = await readCharter(input, gazetteer);
  const { reading, officeSlug } = read;
  const office = await getOffice(db, officeSlug);
  if (reading.services.length === 0) throw noServices();
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const before = await findStored(db, office, sha256, input);
  if (before !== null) return { reading, office, charter: before, unchanged: true };
  if (input.dryRun) return { reading, office, charter: null, unchanged: false };

  return db.transaction(async (tx) => {
    await lockOffice(tx, office.id);
    const meanwhile = await findStored(tx, office, sha256, input);
    if (meanwhile !== null) return { reading, office, charter: meanwhile, unchanged: true };
    const charter = await store(tx, input, read, office, sha256);
    await storeGrievanceSteps(tx, office, charter.id, reading.grievanceSteps, gazetteer);
    await storeMeasures(insertingWriter(tx), [{ id: charter.id, reading }]);
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

async function store(
  tx: Database,
  input: ImportCharterInput,
  { reading, format, text }: ReadCharterResult,
  office: StoredOffice,
  sha256: string,
): Promise<StoredCharter> {
  const charter = await saveCharter(
    tx,
    {
      officeId: office.id,
      signedOn: reading.signature.signedOn,
      signedBy: reading.signature.name?.text ?? null,
      ...chooseEffectiveDate(input, reading),
      vision: reading.vision,
      mission: reading.mission,
      expectations: reading.expectations,
    },
    {
      uri: input.uri,
      format,
      sha256,
      parserVersion: PARSER_VERSION,
      importedAt: input.now,
      // A database text cannot hold a lone surrogate; the bytes keep it.
      text: text?.toWellFormed() ?? null,
      original: input.bytes,
    },
  );
  const identified = await identifyServices(tx, office, reading.services);
  const stored = [{ id: charter.id, office, services: reading.services }];
  const [named = []] = await saveNamedOfficers(insertingWriter(tx), stored);
  const [conflicts = []] = await findHolderConflicts(tx, input.today, stored, [named]);
  const serviceIds = await saveServices(
    tx,
    reading.services.map((service, i) => ({
      reading: service,
      charterId: charter.id,
      officeId: office.id,
      key: identified.keys[i] ?? '',
      ordinal: i + 1,
      responsibleId: named[i]?.responsible?.id ?? null,
      superiorId: named[i]?.superior?.id ?? null,
      catalogueServiceId: identified.catalogueServiceIds[i] ?? 0,
    })),
  );
  const found = [...reading.findings, ...identified.findings, ...conflicts];
  await saveFindings(
    tx,
    found.map(({ service, ...finding }) => ({
      ...finding,
      severity: renderFinding(finding).severity,
      officeId: office.id,
      charterId: charter.id,
      serviceId: service === null ? null : (serviceIds[service] ?? null),
    })),
  );
  await raiseRevision(tx, input.now);
  return charter;
}

async function getOffice(db: Database, slug: string | null): Promise<StoredOffice> {
  if (slug === null) {
    throw new DomainError(
      'OFFICE_NOT_NAMED',
      'The document does not say beyond doubt which office it is of. Name the office, for example doict/lalmonirhat/kaliganj.',
      'নথিটি কোন অফিসের তা নিশ্চিতভাবে বলা নেই। অফিসের নাম দিন, যেমন doict/lalmonirhat/kaliganj।',
      ['input', 'office'],
    );
  }
  const [office] = await readOfficesBySlug(db, [slug]);
  if (office !== undefined) return office;
  throw new DomainError(
    'OFFICE_UNKNOWN',
    `There is no office "${slug}". List the known ones with: sanad offices`,
    `“${slug}” নামে কোনো অফিস নেই। জানা অফিসের তালিকা: sanad offices`,
    ['input', 'office'],
  );
}

function noServices(): DomainError {
  return new DomainError(
    'NO_SERVICES_FOUND',
    'No table of services was found in the document. See what was read with: sanad parse FILE',
    'নথিতে কোনো সেবার সারণি পাওয়া যায়নি। কী পড়া গেছে দেখুন: sanad parse FILE',
    ['input', 'text'],
  );
}
