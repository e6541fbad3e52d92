import type { AreaLevel } from '../office/area.ts';
import { foldedWords } from '../text/fold.ts';

const LEVEL_OF_WORD: ReadonlyMap<string, AreaLevel> = new Map(
  (
    [
      ['বিভাগ', 'DIVISION'],
      ['বিভাগীয়', 'DIVISION'],
      ['জেলা', 'DISTRICT'],
      ['উপজেলা', 'UPAZILA'],
    ] as const
  ).flatMap(([word, level]) => foldedWords(word).map((folded) => [folded, level] as const)),
);

const [AT_LEVEL] = foldedWords('পর্যায়ে');

/** The tier that a service's name speaks of: `জেলা পর্যায়ে আইসিটি কমিটি` → DISTRICT; null where it names none. */
export function findLevelInName(name: string): AreaLevel | null {
  const words = foldedWords(name);
  const at = words.findIndex((word, i) => i > 0 && word === AT_LEVEL && LEVEL_OF_WORD.has(words[i - 1] ?? ''));
  return at === -1 ? null : (LEVEL_OF_WORD.get(words[at - 1] ?? '') ?? null);
}
