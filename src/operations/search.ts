import { DomainError } from '../domain/errors.ts';
import { type RankedResult, rankResults, type ServiceCandidate } from '../domain/search/rank-results.ts';
import { romanise } from '../domain/search/romanise.ts';
import { namingWords, scoreEntry } from '../domain/search/score-entry.ts';
import type { SearchEntry } from '../domain/search/search-entry.ts';
import { decisiveWords, findMeant, type SearchedWord } from '../domain/search/searched-word.ts';
import type { Database } from '../storage/connect.ts';
import { readEntries, type WantedWord } from '../storage/search/entries.read.ts';
import { readKnownWords } from '../storage/search/known-words.read.ts';
import { readServicesAt, readServicesOf } from '../storage/search/services.read.ts';

/** The most results of one search. */
export const MOST_RESULTS = 200;

const LONGEST_TEXT = 200;
const MOST_WORDS = 20;

/** Candidates read for ranking: more than are shown, since the database orders them only roughly. */
const MOST_CANDIDATES = 400;
const MOST_CATALOGUE_CANDIDATES = 50;

/** Without a place in the search: of how many catalogue services some services are shown, and how many of each. */
const CATALOGUE_SERVICES_SHOWN = 10;
const SERVICES_OF_EACH = 3;

/** A word is taken for hardly different from one as close as this. */
const HARDLY_DIFFERENT = 0.9;

/** What to search for; `today` is an ISO date and decides which services are in force. */
export interface SearchInput {
  text: string;
  today: string;
}

/**
 * Areas, offices, catalogue services, services and officers that a text in Bangla or English means, the best first and at
 * most 200. Throws BAD_USER_INPUT for a text without a word, of more than 200 characters or of more than 20 words.
 */
export async function search(db: Database, { text, today }: SearchInput): Promise<RankedResult[]> {
  const spellings = readSearchText(text);
  const known = await readKnownWords(db, spellings);
  const searched = spellings.map((spelling) => findMeant(spelling, known.get(spelling) ?? []));
  const decisive = decisiveWords(searched).filter(({ meant }) => meant.size > 0);
  if (decisive.length === 0) return [];
  const words = decisive.map(toWanted);
  const entries = await readEntries(db, { words, hold: 'EVERY', limit: MOST_CANDIDATES });
  const catalogue = (
    await readEntries(db, { kind: 'CatalogueService', words, hold: 'ANY', limit: MOST_CATALOGUE_CANDIDATES })
  ).filter((entry) => namingWords(decisive, entry).length > 0);
  const services = await findServices(db, decisive, catalogue, today);
  const others =
    entries.length + services.length > 0 ? [] : await readEntries(db, { words, hold: 'ANY', limit: MOST_CANDIDATES });
  return rankResults(searched, [...entries, ...catalogue, ...others], services, MOST_RESULTS);
}

/** The distinct words of a text to search for, romanised. Throws BAD_USER_INPUT. */
export function readSearchText(text: string): string[] {
  const words = text.length > LONGEST_TEXT ? [] : [...new Set(romanise(text))];
  if (words.length > 0 && words.length <= MOST_WORDS) return words;
  throw new DomainError(
    'BAD_USER_INPUT',
    `Search for 1 to ${MOST_WORDS} words of at most ${LONGEST_TEXT} characters, in Bangla or English.`,
    `বাংলা বা ইংরেজিতে ১ থেকে ২০টি শব্দ, সর্বোচ্চ ২০০ অক্ষর লিখে খুঁজুন।`,
    ['text'],
  );
}

/**
 * The services whose catalogue entry is named by the search: where all of it names the entry, a few of each of the best;
 * else those at the offices that the other words name.
 */
function findServices(
  db: Database,
  decisive: readonly SearchedWord[],
  catalogue: readonly SearchEntry[],
  day: string,
): Promise<ServiceCandidate[]> {
  const best = catalogue.toSorted(
    (a, b) =>
      namingWords(decisive, b).length - namingWords(decisive, a).length ||
      scoreEntry(decisive, [b]) - scoreEntry(decisive, [a]),
  );
  const [first] = best;
  if (first === undefined) return Promise.resolve([]);
  const named = namingWords(decisive, first);
  const place = decisive.filter((word) => !named.includes(word));
  if (place.length > 0) {
    return readServicesAt(db, {
      named: named.map(toWanted),
      place: place.map(toWanted),
      day,
      limit: MOST_CANDIDATES,
    });
  }
  const ids = best.slice(0, CATALOGUE_SERVICES_SHOWN).map(({ rowId }) => rowId);
  return readServicesOf(db, ids, day, SERVICES_OF_EACH);
}

function toWanted({ meant }: SearchedWord): WantedWord {
  const nearly = [...meant].filter(([, near]) => near >= HARDLY_DIFFERENT);
  return { all: [...meant.keys()], nearly: nearly.map(([word]) => word) };
}
