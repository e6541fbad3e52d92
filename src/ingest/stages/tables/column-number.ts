import { readSerial } from '../serial.ts';

const COLUMN_WORD = /^\(?(?:কলাম|column)\s?(?:নং|no\.?)?\s?[-–:]?\s?/i;

/** The number of a column-number cell: `(৪)`, `কলাম-৪`, `Column 4` → 4; null for other text. */
export function readColumnNumber(text: string): number | null {
  return text.length > 20 ? null : readSerial(text.replace(COLUMN_WORD, ''));
}

/** Whether a cell holds a column's number and nothing else. */
export function isColumnNumber(text: string): boolean {
  return readColumnNumber(text) !== null;
}
