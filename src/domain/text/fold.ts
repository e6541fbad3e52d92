import { toAsciiDigits } from './digits.ts';
import { remember } from './remember.ts';

/**
 * Letters that Bangla writers use for one another, by the rules that are broken most often: short and long vowels
 * (ি/ী, ু/ূ), ণ/ন, শ/ষ/স, ৎ/ত, and the dotted letters, whose dot is lost in copying. Joiners and breathings fall out.
 */
const SAME_LETTER: ReadonlyMap<string, string> = new Map([
  ['ী', 'ি'],
  ['ঈ', 'ই'],
  ['ূ', 'ু'],
  ['ঊ', 'উ'],
  ['ণ', 'ন'],
  ['শ', 'স'],
  ['ষ', 'স'],
  ['ৎ', 'ত'],
  ['ৰ', 'র'],
]);
const FOLDED_LETTER = /[\u200b-\u200d\ufeff\u00ad়ঁঃীঈূঊণশষৎৰ]/g;

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** Words and cells alike are folded, each at many stages. */
const MOST_REMEMBERED = 20_000;

/**
 * The key under which spellings of the same words meet, for comparing and searching, never for showing.
 * NFC, lower case, ASCII digits, look-alike letters merged, punctuation and white space to one space.
 * `কালীগঞ্জ` and `কালিগঞ্জ` fold alike.
 */
export const foldText = remember(foldOnce, MOST_REMEMBERED);

function foldOnce(text: string): string {
  const lower = toAsciiDigits(text.normalize('NFC')).toLowerCase();
  const folded = lower.replace(FOLDED_LETTER, (letter) => SAME_LETTER.get(letter) ?? '');
  return folded.replace(NOT_A_WORD, ' ').trim();
}

/** More letters than any two names need to be told apart, few enough for the entry of a database index. */
const LONGEST_NAME_KEY = 500;

/** The folded key of a name or designation, cut after 500 letters. */
export function foldName(name: string): string {
  return foldText(name).slice(0, LONGEST_NAME_KEY);
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The folded text without its spaces, for words that are glued in one place and apart in another. */
export const foldGlued = remember((text: string): string => foldText(text).replaceAll(' ', ''), MOST_REMEMBERED);
