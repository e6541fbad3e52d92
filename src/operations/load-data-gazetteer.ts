import { createGazetteer, type Gazetteer } from '../domain/office/gazetteer.ts';
import { readAreaFile } from './load-data/area-file.ts';
import { DATA_DIRECTORY, readDataFile, readDataFiles } from './load-data/data-file.ts';
import { readOrganisationFile } from './load-data/organisation-file.ts';

/** The gazetteer of the project's own data files, for reading a charter without a database. */
export async function loadDataGazetteer(directory: string = DATA_DIRECTORY): Promise<Gazetteer> {
  const organisations = (await readDataFiles(directory, 'organisations', '.json')).map(readOrganisationFile);
  return createGazetteer(readAreaFile(await readDataFile(directory, 'areas.csv')), organisations);
}
