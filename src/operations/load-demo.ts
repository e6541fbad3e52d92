import { DomainError } from '../domain/errors.ts';
import { createGazetteer } from '../domain/office/gazetteer.ts';
import { readAllAreas } from '../storage/area/area.read.ts';
import type { DatabaseConnection } from '../storage/connect.ts';
import { type KindOfData, readKindOfData } from '../storage/dataset/dataset.read.ts';
import { findLoadedHash, markLoaded } from '../storage/dataset/dataset.write.ts';
import { readAllOrganisations } from '../storage/organisation/organisation.read.ts';
import { documentsOf, type NationPlan, planNation } from '../synthetic/synthetic-nation.ts';
import type { BulkDocument } from './bulk-import/read-ahead.ts';
import type { RefusedDocument } from './bulk-import/sort-documents.ts';
import { bulkImport } from './bulk-import.ts';
import { loadCountry } from './load-data/country.ts';
import { DATA_DIRECTORY } from './load-data/data-file.ts';
import { storeDemoOffices } from './load-demo/demo-offices.ts';
import { toSyntheticAreas } from './load-demo/synthetic-areas.ts';
import { openReadingPool } from './reading-pool/reading-pool.ts';
import { refreshSearch } from './refresh-search.ts';

/** How large a nation, and when: `today` is the day in Dhaka, `now` the instant, both ISO 8601. */
export interface LoadDemoInput {
  /** In all, heads of departments included; 1 to 50,000. */
  offices: number;
  /** The same seed makes the same nation, to the last byte. */
  seed: number;
  today: string;
  now: string;
  onProgress?: (done: LoadDemoResult) => void;
}

/** What was stored. `seconds` counts from the first document on: what came before is the same for any charters. */
export interface LoadDemoResult {
  charters: number;
  services: number;
  /** Documents that an earlier run had stored. */
  unchanged: number;
  refused: RefusedDocument[];
  seconds: number;
}

/** What a made-up nation is remembered by among the loaded files. */
const LOADED_NAME = 'demo';

/**
 * Fills a database with a made-up nation, marked as such. Run again, it goes on where it was broken off. Throws
 * DATABASE_NOT_EMPTY where there is real data or another nation: made-up and real offices are never mixed.
 */
export async function loadDemo(connection: DatabaseConnection, input: LoadDemoInput): Promise<LoadDemoResult> {
  const { db } = connection;
  const kind = await readKindOfData(db);
  if (kind === 'REAL') throw notEmpty(kind);
  await loadCountry(db, DATA_DIRECTORY, input.now);
  const areas = await readAllAreas(db);
  const plan = planNation({ ...input, areas: toSyntheticAreas(areas) });
  await storeOffices(connection, plan, kind, input.now);

  const start = performance.now();
  const inSeconds = (done: Omit<LoadDemoResult, 'seconds'>): LoadDemoResult => ({
    ...done,
    seconds: (performance.now() - start) / 1000,
  });
  const organisations = await readAllOrganisations(db);
  const gazetteer = createGazetteer(areas, organisations);
  const pool = openReadingPool({ areas, organisations });
  try {
    const onProgress = (done: Omit<LoadDemoResult, 'seconds'>) => input.onProgress?.(inSeconds(done));
    const done = await bulkImport(
      connection,
      { ...input, documents: documentsOfNation(plan), gazetteer, onProgress },
      pool,
    );
    await refreshSearch(db);
    return inSeconds(done);
  } finally {
    await pool.close();
  }
}

/** Departments, offices and catalogues in one transaction, unless an earlier run has stored these very ones. */
async function storeOffices(
  { db }: DatabaseConnection,
  plan: NationPlan,
  kind: KindOfData,
  now: string,
): Promise<void> {
  const identity = `${plan.offices} offices, seed ${plan.seed}`;
  const loaded = await findLoadedHash(db, LOADED_NAME);
  if (loaded === identity) return;
  if (kind !== 'EMPTY') throw notEmpty(kind);
  await db.transaction(async (tx) => {
    await storeDemoOffices(tx, plan);
    await markLoaded(tx, LOADED_NAME, identity, now);
  });
}

function* documentsOfNation(plan: NationPlan): Generator<BulkDocument> {
  const encoder = new TextEncoder();
  for (let index = 0; index < plan.offices; index += 1) {
    for (const { officeSlug, version, effectiveFrom, format, text } of documentsOf(plan, index)) {
      const uri = `demo:${plan.seed}/${officeSlug}/${version}`;
      yield { officeSlug, effectiveFrom, format, uri, bytes: encoder.encode(text) };
    }
  }
}

function notEmpty(kind: KindOfData): DomainError {
  const [en, bn] =
    kind === 'REAL'
      ? ['real data, with which nothing made up is ever mixed', 'প্রকৃত তথ্য আছে, যার সাথে কৃত্রিম তথ্য কখনো মেশানো হয় না']
      : ['another made-up nation', 'অন্য একটি কৃত্রিম নমুনা আছে'];
  return new DomainError(
    'DATABASE_NOT_EMPTY',
    `The database holds ${en}. Give another directory with --data-dir, or an empty PostgreSQL database in DATABASE_URL.`,
    `ডেটাবেসে ${bn}। --data-dir দিয়ে অন্য ফোল্ডার দিন, অথবা DATABASE_URL-এ একটি খালি PostgreSQL ডেটাবেস দিন।`,
    ['--data-dir'],
  );
}
