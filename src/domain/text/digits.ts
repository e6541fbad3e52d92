import { remember } from './remember.ts';

/** Serials above all, looked at by every layout that is tried. */
const MOST_REMEMBERED = 5_000;
const BANGLA_ZERO = 0x09e6;
const BANGLA_DIGIT = /[০-৯]/g;

/** The script in which the digits of a text are written. */
export type DigitScript = 'BANGLA' | 'ASCII' | 'MIXED';

/** Bangla digits become ASCII digits, everything else stays: `২০ দিন` → `20 দিন`. */
export const toAsciiDigits = remember(
  (text: string): string => text.replace(BANGLA_DIGIT, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO)),
  MOST_REMEMBERED,
);

/** ASCII digits become Bangla digits, everything else stays: `20 দিন` → `২০ দিন`. */
export function toBanglaDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(BANGLA_ZERO + Number(digit)));
}

/** Which script the digits of a text are in; null where it has none. */
export function digitScript(text: string): DigitScript | null {
  const bangla = /[০-৯]/.test(text);
  const ascii = /[0-9]/.test(text);
  if (bangla && ascii) return 'MIXED';
  if (bangla) return 'BANGLA';
  return ascii ? 'ASCII' : null;
}
