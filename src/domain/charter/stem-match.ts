import { foldedWords } from '../text/fold.ts';
import { type HeadingText, skeletonOf } from './heading-text.ts';

/**
 * Word stems to look for, each list separated by spaces, stems of several words glued. `anywhere` stands also inside
 * glued words and, if long, with slips of the pen; `word` only as a word of its own, perhaps with a case ending;
 * `english` is matched against the words joined by spaces.
 */
export interface StemList {
  anywhere?: string;
  word?: string;
  english?: RegExp;
}

interface Stem {
  folded: string;
  skeleton: string;
  slips: number;
}

/** A stem list made ready for matching. */
export interface Stems {
  anywhere: Stem[];
  word: Set<string>;
  english: RegExp | null;
}

const CASE_ENDING = /(?:সমুহের|সমুহ|গুলি|এর|ের|র|টি|তে|ে)$/;
const ONE_SLIP_FROM = 7;
const TWO_SLIPS_FROM = 12;
const SHORTEST_SKELETON = 5;

function slipsAllowed(length: number): number {
  if (length < ONE_SLIP_FROM) return 0;
  return length < TWO_SLIPS_FROM ? 1 : 2;
}

/** Folds a stem list once, so that headings are compared with folded stems. */
export function compileStems(list: StemList): Stems {
  return {
    anywhere: foldedWords(list.anywhere ?? '').map((folded) => ({
      folded,
      skeleton: skeletonOf(folded),
      slips: slipsAllowed(folded.length),
    })),
    word: new Set(foldedWords(list.word ?? '')),
    english: list.english ?? null,
  };
}

/** Whether `text` at `from` begins with `stem` when up to `slips` letters are lost, added, changed or swapped. */
export function beginsAlmost(text: string, from: number, stem: string, slips: number): boolean {
  const width = stem.length;
  // One of the first two letters is right: cheap to see, and a slip on both is a different word.
  if (text.charAt(from) !== stem.charAt(0) && text.charAt(from + 1) !== stem.charAt(1)) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  const end = Math.min(text.length, from + width + slips);
  for (let row = from; row < end; row += 1) {
    const current = [row - from + 1];
    for (let column = 1; column <= width; column += 1) {
      const same = text.charAt(row) === stem.charAt(column - 1);
      let cost = Math.min(
        (last[column] ?? width) + 1,
        (current[column - 1] ?? width) + 1,
        (last[column - 1] ?? width) + (same ? 0 : 1),
      );
      const swapped =
        row > from && text.charAt(row) === stem.charAt(column - 2) && text.charAt(row - 1) === stem.charAt(column - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? width) + 1);
      current.push(cost);
    }
    if ((current[width] ?? width) <= slips) return true;
    if (Math.min(...current) > slips && Math.min(...last) > slips) return false;
    beforeLast = last;
    last = current;
  }
  return false;
}

function standsAnywhere(text: HeadingText, stem: Stem): boolean {
  if (text.glued.includes(stem.folded)) return true;
  if (stem.skeleton.length >= SHORTEST_SKELETON && text.skeleton.includes(stem.skeleton)) return true;
  if (stem.slips === 0) return false;
  let start = 0;
  for (const word of text.words) {
    if (beginsAlmost(text.glued, start, stem.folded, stem.slips)) return true;
    start += word.length;
  }
  return false;
}

/** Whether a heading holds one of the stems. */
export function holdsStem(text: HeadingText, stems: Stems): boolean {
  if (text.words.some((word) => stems.word.has(word) || stems.word.has(word.replace(CASE_ENDING, '')))) return true;
  if (stems.english?.test(text.words.join(' ')) === true) return true;
  return stems.anywhere.some((stem) => standsAnywhere(text, stem));
}
