import { foldedWords, foldGlued } from '../text/fold.ts';
import type { AreaLevel } from './area.ts';
import { levelsNamed } from './level-words.ts';

/** What the names of departments have in common. */
const COMMON = new Set(
  ['অধিদপ্তর', 'অধিদফতর', 'পরিদপ্তর', 'দপ্তর', 'বাংলাদেশ', 'ও', 'এবং'].flatMap((word) => foldedWords(word)),
);

/**
 * The tier of an organisation's offices that words name beyond doubt: `জেলা মৎস্য কর্মকর্তা` is of the district office of
 * মৎস্য অধিদপ্তর. Null unless they hold the word of one tier only, and all that sets the organisation's name apart:
 * a `জেলা প্রশাসক` is no officer of that department.
 */
export function tierNamed(words: string, organisation: { name: string }): AreaLevel | null {
  const [level, ...others] = levelsNamed(words);
  const own = foldedWords(organisation.name).filter((word) => !COMMON.has(word));
  // Glued: সমাজসেবা is also written সমাজ সেবা.
  const glued = foldGlued(words);
  const isOwn = own.length > 0 && own.every((word) => glued.includes(word));
  return level !== undefined && others.length === 0 && isOwn ? level : null;
}
