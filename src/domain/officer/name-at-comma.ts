import { isCourtesy, isNameWord } from './name-words.ts';

const SEPARATOR = /[,;।|]/;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

function isOfName(word: string): boolean {
  return isCourtesy(word) || isNameWord(word);
}

/**
 * The part of a text that its first comma ends, past commas behind a courtesy; null where names follow it too.
 * `মোঃ করিম উদ্দিন, কালীগঞ্জ` → মোঃ করিম উদ্দিন.
 */
export function nameBeforeComma(text: string): string | null {
  const parts = text.split(SEPARATOR);
  const named = parts.findIndex((part) => wordsOf(part).some((word) => !isCourtesy(word)));
  const others = named === -1 ? [] : parts.slice(named + 1);
  return others.some((part) => wordsOf(part).some(isOfName)) ? null : (parts[named] ?? '');
}

/** Where the words of a post begin that stand between the last comma and `end`; `end` where a name or nothing stands there. */
export function startBehindComma(text: string, end: number): number {
  let start = end;
  while (start > 0 && !SEPARATOR.test(text.charAt(start - 1))) start -= 1;
  const words = wordsOf(text.slice(start, end));
  const isFirst = !wordsOf(text.slice(0, start)).some((word) => !isCourtesy(word));
  return words.length === 0 || isFirst || words.some(isOfName) ? end : start;
}
