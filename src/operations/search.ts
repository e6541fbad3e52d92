import { type RankedResult, rankResults } from '../domain/search/rank-results.ts';
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
 * most nine statements, whatever is found.
 */
export async function search(db: Database, { words, today }: SearchInput): Promise<RankedResult[]> {
  const known = await readKnownWords(db, words);
  const searched = words.map((word) => findMeant(word, known.get(word) ?? []));
  const decisive = decisiveWords(searched).filter(({ meant }) => meant.size > 0);
  if (decisive.length === 0) return [];

  const wanted = { words: decisive.map(toWanted), limit: MOST_CANDIDATES };
  const named = await readEntries(db, { ...wanted, hold: 'EVERY', within: 'NAMES' });
  const placed =
    named.length === MOST_CANDIDATES
      ? []
      : await readEntries(db, { ...wanted, hold: 'EVERY', within: 'NAMES_AND_PLACES' });
  const catalogue = await readEntries(db, {
    ...wanted,
    kind: 'CatalogueService',
    hold: 'ANY',
    within: 'NAMES',
    limit: MOST_CATALOGUE_CANDIDATES,
  });
  const services = await findServices(db, decisive, catalogue, today);
  const isFound = named.length + placed.length + services.length > 0;
  const partly = isFound ? [] : await readEntries(db, { ...wanted, hold: 'ANY', within: 'NAMES' });
  return rankResults(searched, [...named, ...placed, ...catalogue, ...partly], services, MOST_RESULTS);
}
