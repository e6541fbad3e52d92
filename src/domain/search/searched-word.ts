import { closeness } from './closeness.ts';
import { weightOfWord } from './generic-words.ts';

/** A word that is searched for, romanised, with the known words that may be meant by it and how close they are, 0 to 1. */
export interface SearchedWord {
  spelling: string;
  weight: number;
  meant: ReadonlyMap<string, number>;
}

/** Below this a known word is another word. */
const LEAST_CLOSENESS = 0.7;
/** Where a word is known as it was written, or nearly so, only what is hardly different may be meant as well. */
const KNOWN = 0.95;
const LEAST_BESIDE_KNOWN = 0.85;
const MOST_MEANT = 40;

/**
 * Which of the known words may be meant by a word, the closest first: itself, its misspellings, and words that it begins.
 * A word that is known as written is not taken for a merely similar one, and one that names something not for a generic one.
 */
export function findMeant(spelling: string, known: readonly string[]): SearchedWord {
  const weight = weightOfWord(spelling);
  const close = [...new Set(known)]
    .filter((word) => word === spelling || weightOfWord(word) >= weight)
    .map((word) => [word, closeness(spelling, word)] as const)
    .filter(([, near]) => near >= LEAST_CLOSENESS)
    .sort(([a, nearA], [b, nearB]) => nearB - nearA || (a < b ? -1 : 1));
  const isKnown = (close[0]?.[1] ?? 0) >= KNOWN;
  const meant = close.filter(([, near]) => !isKnown || near >= LEAST_BESIDE_KNOWN);
  return { spelling, weight, meant: new Map(meant.slice(0, MOST_MEANT)) };
}

/** The words that decide: those that name something, or all of them where none does. */
export function decisiveWords(words: readonly SearchedWord[]): readonly SearchedWord[] {
  const naming = words.filter(({ weight }) => weight === 1);
  return naming.length === 0 ? words : naming;
}
