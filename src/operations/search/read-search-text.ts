import { DomainError } from '../../domain/errors.ts';
import { romanise } from '../../domain/search/romanise.ts';

const LONGEST_TEXT = 200;
const MOST_WORDS = 20;

/** The distinct words of a text to search for, romanised. Throws BAD_USER_INPUT. */
export function readSearchText(text: string): string[] {
  const words = text.length > LONGEST_TEXT ? [] : [...new Set(romanise(text))];
  if (words.length > 0 && words.length <= MOST_WORDS) return words;
  throw new DomainError(
    'BAD_USER_INPUT',
    `Search for 1 to ${MOST_WORDS} words of at most ${LONGEST_TEXT} characters, in Bangla or English.`,
    `বাংলা বা ইংরেজিতে ১ থেকে ২০টি শব্দ, সর্বোচ্চ ২০০ অক্ষর লিখে খুঁজুন।`,
    ['text'],
  );
}
