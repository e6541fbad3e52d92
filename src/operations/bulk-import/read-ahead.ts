import type { DomainError } from '../../domain/errors.ts';
import { hashOf } from '../import-charter/document.ts';
import type { ReadCharterInput, ReadCharterResult } from '../read-charter.ts';
import type { ReadingPool } from '../reading-pool/reading-pool.ts';

/** A document of an office. `effectiveFrom` is an ISO 8601 date; null: the day it was signed, else today. */
export interface BulkDocument extends ReadCharterInput {
  officeSlug: string;
  effectiveFrom: string | null;
  uri: string | null;
}

/** A document with what it says, or why it cannot be read. */
export interface ReadDocument extends BulkDocument {
  sha256: string;
  outcome: ReadCharterResult | DomainError;
}

/** Documents of one transaction: enough that its statements weigh little, few enough to be held in memory twice. */
const DOCUMENTS_A_BATCH = 200;

/** Reads documents in batches, the next one while the last is worked on. */
export async function* readAhead(documents: Iterable<BulkDocument>, pool: ReadingPool): AsyncGenerator<ReadDocument[]> {
  const source = documents[Symbol.iterator]();
  let next = readBatch(source, pool);
  for (let batch = await next; batch.length > 0; batch = await next) {
    next = readBatch(source, pool);
    // Whoever stops asking leaves this one unread; its failure is nobody's then.
    next.catch(() => {});
    yield batch;
  }
}

async function readBatch(source: Iterator<BulkDocument>, pool: ReadingPool): Promise<ReadDocument[]> {
  const batch: BulkDocument[] = [];
  while (batch.length < DOCUMENTS_A_BATCH) {
    const { value, done } = source.next();
    if (done) break;
    batch.push(value);
  }
  const outcomes = await pool.read(batch);
  return batch.flatMap((document, i) => {
    const outcome = outcomes[i];
    return outcome === undefined ? [] : [{ ...document, sha256: hashOf(document.bytes), outcome }];
  });
}
