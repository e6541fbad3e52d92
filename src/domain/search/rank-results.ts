import { scoreEntry } from './score-entry.ts';
import { type EntryKind, SERVICE_STANDING, type SearchEntry } from './search-entry.ts';
import type { SearchedWord } from './searched-word.ts';

/** One thing found. Results are ordered by score (best first), standing, and row. */
export interface RankedResult {
  kind: EntryKind | 'Service';
  rowId: number;
  score: number;
  standing: number;
}

/** A service with the entries that it was found through: its catalogue service, and its office where that was searched for. */
export interface ServiceCandidate {
  serviceId: number;
  through: readonly SearchEntry[];
}

/** The results of a search among the candidates, the best first and at most `most`; what answers too little is left out. */
export function rankResults(
  searched: readonly SearchedWord[],
  entries: readonly SearchEntry[],
  services: readonly ServiceCandidate[],
  most: number,
): RankedResult[] {
  const ofEntries = entries.map((entry) => ({
    kind: entry.kind,
    rowId: entry.rowId,
    standing: entry.standing,
    score: scoreEntry(searched, [entry]),
  }));
  const ofServices = services.map(({ serviceId, through }) => ({
    kind: 'Service' as const,
    rowId: serviceId,
    standing: SERVICE_STANDING,
    score: scoreEntry(searched, through),
  }));
  const distinct = new Map([...ofEntries, ...ofServices].map((result) => [`${result.kind} ${result.rowId}`, result]));
  return [...distinct.values()]
    .filter(({ score }) => score > 0)
    .sort(compareResults)
    .slice(0, most);
}

/** The order of results; never 0 for two different ones. */
export function compareResults(a: Omit<RankedResult, 'kind'>, b: Omit<RankedResult, 'kind'>): number {
  return b.score - a.score || a.standing - b.standing || a.rowId - b.rowId;
}
