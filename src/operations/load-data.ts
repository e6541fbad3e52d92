import type { Database } from '../storage/connect.ts';
import { readKindOfData } from '../storage/dataset/dataset.read.ts';
import { loadCatalogue } from './load-data/catalogue.ts';
import { NAME_KEYS, refreshCatalogueNames } from './load-data/catalogue-names.ts';
import { loadCharters } from './load-data/charters.ts';
import { loadCountry } from './load-data/country.ts';
import { DATA_DIRECTORY, type DataFile, readDataFile, readDataFiles } from './load-data/data-file.ts';
import { loadOnce } from './load-data/load-once.ts';
import { loadOrganisation } from './load-data/organisations.ts';
import { refreshSearch } from './refresh-search.ts';

/** Where the data files are and what time it is: `now` is an ISO 8601 instant. */
export interface LoadDataInput {
  directory?: string;
  now: string;
  /** Whether organisations, catalogue and charters are left out. */
  countryOnly?: boolean;
}

/**
 * Loads the project's own data files (areas, working calendar, grievance limits, organisations with their offices,
 * catalogue, charters) in the order in which they lean on each other, and brings the search up to date. A file whose
 * content was loaded before is passed over. A database of made-up offices gets what holds for the whole country alone.
 * Returns the files loaded.
 */
export async function loadData(
  db: Database,
  { directory = DATA_DIRECTORY, now, countryOnly = false }: LoadDataInput,
): Promise<string[]> {
  const organisations = await readDataFiles(directory, 'organisations', '.json');
  const catalogues = await readDataFiles(directory, 'catalogue', '.json');
  const charterIndex = await readDataFile(directory, 'charters/index.json');

  const { areas, loaded } = await loadCountry(db, directory, now);
  const load = async (file: DataFile, store: (tx: Database) => Promise<void>, leansOn: readonly DataFile[] = []) => {
    if (await loadOnce(db, file, leansOn, now, store)) loaded.push(file.name);
  };
  if (countryOnly || (await readKindOfData(db)) === 'SYNTHETIC') {
    await refreshCatalogueNames(db, now);
    await refreshSearch(db);
    return loaded;
  }
  for (const file of organisations) await load(file, (tx) => loadOrganisation(tx, file), [areas]);
  await refreshCatalogueNames(db, now);
  for (const file of catalogues) await load(file, (tx) => loadCatalogue(tx, file), [NAME_KEYS]);
  await load(charterIndex, (tx) => loadCharters(tx, directory, charterIndex, now));
  await refreshSearch(db);
  return loaded;
}
