import { foldText } from '../text/fold.ts';

/** A heading prepared for reading: its folded words, the same without spaces, and its consonants. */
export interface HeadingText {
  words: string[];
  glued: string;
  skeleton: string;
}

/** What font converters make of conjuncts, undone: `সংশিস্নষ্ট` → সংশ্লিষ্ট, `প্রতিশ্রম্নত` → প্রতিশ্রুত. Headings only: prose has a real স্ন. */
const FONT_DAMAGE: ReadonlyArray<readonly [RegExp, string]> = [
  [/রম্ন/g, 'রু'],
  [/িস্ন/g, '্লি'],
  [/স্ন/g, 'ল'],
  [/(?:ন্)?ত্ম/g, 'ন্ত'],
  [/ড়্গ|ÿ/g, 'ক্ষ'],
  [/য্র/g, 'র্য'],
  [/স্হ/g, 'স্থ'],
];

/** Latin transliteration of heading words, as translators produce it once its accents are gone. */
const ROMAN: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:s[eh]+ba|sewa|seva)(?:ra|r|samuha)?$/, 'সেবার'],
  [/^(?:nama|namer)$/, 'নাম'],
  [/^(?:nam|nang|nong|nambara)$/, 'নং'],
  [/^kr[ao](?:h|han|ham|mika?|mik)?$/, 'ক্রমিক'],
  [/^p[ro]+dan(?:era?|e|)$|^pradane?ra?$/, 'প্রদানের'],
  [/^p[oa]d+h?[oa]ti$/, 'পদ্ধতি'],
  [/^(?:s?th?an|sthana|stana)$/, 'স্থান'],
  [/^praptir?a?sthana?$/, 'প্রাপ্তিস্থান'],
  [/^prapti(?:ra?|r)?$/, 'প্রাপ্তি'],
  [/^s[ao]m[ao]y(?:a|er|asima|sima)?$/, 'সময়'],
  [/^sima$/, 'সীমা'],
  [/^(?:mulya|mullo|mulyo)$/, 'মূল্য'],
  [/^(?:phi|fi)$/, 'ফি'],
  [/^p[ao]ris[h]?odha?(?:era?)?$/, 'পরিশোধ'],
  [/^kag[ao]j(?:a|patra|potro)*$/, 'কাগজপত্র'],
  [/^(?:prayojaniya|proyojoniyo)$/, 'প্রয়োজনীয়'],
  [/^(?:ebam|ebong|o)$/, 'এবং'],
  [/^dayi[tb]+[vb]?a?(?:prapta)?$/, 'দায়িত্বপ্রাপ্ত'],
  [/^prapta$/, 'প্রাপ্ত'],
  [/^k[ao]rm[ao]k[ao]rta(?:ra?)?$/, 'কর্মকর্তা'],
  [/^urdd?h?b?[ao]?t[ao]na?$/, 'উর্ধ্বতন'],
  [/^m[ao]nt[ao]b[bv]?y?[ao]$/, 'মন্তব্য'],
  [/^(?:bibarana|biboron)$/, 'বিবরণ'],
  [/^(?:karaniya|koroniyo)$/, 'করণীয়'],
  [/^(?:prakriya|prokriya)$/, 'প্রক্রিয়া'],
];

/** A cheap look that spares most texts the rules for Latin letters. */
const LATIN = /[a-z\u00c0-\u024f]/i;

function undoFontDamage(text: string): string {
  return FONT_DAMAGE.reduce((repaired, [damage, right]) => repaired.replace(damage, right), text.normalize('NFC'));
}

function withoutAccents(text: string): string {
  if (!LATIN.test(text)) return text;
  return text.normalize('NFD').replace(/[\u0300-\u036f]|(?<=[a-z])['’ʼ](?=[a-z])/giu, '');
}

function bengaliOfRoman(word: string): string {
  if (!LATIN.test(word)) return word;
  const found = ROMAN.find(([roman]) => roman.test(word));
  return found === undefined ? word : foldText(found[1]);
}

/** The consonants and whole vowels of a folded text: what is left when vowel signs and conjunct marks are misplaced or lost. */
export function skeletonOf(folded: string): string {
  return folded.replace(/[\p{M} ]/gu, '');
}

/** Prepares a heading: font damage undone, accents off, transliteration back to Bangla, folded. */
export function headingText(text: string): HeadingText {
  const folded = foldText(withoutAccents(undoFontDamage(text)));
  const words = folded === '' ? [] : folded.split(' ').map(bengaliOfRoman);
  const glued = words.join('');
  return { words, glued, skeleton: skeletonOf(glued) };
}
