import { isCharterWord } from '../charter-words.ts';
import { remember } from '../remember.ts';
import { doubtfulReadings, surelyRight } from './readings-of.ts';

/** One word put right: as written, as read, and where it begins (UTF-16 units in the NFC text, from 0). */
export interface Repair {
  written: string;
  read: string;
  index: number;
}

/** A text without the damage of font converters, in NFC, and what was put right in it, in order. */
export interface RepairedText {
  text: string;
  repairs: Repair[];
}

/** Longer runs are words that lost their spaces; the list of words has nothing to say of them. */
const LONGEST_WORD = 80;
const MOST_REMEMBERED = 5_000;
const WORD = /[\u0980-\u09e3\u09f0\u09f1\u200c-\u200dÿ¶]+/g;
/** Sequences of which some stand in sound words too; a word without any is not looked at further. */
const SIGN_OF_DAMAGE = new RegExp('ত্ম|স্ন|রম্ন|ড়্গ|[ÿ¶ৰৱ]|ব়|অা|স্ত্ত|ন্ত্ত|্্|র্|[ািীুূৃেৈোৌ][ািীুূৃেৈোৌ্]'.normalize('NFC'));
const BANGLA_LETTER = /[\u0985-\u09b9]/;

/**
 * Puts right what old font converters damaged, where it is certain: the sequence is impossible in Bangla (`তদমত্ম` →
 * তদন্ত, `জরম্নরী` → জরুরী), or the word read is a word of charters and the written one is not. Words that share the
 * letters (আত্মা, স্নাতক, নিম্ন) stay, digits are never touched, and a doubtful word stays as written. Linear.
 */
export const repairDamage = remember(repairOnce, MOST_REMEMBERED);

function repairOnce(text: string): RepairedText {
  const repairs: Repair[] = [];
  const repaired = text.normalize('NFC').replace(WORD, (written: string, index: number) => {
    const read = SIGN_OF_DAMAGE.test(written) ? readWord(written) : written;
    if (read !== written) repairs.push({ written, read, index });
    return read;
  });
  return { text: repaired.replaceAll('৷', '।'), repairs };
}

const readWord = remember((written: string): string => {
  if (!BANGLA_LETTER.test(written)) return written;
  if (written.length > LONGEST_WORD) return surelyRight(written);
  if (isCharterWord(written)) return written;
  const known = doubtfulReadings(written).filter(isCharterWord);
  if (known.length === 1 && known[0] !== undefined) return known[0];
  return surelyRight(written);
});
