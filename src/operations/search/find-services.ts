import type { ServiceCandidate } from '../../domain/search/rank-results.ts';
import { namingWords, scoreEntry } from '../../domain/search/score-entry.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import type { SearchedWord } from '../../domain/search/searched-word.ts';
import type { Database } from '../../storage/connect.ts';
import { readServicesAt, readServicesOf } from '../../storage/search/services.read.ts';
import { toWanted } from './wanted-word.ts';

/** The most services read for ranking. */
const MOST_SERVICES = 400;

/** Without a place in the search: of how many catalogue services some services are shown, and how many of each. */
const CATALOGUE_SERVICES_SHOWN = 10;
const SERVICES_OF_EACH = 3;

/**
 * The services whose catalogue entry is named by the search: where all of it names the entry, a few of each of the best;
 * else those at the offices that the other words name.
 */
export function findServices(
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
      limit: MOST_SERVICES,
    });
  }
  const ids = best.slice(0, CATALOGUE_SERVICES_SHOWN).map(({ rowId }) => rowId);
  return readServicesOf(db, ids, day, SERVICES_OF_EACH);
}
