import { foldText } from '../text/fold.ts';
import { findNumberOfWord } from '../text/number-words.ts';
import { MULTIPLIERS } from './fee-words.ts';

const HUNDRED_ENDINGS = ['শত', 'শো', 'শ'].map(foldText);

/** The number one folded word says, also glued hundreds: পাঁচ 5, পাঁচশত 500; null for any other word. */
function numberOfKey(key: string): number | null {
  const plain = findNumberOfWord(key);
  if (plain !== null) return plain;
  const ending = HUNDRED_ENDINGS.find((hundred) => key.endsWith(hundred) && key.length > hundred.length);
  if (ending === undefined) return null;
  const hundreds = findNumberOfWord(key.slice(0, -ending.length));
  return hundreds === null || hundreds > 99 ? null : hundreds * 100;
}

/** True for words that say a number or multiply one. */
export function isNumberKey(key: string): boolean {
  return MULTIPLIERS.has(key) || numberOfKey(key) !== null;
}

/**
 * The number that folded words say together: `এক হাজার পাঁচশত` 1500. Null where one is no number word or where they
 * do not go down (`পাঁচ দশ`), as two numbers would.
 */
export function readNumberKeys(keys: readonly string[]): number | null {
  let total = 0;
  let current: number | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const key of keys) {
    const multiplier = MULTIPLIERS.get(key);
    if (multiplier !== undefined) {
      if (current === null || multiplier >= ceiling) return null;
      total += current * multiplier;
      current = null;
      ceiling = multiplier;
      continue;
    }
    const value = numberOfKey(key);
    if (value === null || value >= ceiling) return null;
    if (current !== null && (current < 100 || value >= 100)) return null;
    current = (current ?? 0) + value;
  }
  if (keys.length === 0 || (current !== null && current >= ceiling)) return null;
  return total + (current ?? 0);
}
