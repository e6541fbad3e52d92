import type { Gazetteer } from '../domain/office/gazetteer.ts';
import { analyseImported } from '../storage/bulk/analyse-imported.ts';
import { inBulkTransaction } from '../storage/bulk/row-writer.ts';
import type { StoredCharter } from '../storage/charter/charter.read.ts';
import { lockOffices, readStoredHashes } from '../storage/charter/charter.write.ts';
import type { DatabaseConnection } from '../storage/connect.ts';
import { readOfficesBySlug } from '../storage/office/office.read.ts';
import { type BulkDocument, type ReadDocument, readAhead } from './bulk-import/read-ahead.ts';
import { inRounds } from './bulk-import/rounds.ts';
import { type RefusedDocument, sortDocuments } from './bulk-import/sort-documents.ts';
import { storeCharters } from './import-charter/store-charters.ts';
import { tellOfCharters } from './import-charter/tell-of-charters.ts';
import type { ReadingPool } from './reading-pool/reading-pool.ts';

/** Documents to store, and when: `today` is the day in Dhaka, `now` the instant, both ISO 8601. */
export interface BulkImportInput {
  documents: Iterable<BulkDocument>;
  gazetteer: Gazetteer;
  today: string;
  now: string;
  /** Called after each batch with what was done so far. */
  onProgress?: ((done: BulkImportResult) => void) | undefined;
}

/** What became of the documents: stored, passed over because their bytes are stored already, or refused. */
export interface BulkImportResult {
  charters: number;
  services: number;
  unchanged: number;
  refused: RefusedDocument[];
}

/**
 * Imports a stream of documents with the outcome of importing each by itself, in batches that are stored whole or not at
 * all. What is stored already, also where it was withdrawn, is passed over, so that a broken import is simply run again.
 * Brings the statistics of the tables up to date at the end. For one writer at a time.
 */
export async function bulkImport(
  connection: DatabaseConnection,
  input: BulkImportInput,
  pool: ReadingPool,
): Promise<BulkImportResult> {
  const done: BulkImportResult = { charters: 0, services: 0, unchanged: 0, refused: [] };
  for await (const batch of readAhead(input.documents, pool)) {
    const stored = await storeBatch(connection, batch, input);
    done.charters += stored.charters;
    done.services += stored.services;
    done.unchanged += stored.unchanged;
    done.refused.push(...stored.refused);
    input.onProgress?.(done);
  }
  await analyseImported(connection.db);
  return done;
}

function storeBatch(
  connection: DatabaseConnection,
  batch: readonly ReadDocument[],
  run: BulkImportInput,
): Promise<BulkImportResult> {
  return inBulkTransaction(connection, async (writer) => {
    const offices = await readOfficesBySlug(writer.tx, [...new Set(batch.map(({ officeSlug }) => officeSlug))]);
    const ids = offices.map(({ id }) => id);
    await lockOffices(writer.tx, ids);
    const stored = await readStoredHashes(writer.tx, ids);
    const { toStore, unchanged, refused } = sortDocuments(batch, offices, stored);
    // An office's second version leans on the first: it must be stored before.
    const charters: StoredCharter[] = [];
    for (const round of inRounds(toStore, ({ office }) => office.id)) {
      charters.push(...(await storeCharters(writer, round, run)));
    }
    if (charters.length > 0) await tellOfCharters(writer.tx, charters, run.now);
    const services = toStore.reduce((sum, { read }) => sum + read.reading.services.length, 0);
    return { charters: toStore.length, services, unchanged, refused };
  });
}
