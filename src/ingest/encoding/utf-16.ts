import { unitsToString } from './units-to-string.ts';

/** Pairs of bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 32_768;
/** Of a hundred pairs, how many must be what a charter in UTF-16 is made of. */
const PLAUSIBLE_PERCENT = 90;

/** Which of a pair's bytes comes first: the low one (LE) or the high one (BE). */
export type ByteOrder = 'LE' | 'BE';

/** The text of UTF-16 bytes; a last odd byte is a lost character, U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  const length = bytes.length >> 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) units[i] = view.getUint16(2 * i, order === 'LE');
  return unitsToString(units, length) + (bytes.length % 2 === 1 ? '\ufffd' : '');
}

/**
 * The byte order of UTF-16 without a byte order mark, by its pairs: ASCII has a zero byte in one half, Bangla 0x09, the
 * signs of general punctuation 0x20. Null where neither order fits.
 */
export function utf16Order(bytes: Uint8Array): ByteOrder | null {
  const pairs = Math.min(bytes.length >> 1, SAMPLE);
  if (pairs < 2) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < pairs; i += 1) {
    const first = bytes[2 * i] ?? 0;
    const second = bytes[2 * i + 1] ?? 0;
    if (isPlausible(second, first)) little += 1;
    if (isPlausible(first, second)) big += 1;
  }
  const [order, most]: [ByteOrder, number] = little >= big ? ['LE', little] : ['BE', big];
  return little !== big && most * 100 >= pairs * PLAUSIBLE_PERCENT ? order : null;
}

/** A white space or printable character of Latin-1, of the Bangla block or its danda, or of general punctuation. */
function isPlausible(high: number, low: number): boolean {
  if (high === 0x00) return low >= 0x20 ? low < 0x7f || low >= 0xa0 : low >= 0x09 && low <= 0x0d;
  if (high === 0x09) return low >= 0x80 || low === 0x64 || low === 0x65;
  return high === 0x20 && low <= 0x6f && low !== 0x20;
}
