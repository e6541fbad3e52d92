import { unitsToString } from './units-to-string.ts';

/** What stands at 0x80 to 0x9F. The five places without a character keep their control code, as browsers do. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of windows-1252 bytes (WHATWG Encoding, index windows-1252). No byte is without a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    units[i] = byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS.charCodeAt(byte - 0x80) : byte;
  }
  return unitsToString(units, bytes.length);
}
