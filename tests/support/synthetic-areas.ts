import { readAreaFile } from '../../src/operations/load-data/area-file.ts';
import { DATA_DIRECTORY, readDataFile } from '../../src/operations/load-data/data-file.ts';
import type { SyntheticArea } from '../../src/synthetic/synthetic-nation.ts';

/** The real areas that come with the project, as a made-up nation is planned over them. */
export async function readSyntheticAreas(): Promise<SyntheticArea[]> {
  return readAreaFile(await readDataFile(DATA_DIRECTORY, 'areas.csv'));
}
