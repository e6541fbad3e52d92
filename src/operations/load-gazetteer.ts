import { createGazetteer, type Gazetteer } from '../domain/office/gazetteer.ts';
import { readAllAreas } from '../storage/area/area.read.ts';
import type { Database } from '../storage/connect.ts';
import { readAllOrganisations } from '../storage/organisation/organisation.read.ts';

/** The gazetteer of the areas and organisations stored now. */
export async function loadGazetteer(db: Database): Promise<Gazetteer> {
  const organisations = await readAllOrganisations(db);
  return createGazetteer(
    await readAllAreas(db),
    organisations.map((organisation) => ({ ...organisation, aliases: [] })),
  );
}
