import { LIMITS, refuseOver } from '../../../limits.ts';
import { damaged } from '../../archive/refusals.ts';
import { inflateWithin } from './inflate-within.ts';

/** How many bytes each way of packing can make of one (RFC 1951; ISO 32000-1, 7.4.4 and 7.4.5). */
const MOST_OF_ONE: Record<string, number> = {
  FlateDecode: 1032,
  Fl: 1032,
  LZWDecode: 2731,
  LZW: 2731,
  RunLengthDecode: 128,
  RL: 128,
};

/**
 * Refuses a stream that would take too much memory, before the library unpacks it: one that is packed twice, and one
 * that can become longer than `limits.unpackedBytes` unless unpacking shows that it does not. Throws DOCUMENT_TOO_LARGE
 * or DOCUMENT_DAMAGED.
 */
export function refuseBomb(filters: ReadonlyArray<string | null>, packed: Uint8Array): void {
  const packings = filters.filter((filter) => filter !== null && filter in MOST_OF_ONE);
  const [packing] = packings;
  if (packings.length > 1) throw damaged('a part of it is packed twice');
  const most = packed.length * (MOST_OF_ONE[packing ?? ''] ?? 1);
  if (most <= LIMITS.unpackedBytes) return;
  if (filters.length === 1 && packing === 'FlateDecode') inflateWithin(packed);
  else refuseOver('unpackedBytes', most / MEASURED_MARGIN);
}

/** What cannot be unpacked here is refused only where it is far too long. */
const MEASURED_MARGIN = 5;
