import type { Database } from '../../storage/connect.ts';
import { loadAreas } from './areas.ts';
import { loadCalendar } from './calendar.ts';
import { asOneFile, type DataFile, readDataFile, readDataFiles } from './data-file.ts';
import { GRIEVANCE_LIMITS_FILE, loadGrievanceLimits } from './grievance-limits.ts';
import { loadOnce } from './load-once.ts';

/** The file of areas, on which other files lean, and the names of the files that were loaded now. */
export interface LoadedCountry {
  areas: DataFile;
  loaded: string[];
}

/** Loads what holds for the whole country, whatever offices there are: areas, working calendar, grievance limits. */
export async function loadCountry(db: Database, directory: string, now: string): Promise<LoadedCountry> {
  const areas = await readDataFile(directory, 'areas.csv');
  const calendar = await readDataFiles(directory, 'calendar', '.csv');
  const orders = asOneFile('calendar', calendar);
  const limits = await readDataFile(directory, GRIEVANCE_LIMITS_FILE);
  const isNew = [
    [areas, await loadOnce(db, areas, [], now, (tx) => loadAreas(tx, areas))],
    [orders, await loadOnce(db, orders, [areas], now, (tx) => loadCalendar(tx, calendar, now))],
    [limits, await loadOnce(db, limits, [], now, (tx) => loadGrievanceLimits(tx, limits))],
  ] as const;
  return { areas, loaded: isNew.filter(([, loadedNow]) => loadedNow).map(([file]) => file.name) };
}
