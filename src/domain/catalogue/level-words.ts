import type { AreaLevel } from '../office/area.ts';
import { LEVEL_OF_WORD } from '../office/level-words.ts';
import { foldedWords } from '../text/fold.ts';

/** Before `পর্যায়ে` the bare `বিভাগ`, elsewhere a ministry's division, is a tier too. */
const LEVEL_BEFORE: ReadonlyMap<string, AreaLevel> = new Map([
  ...LEVEL_OF_WORD,
  ...foldedWords('বিভাগ').map((word) => [word, 'DIVISION'] as const),
]);
const [AT_LEVEL] = foldedWords('পর্যায়ে');

/** The tier that a service's name speaks of: `জেলা পর্যায়ে আইসিটি কমিটি` → DISTRICT; null where it names none. */
export function findLevelInName(name: string): AreaLevel | null {
  const words = foldedWords(name);
  const at = words.findIndex((word, i) => i > 0 && word === AT_LEVEL && LEVEL_BEFORE.has(words[i - 1] ?? ''));
  return at === -1 ? null : (LEVEL_BEFORE.get(words[at - 1] ?? '') ?? null);
}
