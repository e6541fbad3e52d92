import { toAsciiDigits, toBanglaDigits } from '../../domain/text/digits.ts';

/** The script in which an office writes its numbers. */
export type Digits = 'BANGLA' | 'ASCII';

/** A text with all its digits in one script. */
export function inDigits(text: string, digits: Digits): string {
  return digits === 'BANGLA' ? toBanglaDigits(text) : toAsciiDigits(text);
}
