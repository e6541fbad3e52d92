import type { Database } from '../storage/connect.ts';
import type { StoredOrganisation } from '../storage/organisation/organisation.read.ts';
import { organisationExists } from './add-offices/refusals.ts';
import type { OrganisationRow } from './add-offices/rows.ts';
import { addOffices } from './add-offices.ts';

/**
 * Enters an organisation with its head office, which has no post until a charter names one. `now` is an ISO 8601
 * instant. Throws BAD_USER_INPUT, or ALREADY_EXISTS where the slug or a name is taken.
 */
export async function addOrganisation(db: Database, row: OrganisationRow, now: string): Promise<StoredOrganisation> {
  const { organisations, errors } = await addOffices(db, { organisations: [row], offices: [], now, dryRun: false });
  const [added] = organisations;
  if (added === undefined) throw errors[0] ?? organisationExists([...row.place, 'slug'], row.slug);
  return added;
}
