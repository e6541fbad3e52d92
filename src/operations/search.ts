import { type RankedResult, rankResults } from '../domain/search/rank-results.ts';
import { namingWords } from '../domain/search/score-entry.ts';
import { decisiveWords, findMeant } from '../domain/search/searched-word.ts';
import type { Database } from '../storage/connect.ts';
import { readEntries } from '../storage/search/entries.read.ts';
import { readKnownWords } from '../storage/search/known-words.read.ts';
import { findServices } from './search/find-services.ts';
import { toWanted } from './search/wanted-word.ts';

/** The most results of one search. */
const MOST_RESULTS = 200;

/** Candidates read for ranking: more than are shown, since the database orders them only roughly. */
const MOST_CANDIDATES = 400;
const MOST_CATALOGUE_CANDIDATES = 50;

/** What to search for: words as `readSearchText` gives them; `today` is an ISO date and decides which services are in force. */
export interface SearchInput {
  words: readonly string[];
  today: string;
}

/**
 * The areas, offices, catalogue services, services and officers that the words mean, the best first and at most 200. At
 * most five statements, whatever is found.
 */
export async function search(db: Database, { words, today }: SearchInput): Promise<RankedResult[]> {
  const known = await readKnownWords(db, words);
  const searched = words.map((word) => findMeant(word, known.get(word) ?? []));
  const decisive = decisiveWords(searched).filter(({ meant }) => meant.size > 0);
  if (decisive.length === 0) return [];

  const wanted = { words: decisive.map(toWanted), limit: MOST_CANDIDATES };
  const entries = await readEntries(db, { ...wanted, hold: 'EVERY' });
  const catalogue = (
    await readEntries(db, { ...wanted, hold: 'ANY', kind: 'CatalogueService', limit: MOST_CATALOGUE_CANDIDATES })
  ).filter((entry) => namingWords(decisive, entry).length > 0);
  const services = await findServices(db, decisive, catalogue, today);
  const isFound = entries.length + services.length > 0;
  const others = isFound ? [] : await readEntries(db, { ...wanted, hold: 'ANY' });
  return rankResults(searched, [...entries, ...catalogue, ...others], services, MOST_RESULTS);
}
