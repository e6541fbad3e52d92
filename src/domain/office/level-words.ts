import { foldedWords } from '../text/fold.ts';
import type { AreaLevel } from './area.ts';

/** The folded words that name a tier wherever they stand. */
export const LEVEL_OF_WORD: ReadonlyMap<string, AreaLevel> = new Map(
  (
    [
      ['উপজেলা', 'UPAZILA'],
      ['জেলা', 'DISTRICT'],
      ['বিভাগীয়', 'DIVISION'],
    ] as const
  ).flatMap(([word, level]) => foldedWords(word).map((folded) => [folded, level] as const)),
);

/** The tiers whose words stand in a text: `উপজেলা কার্যালয়` → UPAZILA. A ministry's division (বিভাগ) is no tier. */
export function levelsNamed(text: string): Set<AreaLevel> {
  return new Set(foldedWords(text).flatMap((word) => LEVEL_OF_WORD.get(word) ?? []));
}
