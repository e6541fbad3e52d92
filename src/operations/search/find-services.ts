import type { ServiceCandidate } from '../../domain/search/rank-results.ts';
import { namingWords, scoreEntry } from '../../domain/search/score-entry.ts';
import type { SearchEntry } from '../../domain/search/search-entry.ts';
import type { SearchedWord } from '../../domain/search/searched-word.ts';
import type { Database } from '../../storage/connect.ts';
import { readEntries, readEntriesOf, readEntryRowIds } from '../../storage/search/entries.read.ts';
import { readServicesAt, readServicesOf } from '../../storage/search/services.read.ts';
import { toWanted } from './wanted-word.ts';

/** How many offices of a place, and how many catalogue entries, are looked through for services, and how many are ranked. */
const MOST_OFFICES = 1_000;
const MOST_CATALOGUE_SERVICES = 500;
const MOST_SERVICES = 400;

/** Without a place in the search: of how many catalogue services some services are shown, and how many of each. */
const CATALOGUE_SERVICES_SHOWN = 10;
const SERVICES_OF_EACH = 3;

/**
 * The services whose catalogue entry the search names: where all of it does, a few of each of the best entries; else those
 * at the offices that the other words name, or whose places they name.
 */
export async function findServices(
  db: Database,
  searched: readonly SearchedWord[],
  catalogue: readonly SearchEntry[],
  day: string,
): Promise<ServiceCandidate[]> {
  const best = catalogue.toSorted(
    (a, b) =>
      namingWords(searched, b).length - namingWords(searched, a).length ||
      scoreEntry(searched, [b]) - scoreEntry(searched, [a]),
  );
  const [first] = best;
  if (first === undefined) return [];
  const named = namingWords(searched, first);
  const place = searched.filter((word) => !named.includes(word));
  if (place.length > 0) return findAtPlace(db, { searched, named, place }, day);
  const shown = best.slice(0, CATALOGUE_SERVICES_SHOWN);
  const found = await readServicesOf(db, idsOf(shown), day, SERVICES_OF_EACH);
  return found.map(({ id, catalogueServiceId }) => ({
    serviceId: id,
    through: shown.filter((entry) => entry.rowId === catalogueServiceId),
  }));
}

/** The searched words, parted into those that name the service and those that name its office or place. */
interface PartedWords {
  searched: readonly SearchedWord[];
  named: readonly SearchedWord[];
  place: readonly SearchedWord[];
}

async function findAtPlace(
  db: Database,
  { searched, named, place }: PartedWords,
  day: string,
): Promise<ServiceCandidate[]> {
  const catalogue = await readEntries(db, {
    kind: 'CatalogueService',
    words: named.map(toWanted),
    hold: 'EVERY',
    within: 'NAMES',
    limit: MOST_CATALOGUE_SERVICES,
  });
  const officeIds = await readEntryRowIds(db, {
    kind: 'Office',
    words: place.map(toWanted),
    preferred: searched.filter(({ meant }) => meant.size > 0).map(toWanted),
    hold: 'EVERY',
    within: 'NAMES_AND_PLACES',
    limit: MOST_OFFICES,
  });
  const found = await readServicesAt(db, { officeIds, catalogueServiceIds: idsOf(catalogue) }, day, MOST_SERVICES);
  const offices = await readEntriesOf(db, 'Office', [...new Set(found.map(({ officeId }) => officeId))]);
  return found.map(({ id, officeId, catalogueServiceId }) => ({
    serviceId: id,
    through: [
      ...catalogue.filter(({ rowId }) => rowId === catalogueServiceId),
      ...offices.filter(({ rowId }) => rowId === officeId),
    ],
  }));
}

const idsOf = (entries: readonly SearchEntry[]): number[] => entries.map(({ rowId }) => rowId);
