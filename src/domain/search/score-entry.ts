import { weightOfWord } from './generic-words.ts';
import type { SearchEntry } from './search-entry.ts';
import type { SearchedWord } from './searched-word.ts';

/** What a searched word counts where it stands among the other names, or only in the place that a thing belongs to. */
const IN_ALIAS = 0.97;
const IN_PLACE = 0.7;

/** How much of the score every found word gives; the rest is for a name that says little else. */
const FOR_FINDING = 0.8;

/** Of the searched words, by weight, at least so much must be found. */
const LEAST_FOUND = 0.5;

/** Scores are whole numbers, so that equal ones are equal and a cursor can hold them. */
export const FULL_SCORE = 10_000;

/**
 * How well things that belong together answer a search, 0 to 10,000: an entry alone, or the catalogue entry and the
 * office of a service. Every searched word counts by how closely it is found, fully in a name, less in the place;
 * the name of the first part counts by how much of it was searched for. 0 where less than half is found.
 */
export function scoreEntry(searched: readonly SearchedWord[], parts: readonly SearchEntry[]): number {
  const whole = searched.reduce((sum, { weight }) => sum + weight, 0);
  const found = searched.map((word) => Math.max(0, ...parts.map((part) => findIn(part, word))));
  const foundWeight = searched.reduce((sum, { weight }, i) => sum + ((found[i] ?? 0) > 0 ? weight : 0), 0);
  if (whole === 0 || foundWeight < whole * LEAST_FOUND) return 0;
  const covered = searched.reduce((sum, { weight }, i) => sum + weight * (found[i] ?? 0), 0) / whole;
  const [named] = parts;
  const share = named === undefined ? 0 : Math.max(...nameShares(named, searched));
  return Math.round(FULL_SCORE * covered * (FOR_FINDING + (1 - FOR_FINDING) * share));
}

/** The searched words that stand in a name of an entry, not only in the place that it belongs to. */
export function namingWords(searched: readonly SearchedWord[], entry: SearchEntry): SearchedWord[] {
  return searched.filter((word) => findIn(entry, word) > IN_PLACE);
}

/** How closely a word is found in an entry, 0 where it is not. */
function findIn({ names, aliases, words }: SearchEntry, { meant }: SearchedWord): number {
  const closest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.flatMap((text) => text.split(' ')).map((word) => meant.get(word) ?? 0));
  return Math.max(closest(names), IN_ALIAS * closest(aliases), IN_PLACE * closest(words));
}

/** Of each name, the share that was searched for. */
function nameShares({ names, aliases }: SearchEntry, searched: readonly SearchedWord[]): number[] {
  return [...names, ...aliases].map((name) => {
    const words = [...new Set(name.split(' '))].map((word) => ({
      weight: weightOfWord(word),
      near: Math.max(...searched.map(({ meant }) => meant.get(word) ?? 0)),
    }));
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    return words.reduce((sum, { weight, near }) => sum + weight * near, 0) / whole;
  });
}
