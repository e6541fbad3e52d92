import { LOST } from './pdf-font.ts';

/** Vowel signs that are drawn before their consonants, and those that are drawn elsewhere. */
const BEFORE = new Set(['ি', 'ে', 'ৈ']);
const SIGN = /^[\u09be-\u09cc\u09d7\u09e2\u09e3]/;
const ENDS_IN_SIGN = /[\u09be-\u09cc\u09d7\u09e2\u09e3]$/;
/** Consonants and vowels that stand for themselves. */
const LETTER = /^[\u0985-\u09b9\u09ce\u09dc-\u09e1\u09f0\u09f1]/;
const MARK = /^[\u0981-\u0983]/;
/** Joins two consonants. */
export const HASANTA = '্';
const NUKTA = '়';
/** The first র of a cluster, drawn above what follows it. */
export const REPH = 'র্';
const SPLIT_VOWELS: Record<string, string> = { 'ে া': 'ো', 'ে ৗ': 'ৌ' };

/** A letter or cluster with its vowel sign and what follows it. */
interface Syllable {
  letters: string;
  sign: string;
  rest: string;
}

/**
 * The words of a page in the order in which they are spoken, from the texts of their glyphs in the order in which they
 * are drawn: ি ে ৈ go behind their consonants, a reph before them, the two halves of ো and ৌ together. Producers that
 * write no words beside their glyphs leave them so.
 *
 * A page is taken to be in drawn order where a word can be nothing else (a vowel sign at its start or after another
 * one, a reph before a vowel sign) and no word can only be in spoken order. Where both are found, only the words that
 * can be nothing else are changed. Digits and what is not Bangla stay where they are.
 *
 * In: `ি ন ে দ র্ শ ন া`
 * Out: `নির্দেশনা`
 */
export function repairVisualOrder(words: ReadonlyArray<readonly string[]>): string[] {
  const certain = words.map(isDrawnOrder);
  if (!certain.includes(true)) return words.map((parts) => parts.join(''));
  const isWholePage = !words.some((parts, index) => certain[index] !== true && isSpokenOrder(parts));
  return words.map((parts, index) => {
    const repaired = isWholePage || certain[index] === true ? spoken(parts) : null;
    return repaired ?? parts.join('');
  });
}

/** Whether the parts make sense in drawn order and cannot be in spoken order. */
function isDrawnOrder(parts: readonly string[]): boolean {
  const isImpossible = parts.some((part, index) => {
    const before = parts[index - 1] ?? '';
    if (BEFORE.has(part)) return !isLetterEnd(before);
    return before === REPH && SIGN.test(part);
  });
  return isImpossible && spoken(parts) !== null;
}

/** Whether a vowel sign stands behind its consonant and before nothing that it could belong to. */
function isSpokenOrder(parts: readonly string[]): boolean {
  return parts.some((part, index) => {
    const after = parts[index + 1] ?? '';
    return BEFORE.has(part) && isLetterEnd(parts[index - 1] ?? '') && !LETTER.test(after) && after !== LOST;
  });
}

/** Whether a vowel sign can follow in spoken order. */
function isLetterEnd(text: string): boolean {
  return (
    text !== '' && text !== REPH && !text.endsWith(HASANTA) && !ENDS_IN_SIGN.test(text) && /[\u0980-\u09ff]$/.test(text)
  );
}

/** The word in spoken order; null where the parts make no sense as drawn. */
function spoken(parts: readonly string[]): string | null {
  const syllables: Syllable[] = [];
  let waiting = '';
  for (const part of parts) {
    const last = syllables.at(-1);
    if (BEFORE.has(part)) {
      if (waiting !== '') return null;
      waiting = part;
    } else if (LETTER.test(part) && part !== REPH) {
      if (last?.letters.endsWith(HASANTA) === true && waiting === '') {
        last.letters += part;
      } else {
        if (waiting !== '' && ENDS_IN_SIGN.test(part)) return null;
        syllables.push({ letters: part, sign: waiting, rest: '' });
        waiting = '';
      }
    } else if (isBangla(part)) {
      if (last === undefined || waiting !== '' || !addTo(last, part)) return null;
    } else {
      if (waiting !== '') return null;
      syllables.push({ letters: part, sign: '', rest: '' });
    }
  }
  return waiting === '' ? syllables.map(({ letters, sign, rest }) => letters + sign + rest).join('') : null;
}

/** Adds a reph, a lower part of the cluster, a sign or a mark; false where it cannot follow. */
function addTo(syllable: Syllable, part: string): boolean {
  if (!LETTER.test(syllable.letters)) return false;
  if (part === REPH) {
    if (syllable.letters.startsWith(REPH)) return false;
    syllable.letters = REPH + syllable.letters;
  } else if (part.startsWith(HASANTA) || part.startsWith(NUKTA)) {
    syllable.letters += part;
  } else if (SIGN.test(part)) {
    const joined = SPLIT_VOWELS[`${syllable.sign} ${part}`];
    if (joined === undefined && (syllable.sign !== '' || part === 'ৗ')) return false;
    syllable.sign = joined ?? part;
  } else {
    syllable.rest += part;
  }
  return true;
}

function isBangla(part: string): boolean {
  return part === REPH || part.startsWith(HASANTA) || part.startsWith(NUKTA) || SIGN.test(part) || MARK.test(part);
}
