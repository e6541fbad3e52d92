import { isCharterWord } from '../charter-words.ts';
import { bijoyToUnicode, readBijoy } from './bijoy-to-unicode.ts';
import { weighLetters } from './letter-weights.ts';
import { type BijoyLook, isCertain, lookAtBijoy } from './looks-like-bijoy.ts';

/** A document is of the font when this many of its cells are beyond doubt, and this share of those that could be. */
const CERTAIN_CELLS = 3;
const CERTAIN_SHARE = 0.2;
/** What plain letters must tell for the font in a document that is of it. */
const PLAIN_CERTAIN = 3.5;
/** The weight of one code that no Latin word has. */
const STRONG_MARK = 3;
const VOWEL_SIGN = /[া-ৌ]/;
const BETWEEN_WORDS = /[\s,.;:()[\]{}/\\|'"!?+=<>*#-]+/;

/**
 * The cells of one document that are of the legacy font, in Unicode; null for the others. Cells beyond doubt are
 * converted by themselves. In a document that has many of them so are those of plain ASCII that read as Bangla
 * (`bvg` → নাম); English, addresses and bare numbers never. Linear.
 */
export function convertBijoyCells(texts: readonly string[]): (string | null)[] {
  const looks = texts.map(lookAtBijoy);
  const certain = looks.filter(isCertain).length;
  const lettered = looks.filter((look) => look.possible).length;
  const isOfFont = certain >= CERTAIN_CELLS && certain >= lettered * CERTAIN_SHARE;
  return looks.map((look, index) => {
    const converts = isCertain(look) || (isOfFont && readsAsBangla(look));
    return converts ? bijoyToUnicode(texts[index] ?? '') : null;
  });
}

function readsAsBangla({ own, latinLetters, marks, letters, possible }: BijoyLook): boolean {
  if (!possible) return false;
  const words = own.split(BETWEEN_WORDS).filter((word) => /[^0-9]/.test(word));
  const unknown = words.filter((word) => !isCharterWord(readBijoy(word).text.replace(/ঃ$/, '')));
  if (unknown.length === 0) return words.some((word) => word.length > 1);
  if (marks >= STRONG_MARK) return marks + letters >= 1;
  if (latinLetters > own.replace(/[^A-Za-z]/g, '').length) return false;
  return marks + letters >= PLAIN_CERTAIN && unknown.every(couldBeBangla);
}

/** A word no list knows: its letters are not English, and it has a vowel sign, as nearly all longer words do. */
function couldBeBangla(word: string): boolean {
  const read = readBijoy(word).text;
  const plausible = word.length <= 3 || VOWEL_SIGN.test(read);
  return word.length > 1 && plausible && weighLetters(word) >= 0 && !/^[A-Z]+$/.test(word);
}
