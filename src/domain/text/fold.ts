import { toAsciiDigits } from './digits.ts';

/**
 * Letters that Bangla writers use for one another, by the rules that are broken most often: short and long vowels
 * (ি/ী, ু/ূ), ণ/ন, শ/ষ/স, ৎ/ত, and the dotted letters, whose dot is lost in copying.
 */
const SAME_LETTER: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u200b-\u200d\ufeff\u00ad]/g, ''],
  [/়/g, ''],
  [/ী/g, 'ি'],
  [/ঈ/g, 'ই'],
  [/ূ/g, 'ু'],
  [/ঊ/g, 'উ'],
  [/ণ/g, 'ন'],
  [/[শষ]/g, 'স'],
  [/ৎ/g, 'ত'],
  [/ৰ/g, 'র'],
  [/[ঁঃ]/g, ''],
];

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The key under which spellings of the same words meet, for comparing and searching, never for showing.
 * NFC, lower case, ASCII digits, look-alike letters merged, punctuation and white space to one space.
 * `কালীগঞ্জ` and `কালিগঞ্জ` fold alike.
 */
export function foldText(text: string): string {
  let folded = toAsciiDigits(text.normalize('NFC')).toLowerCase();
  for (const [letters, one] of SAME_LETTER) folded = folded.replace(letters, one);
  return folded.replace(NOT_A_WORD, ' ').trim();
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The folded text without its spaces, for words that are glued in one place and apart in another. */
export function foldGlued(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
