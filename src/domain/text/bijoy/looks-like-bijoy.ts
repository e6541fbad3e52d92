import { remember } from '../remember.ts';
import { readBijoy, windows1252 } from './bijoy-to-unicode.ts';
import { cutLatinRuns, type Run } from './latin-runs.ts';
import { weighLetters } from './letter-weights.ts';

const MOST_REMEMBERED = 5_000;
/** Letters and vowel signs; digits of Bangla may stand beside words of the font. */
const BANGLA = /[\u0981-\u09e1]/;
/** Above this, the odds for the font are better than a hundred to one whatever the text is about. */
const CERTAIN = 4.6;
/** In a long text a slip of the keyboard is no proof against the font. */
const SYLLABLES_A_FAULT = 25;

/** How a text looks by itself, in natural logarithms of odds for the legacy font against English. */
export interface BijoyLook {
  /** The text without addresses, phone numbers and English words, in windows-1252 characters. */
  own: string;
  /** Letters of the English words and addresses that were left out. */
  latinLetters: number;
  /** What codes inside its words tell that no Latin word has; 0 where all is plain ASCII. */
  marks: number;
  /** What its plain letters tell. */
  letters: number;
  /** Whether it could be of the font at all: it has letters, and they make Bangla syllables. */
  possible: boolean;
}

/**
 * Whether a text is beyond doubt of the legacy font: codes stand inside its words that no Latin word has, and its
 * letters are not those of English. Plain ASCII (`bvg`) never is by itself: its document decides. Linear.
 */
export function looksLikeBijoy(text: string): boolean {
  return isCertain(lookAtBijoy(text));
}

/** Weighs a text for and against the legacy font. */
export const lookAtBijoy = remember(lookAt, MOST_REMEMBERED);

function lookAt(text: string): BijoyLook {
  if (BANGLA.test(text)) return { own: '', latinLetters: 0, marks: 0, letters: 0, possible: false };
  const runs = cutLatinRuns(windows1252(text));
  const own = joined(runs.filter((run) => !run.isLatin));
  const latinLetters = joined(runs.filter((run) => run.isLatin)).replace(/[^A-Za-z]/g, '').length;
  const { syllables, faults, marks } = readBijoy(own);
  const possible = syllables > 0 && faults * SYLLABLES_A_FAULT <= syllables;
  return { own, latinLetters, marks, letters: weighWords(own), possible };
}

/** Whether the look of a text leaves no doubt. */
export function isCertain({ possible, marks, letters }: BijoyLook): boolean {
  return possible && marks > 0 && marks + letters >= CERTAIN;
}

function joined(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join(' ');
}

function weighWords(text: string): number {
  let weight = 0;
  for (const [word] of text.matchAll(/[A-Za-z]+/g)) weight += weighLetters(word);
  return weight;
}
