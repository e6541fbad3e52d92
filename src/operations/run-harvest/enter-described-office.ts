import type { Database } from '../../storage/connect.ts';
import { readOfficesBySlug, type StoredOffice } from '../../storage/office/office.read.ts';
import { readOrganisationsBySlug } from '../../storage/organisation/organisation.read.ts';
import { addOffices } from '../add-offices.ts';
import type { DescribedOffice } from './found.ts';

/**
 * The office that another node describes. One that is not known here is entered with its organisation; in a dry run it is
 * null instead. What is known here stays as it is, whatever the other node calls it. Throws what entering offices refuses,
 * DATABASE_NOT_EMPTY among it: made-up and real offices are never mixed.
 */
export async function enterDescribedOffice(
  db: Database,
  described: DescribedOffice,
  { dryRun, now }: { dryRun: boolean; now: string },
): Promise<StoredOffice | null> {
  const { slug, area, name, nameEn, website, parent, organisation, synthetic } = described;
  const [known] = await readOfficesBySlug(db, [slug]);
  if (known !== undefined) return known;
  const isNewOrganisation = (await readOrganisationsBySlug(db, [organisation.slug])).length === 0;
  const [knownParent] = parent === null ? [] : await readOfficesBySlug(db, [parent]);
  const isHead = slug === organisation.slug;
  const { errors } = await addOffices(db, {
    organisations: isNewOrganisation ? [{ ...organisation, place: ['organisation'] }] : [],
    offices: isHead
      ? []
      : [
          {
            organisation: organisation.slug,
            area,
            name,
            nameEn,
            website,
            parent: knownParent === undefined ? null : parent,
            place: ['office'],
          },
        ],
    now,
    dryRun,
    synthetic,
  });
  const [error] = errors;
  if (error !== undefined) throw error;
  const [entered] = await readOfficesBySlug(db, [slug]);
  return entered ?? null;
}
