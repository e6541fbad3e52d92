import { toAsciiDigits } from '../text/digits.ts';
import { remember } from '../text/remember.ts';
import { romaniseBangla } from './romanise-bangla.ts';
import { romaniseLatin } from './romanise-latin.ts';

/** Marks inside a word that writers set or leave out: Cox's, accents, soft hyphens. */
const INSIDE_A_WORD = /['’‘`\u00ad\u200b\u2060\ufeff]|[\u0300-\u036f]/g;
const WORD = /[a-z0-9]+|[\u0980-\u09ff0-9\u200c\u200d]+/g;
const BANGLA = /[\u0980-\u09ff]/;
const NOT_ASCII = /[^a-z0-9]/g;
const DOUBLED = /([a-z])\1+/g;

/** A text that lost its spaces is one word, longer than an index of the database can hold; its beginning is enough. */
const LONGEST_WORD = 40;

/** How many distinct words are kept with their spelling: those of names and places return again and again. */
const WORDS_REMEMBERED = 20_000;

/**
 * The words of a text in the one Latin spelling in which Bangla and English, and the habits of their writers, meet:
 * for searching, never for showing. Lower-case ASCII letters and digits only. `কালিগঞ্জ, Lalmonirhat` → `kaliganj`,
 * `lalmanirhat`. Words of other scripts are left out,
 * and of a word of more than 40 letters the rest.
 */
export function romanise(text: string): string[] {
  const plain = toAsciiDigits(text.normalize('NFKD')).toLowerCase().replace(INSIDE_A_WORD, '').normalize('NFC');
  return (plain.match(WORD) ?? []).map(romaniseWord).filter((word) => word !== '');
}

const romaniseWord = remember((word: string): string => {
  const spoken = BANGLA.test(word) ? romaniseBangla(word) : romaniseLatin(word);
  return spoken.replace(NOT_ASCII, '').replace(DOUBLED, '$1').slice(0, LONGEST_WORD);
}, WORDS_REMEMBERED);

const WEAK_LETTERS = /(?<!^)[aeiouwyh]/g;

/**
 * The consonants of a romanised word, with its first letter: the part that spellings of one word nearly always share.
 * `kaliganj` → `klgnj`, `idgan` → `idgn`.
 */
export function skeletonOf(word: string): string {
  return word.replace(WEAK_LETTERS, '').replace(/^e/, 'i').replace(DOUBLED, '$1');
}
