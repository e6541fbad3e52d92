import { officeSlug } from '../../domain/office/office-slug.ts';
import { foldName, foldText } from '../../domain/text/fold.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { readAllAreas } from '../../storage/area/area.read.ts';
import type { Database } from '../../storage/connect.ts';
import { type NewOffice, saveOffices } from '../../storage/office/office.write.ts';
import { placeOffices } from '../../storage/office/office-tree.write.ts';
import { saveOrganisation } from '../../storage/organisation/organisation.write.ts';
import { linkHeadPosts, savePosts } from '../../storage/post/post.write.ts';
import type { DataFile } from './data-file.ts';
import { readOrganisationFile } from './organisation-file.ts';

/** Stores an organisation with an office for every area of its tiers, each under the office at the nearest area above. */
export async function loadOrganisation(tx: Database, file: DataFile): Promise<void> {
  const { slug, name, nameEn, website, tiers } = readOrganisationFile(file);
  const organisation = await saveOrganisation(tx, { slug, name, nameEn, website });
  const areas = await readAllAreas(tx);
  const areaById = new Map(areas.map((area) => [area.id, area]));
  for (const tier of tiers) {
    const ofTier = areas.filter((area) => area.level === tier.level);
    const offices = await saveOffices(
      tx,
      ofTier.map((area): NewOffice => {
        const parentArea = area.parentId === null ? undefined : areaById.get(area.parentId);
        const officeName = fill(tier.name, area.name, parentArea?.name);
        return {
          slug: officeSlug(slug, area.slug),
          organisationId: organisation.id,
          areaId: area.id,
          level: tier.level,
          name: officeName,
          nameEn: fill(tier.nameEn, area.nameEn, parentArea?.nameEn),
          nameFolded: foldText(officeName),
          nameSortKey: sortKey(officeName),
          website: tier.level === 'COUNTRY' ? website : null,
          parentSlug: null,
        };
      }),
    );
    await savePosts(
      tx,
      offices.map((office) => ({
        officeId: office.id,
        ...tier.head,
        designationFolded: foldName(tier.head.designation),
        isHead: true,
      })),
    );
  }
  await placeOffices(tx, [organisation.id]);
  await linkHeadPosts(tx);
}

function fill(pattern: string, area: string, parent: string | undefined): string {
  return pattern.replace('{area}', area).replace('{parent}', parent ?? '');
}
