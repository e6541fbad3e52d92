import { readUtf8, type Utf8Reading } from './utf-8.ts';
import { decodeUtf16, utf16Order } from './utf-16.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A text and the encoding its bytes were in. */
export interface DecodedText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252';
}

/**
 * Turns the bytes of a text into characters. A byte order mark decides and is left out; without one, UTF-16 is told by
 * its pairs, then valid UTF-8, then UTF-8 with a few broken characters (each becomes U+FFFD), and else windows-1252, in
 * which legacy-font text is kept. Never throws; linear.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { text: readUtf8(bytes.subarray(3)).text, encoding: 'UTF-8' };
  if (startsWith(bytes, 0xff, 0xfe)) return { text: decodeUtf16(bytes.subarray(2), 'LE'), encoding: 'UTF-16LE' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: decodeUtf16(bytes.subarray(2), 'BE'), encoding: 'UTF-16BE' };

  const utf8 = readUtf8(bytes);
  const order = utf8.broken > 0 || bytes.includes(0) ? utf16Order(bytes) : null;
  if (order !== null) return { text: decodeUtf16(bytes, order), encoding: `UTF-16${order}` };
  if (isUtf8(utf8)) return { text: utf8.text, encoding: 'UTF-8' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** A cut leaves one broken character among many whole ones; windows-1252 is broken nearly everywhere. */
function isUtf8({ whole, long, broken }: Utf8Reading): boolean {
  return broken === 0 || broken * 2 <= long || broken * 20 <= whole;
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
