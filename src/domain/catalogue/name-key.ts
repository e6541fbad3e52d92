import { foldText } from '../text/fold.ts';
import { toLatinLetters } from '../text/latin-letters.ts';
import { isContent, nameTokens } from './name-tokens.ts';

/** Raised whenever a name may get another key than before: stored keys are then made anew at the next start. */
export const NAME_KEY_VERSION = 2;

/** An index entry of Postgres has to stay below 2,704 bytes; no name needs so many. */
const LONGEST_KEY = 1_000;

/**
 * The text under which a name is looked up by its trigrams: the words that say what the service is, in Latin letters
 * (where Postgres runs with LC_CTYPE C, trigrams skip all others). A name of filler only keeps all its words.
 * `মৎস্য খাদ্য লাইসেন্স প্রদান` → `mtsy khady laisens`.
 */
export function nameKey(name: string): string {
  const content = nameTokens(name).filter(isContent);
  const words = content.length === 0 ? foldText(name) : content.map(({ stem }) => stem).join(' ');
  return toLatinLetters(words).slice(0, LONGEST_KEY).trimEnd();
}
