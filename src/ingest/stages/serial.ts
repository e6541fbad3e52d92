import { toAsciiDigits } from '../../domain/text/digits.ts';

const SERIAL = /^[([]?\s?(\d{1,4})\s?[)\].।:-]{0,2}$/;
const LETTER = /^(?:[([]\s?([ক-হ])\s?[)\]]|([ক-হ])\s?[)\].।:])[.।:-]?$/u;
/** The letters that count, in their order. */
const LETTERS = [...'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভম'];
const LONGEST = 12;

/** The number of a serial or column-number cell in either script: `১`, `(৪)`, `12.` → 1, 4, 12; null for other text. */
export function readSerial(text: string): number | null {
  if (text.length > LONGEST) return null;
  const match = SERIAL.exec(toAsciiDigits(text));
  return match === null ? null : Number(match[1]);
}

/** The place of a letter that counts and stands alone: `ক.`, `(খ)`, `গ)` → 1, 2, 3; null for other text. */
export function readLetterSerial(text: string): number | null {
  const match = text.length > LONGEST ? null : LETTER.exec(text);
  const place = LETTERS.indexOf(match?.[1] ?? match?.[2] ?? '');
  return place < 0 ? null : place + 1;
}

/** Whether a cell holds a serial and nothing else. */
export function isSerial(text: string): boolean {
  return readSerial(text) !== null || readLetterSerial(text) !== null;
}
