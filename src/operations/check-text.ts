import { DomainError } from '../domain/errors.ts';
import { toBanglaDigits } from '../domain/text/digits.ts';

/** Control characters, halves of characters, and the sign for one that was lost (U+FFFD). */
export const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffd]/u;

/** The longest text of a field of reference data, in characters. */
export const LONGEST_TEXT = 500;

/** What is wrong with a text that is shown as it was given: its length, or characters that cannot be shown or stored. */
export function checkText(text: string, place: readonly string[]): DomainError[] {
  return text.length <= LONGEST_TEXT && !UNPRINTABLE.test(text) ? [] : [textUnusable(place)];
}

function textUnusable(place: readonly string[]): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `Write at most ${LONGEST_TEXT} characters, without control characters or lost ones (�).`,
    `সর্বোচ্চ ${toBanglaDigits(String(LONGEST_TEXT))} অক্ষর লিখুন; নিয়ন্ত্রণ-চিহ্ন বা হারানো অক্ষর (�) থাকবে না।`,
    place,
  );
}
