import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { FeedEntry } from './feed-answer.ts';
import type { PeerEntry } from './peer-entry.ts';

/** Reads one entry and compares its bytes with the hash that was told. Whatever is wrong with it makes it DAMAGED. */
export function readEntry(cursor: string, node: unknown): PeerEntry {
  const reading = FeedEntry.safeParse(node);
  if (!reading.success) return { kind: 'DAMAGED', cursor, reason: `wrong shape: ${placeOf(reading.error)}` };
  const { withdrawn, contentBase64, sha256, chain, storedAt, reason, charter } = reading.data;
  const { office, synthetic, provenance, signedOn, effectiveFrom, effectiveFromBasis } = charter;
  const facts = {
    cursor,
    sha256,
    chain,
    storedAt,
    synthetic,
    office: { ...office, area: office.area.slug, parent: office.parent?.slug ?? null },
  };
  if (withdrawn !== null) return { kind: 'WITHDRAWN', ...facts, reason };
  if (contentBase64 === null) return { kind: 'DAMAGED', cursor, reason: 'no content' };
  const bytes = new Uint8Array(Buffer.from(contentBase64, 'base64'));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    return { kind: 'DAMAGED', cursor, reason: 'the bytes have another SHA-256 than the node told' };
  }
  return { kind: 'STORED', ...facts, bytes, ...provenance, signedOn, effectiveFrom, effectiveFromBasis };
}

/** Where the first fault is. */
function placeOf({ issues: [issue] }: z.ZodError): string {
  return issue === undefined || issue.path.length === 0 ? 'no entry' : issue.path.join('.');
}
