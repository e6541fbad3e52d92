import { skeletonOf } from './romanise.ts';

const WEAK = new Set('aeiouwyh');

/** What a letter counts: a wrong consonant makes another word, a wrong vowel mostly another way of writing it. */
const weightOf = (letter: string): number => (WEAK.has(letter) ? 0.3 : 1);

const VOWEL_FOR_VOWEL = 0.15;
const SOUND_ALIKE = 0.5;

/** Consonants that are taken for one another: by ear, by the dot that is lost (ড/ড়), by habit (ন/ল). */
const ALIKE = new Set(['sc', 'sj', 'td', 'bp', 'pf', 'kg', 'kc', 'gj', 'nm', 'nl', 'rl', 'rd', 'bw', 'cj', 'bf']);

/** How close a word is that goes on where the searched one ends, as written or by its consonants alone. */
const GOES_ON = 0.9;
const GOES_ON_BY_CONSONANTS = 0.8;
const SHORTEST_BEGINNING = 3;

/**
 * How close a romanised word is to the one that was searched for, 0 to 1: what it costs to turn one into the other, by
 * the weight of the longer one; 0.9 at least where the searched word is its beginning, of three letters or more, and 0.8
 * where its consonants are.
 */
export function closeness(searched: string, word: string): number {
  if (searched === word) return 1;
  const longer = Math.max(weigh(searched), weigh(word));
  const close = longer === 0 ? 0 : Math.max(0, 1 - distance(searched, word) / longer);
  return Math.max(close, asBeginning(searched, word));
}

function asBeginning(searched: string, word: string): number {
  if (searched.length < SHORTEST_BEGINNING) return 0;
  if (word.startsWith(searched)) return GOES_ON;
  const skeleton = skeletonOf(searched);
  return skeleton.length >= SHORTEST_BEGINNING && skeletonOf(word).startsWith(skeleton) ? GOES_ON_BY_CONSONANTS : 0;
}

function weigh(word: string): number {
  return [...word].reduce((sum, letter) => sum + weightOf(letter), 0);
}

function distance(a: string, b: string): number {
  let last = [0];
  for (const letter of b) last.push((last.at(-1) ?? 0) + weightOf(letter));
  for (const letterA of a) {
    const current = [(last[0] ?? 0) + weightOf(letterA)];
    for (let column = 1; column <= b.length; column += 1) {
      const letterB = b.charAt(column - 1);
      const changed = (last[column - 1] ?? 0) + costOfChange(letterA, letterB);
      const lost = (last[column] ?? 0) + weightOf(letterA);
      const added = (current[column - 1] ?? 0) + weightOf(letterB);
      current.push(Math.min(changed, lost, added));
    }
    last = current;
  }
  return last[b.length] ?? 0;
}

function costOfChange(a: string, b: string): number {
  if (a === b) return 0;
  if (ALIKE.has(a + b) || ALIKE.has(b + a)) return SOUND_ALIKE;
  return WEAK.has(a) && WEAK.has(b) ? VOWEL_FOR_VOWEL : 1;
}
