import { toAsciiDigits } from '../../domain/text/digits.ts';

const SERIAL = /^[([]?\s?(\d{1,4})\s?[)\].।:-]{0,2}$/;

/** The number of a serial or column-number cell in either script: `১`, `(৪)`, `12.` → 1, 4, 12; null for other text. */
export function readSerial(text: string): number | null {
  const match = SERIAL.exec(toAsciiDigits(text.slice(0, 12)));
  return match === null || text.length > 12 ? null : Number(match[1]);
}

/** Whether a cell holds a serial and nothing else. */
export function isSerial(text: string): boolean {
  return readSerial(text) !== null;
}
