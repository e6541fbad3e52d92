import { officeSlug } from '../domain/office/office-slug.ts';
import type { Database } from '../storage/connect.ts';
import type { StoredOffice } from '../storage/office/office.read.ts';
import { officeExists } from './add-offices/refusals.ts';
import type { OfficeRow } from './add-offices/rows.ts';
import { addOffices } from './add-offices.ts';

/**
 * Enters an office of an organisation at an area. Offices of the organisation below it move under it, but for those
 * whose parent was named. `now` is an ISO 8601 instant. Throws BAD_USER_INPUT, NOT_FOUND or ALREADY_EXISTS.
 */
export async function addOffice(db: Database, row: OfficeRow, now: string): Promise<StoredOffice> {
  const { offices, errors } = await addOffices(db, { organisations: [], offices: [row], now, dryRun: false });
  const [added] = offices;
  if (added === undefined) {
    throw errors[0] ?? officeExists([...row.place, 'area'], officeSlug(row.organisation, row.area));
  }
  return added;
}
