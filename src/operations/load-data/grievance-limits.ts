import type { Database } from '../../storage/connect.ts';
import { readGrievanceLimits } from '../../storage/grievance/grievance-limit.read.ts';
import { removeLoadedLimits, saveGrievanceLimits } from '../../storage/grievance/grievance-limit.write.ts';
import { readGrievanceFile } from '../grievance-file/read-grievance-file.ts';
import type { DataFile } from './data-file.ts';
import { refuseFaults } from './refuse-faults.ts';

/** The file of the project's own limits, below the data directory. */
export const GRIEVANCE_LIMITS_FILE = 'grievance/limits.csv';

/** Stores the limits of `grievance/limits.csv`, in place of those that it brought before. Limits set by hand stay. */
export async function loadGrievanceLimits(tx: Database, file: DataFile): Promise<void> {
  const { limits, faults } = readGrievanceFile(file.bytes);
  refuseFaults(file, faults);
  await removeLoadedLimits(tx);
  const bodies = [...new Set(limits.map(({ appliesTo }) => appliesTo))];
  const byHand = new Set((await readGrievanceLimits(tx, bodies)).map(({ appliesTo }) => appliesTo));
  const free = limits.filter(({ appliesTo }) => !byHand.has(appliesTo));
  await saveGrievanceLimits(tx, free, false);
}
