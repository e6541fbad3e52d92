import { remember } from './remember.ts';

/** One misspelt word: as written, as the standard has it, and where it begins (character offset in the NFC text, from 0). */
export interface SpellingVariant {
  written: string;
  standard: string;
  index: number;
}

/**
 * Misspellings of charter words that no dictionary allows (Bangla Academy, প্রমিত বাংলা বানানের নিয়ম): ক্ষণ and its kin
 * take ণ, প্রযোজ্য is from যোজ্য. Accepted doubles (পদবি/পদবী, সরকারি/সরকারী) are no mistakes and do not stand here.
 */
const STANDARD: ReadonlyMap<string, string> = new Map(
  [
    ['প্রয়োজ্য', 'প্রযোজ্য'],
    ['তাৎক্ষনিক', 'তাৎক্ষণিক'],
    ['তাৎক্ষনিকভাবে', 'তাৎক্ষণিকভাবে'],
    ['অভ্যন্তরীন', 'অভ্যন্তরীণ'],
    ['করনীয়', 'করণীয়'],
    ['গ্রহন', 'গ্রহণ'],
    ['প্রদাণ', 'প্রদান'],
    ['কার্য্যালয়', 'কার্যালয়'],
    ['প্রতিষ্টান', 'প্রতিষ্ঠান'],
  ].map(([written = '', standard = '']) => [written.normalize('NFC'), standard.normalize('NFC')]),
);

const MOST_REMEMBERED = 5_000;
const WORD = /[\p{L}\p{M}]+/gu;

/** Finds certain misspellings among the whole words of a text, in order. `প্রয়োজ্য ক্ষেত্রে` → প্রয়োজ্য, standard প্রযোজ্য. */
export const findSpellingVariants = remember(findVariants, MOST_REMEMBERED);

function findVariants(text: string): SpellingVariant[] {
  return [...text.normalize('NFC').matchAll(WORD)].flatMap((match) => {
    const standard = STANDARD.get(match[0]);
    return standard === undefined ? [] : [{ written: match[0], standard, index: match.index }];
  });
}
