import { foldGlued } from '../text/fold.ts';
import { scoreNames } from './score-names.ts';

/** Below this score two names are two services; see docs/matching.md for the figures. */
const ACCEPTED_SCORE = 0.85;

/** The best entry must score this much more than the next one, or neither is taken. */
const REQUIRED_MARGIN = 0.05;

/** An entry of the catalogue with every name it goes by, the standard one first. */
export interface NamedEntry {
  id: number;
  names: readonly string[];
}

/** An entry with the score of its best name, 0 to 1. */
export interface RankedEntry<Entry extends NamedEntry> {
  entry: Entry;
  score: number;
}

/** `accepted` is null where no entry is beyond doubt; `ranked` holds every entry with a score, the best first. */
export interface Match<Entry extends NamedEntry> {
  accepted: Entry | null;
  ranked: RankedEntry<Entry>[];
}

/**
 * The entry that a service's name means. One that has this very name (but for spacing and letters used for one
 * another) is taken at once; else the best must stand above the threshold and clear of the second.
 */
export function chooseMatch<Entry extends NamedEntry>(name: string, candidates: readonly Entry[]): Match<Entry> {
  const ranked = candidates
    .map((entry) => ({ entry, score: Math.max(0, ...entry.names.map((one) => scoreNames(name, one))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.id - b.entry.id);
  const namesakes = candidates.filter((candidate) => hasName(candidate, name));
  return { accepted: namesakes.length === 1 ? (namesakes[0] ?? null) : clearWinner(ranked), ranked };
}

function clearWinner<Entry extends NamedEntry>([best, second]: readonly RankedEntry<Entry>[]): Entry | null {
  if (best === undefined || best.score < ACCEPTED_SCORE) return null;
  return best.score - (second?.score ?? 0) < REQUIRED_MARGIN ? null : best.entry;
}

/** Whether an entry goes by this very name, but for spacing and letters used for one another; none has no name. */
export function hasName({ names }: NamedEntry, name: string): boolean {
  const glued = foldGlued(name);
  return glued !== '' && names.some((one) => foldGlued(one) === glued);
}

/** Whether two names of one office, of different versions of its charter, are beyond doubt one service. */
export function isSameName(a: string, b: string): boolean {
  return scoreNames(a, b) >= ACCEPTED_SCORE;
}
