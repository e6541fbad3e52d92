import { createGazetteer, type Gazetteer } from '../domain/office/gazetteer.ts';
import { readAllAreas } from '../storage/area/area.read.ts';
import type { Database } from '../storage/connect.ts';
import { readAllOrganisations } from '../storage/organisation/organisation.read.ts';

/** The gazetteer of the areas and organisations stored now. */
export async function loadGazetteer(db: Database): Promise<Gazetteer> {
  return createGazetteer(await readAllAreas(db), await readAllOrganisations(db));
}
