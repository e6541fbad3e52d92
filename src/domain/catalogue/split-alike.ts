import { editDistance } from '../text/edit-distance.ts';
import { stemWord } from './stem-word.ts';

/** As many words of one name may be one word of the other. */
const MOST_PARTS = 3;

/** From so many letters on a glued word may have one slip of the pen. */
const LONG_WORD = 10;

/**
 * Splits words that one name writes glued and the other apart: `মৎস্যচাষীদের` beside `মৎস্য চাষি` becomes two words in
 * both. Folded words in and out; an ending, and in a long word a slip of the pen, may differ.
 */
export function splitAlike(a: readonly string[], b: readonly string[]): [string[], string[]] {
  return [splitAs(a, b), splitAs(b, a)];
}

function splitAs(words: readonly string[], apart: readonly string[]): string[] {
  const wholes = new Set(apart.map(stemWord));
  const glued = glueNeighbours(apart);
  const byStem = new Map(glued.map((one) => [one.stem, one]));
  return words.flatMap((word) => {
    const stem = stemWord(word);
    if (wholes.has(stem)) return [word];
    const found = byStem.get(stem) ?? glued.find((one) => isAlmost(stem, one.stem));
    return found?.parts ?? [word];
  });
}

interface Glued {
  stem: string;
  parts: string[];
}

function glueNeighbours(words: readonly string[]): Glued[] {
  return words.flatMap((_, first) => {
    const counts = Array.from({ length: MOST_PARTS - 1 }, (_none, i) => i + 2);
    return counts
      .map((count) => words.slice(first, first + count))
      .filter((parts, i) => parts.length === counts[i])
      .map((parts) => ({ stem: stemWord(parts.join('')), parts }));
  });
}

function isAlmost(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_WORD || a.charAt(0) !== b.charAt(0)) return false;
  return editDistance(a, b, 1) <= 1;
}
