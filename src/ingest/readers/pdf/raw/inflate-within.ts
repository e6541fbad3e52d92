import { Unzlib } from 'fflate';
import { LIMITS, refuseOver } from '../../../limits.ts';

const STEP_BYTES = 16 * 1024;

/**
 * Unpacks zlib data (RFC 1950) and gives null where it is damaged. Throws DOCUMENT_TOO_LARGE as soon as more than
 * `limits.unpackedBytes` come out, before they take that much memory.
 */
export function inflateWithin(packed: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflate = new Unzlib((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && total <= LIMITS.unpackedBytes; at += STEP_BYTES) {
      inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
    }
  } catch {
    return null;
  }
  refuseOver('unpackedBytes', total);
  const out = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
