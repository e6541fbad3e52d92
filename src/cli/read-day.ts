import { InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { toAsciiDigits } from '../domain/text/digits.ts';

/** A day as an argument gives it, in digits of either script: 2025-09-01. */
export function readDay(given: string): string {
  const text = toAsciiDigits(given);
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text).toString();
  } catch {
    // Falls through to the same answer as any other text that is no date.
  }
  throw new InvalidArgumentError('Write the day as 2025-09-01.');
}
