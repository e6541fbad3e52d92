import { type AreaLevel, COUNTRY_SLUG } from '../../domain/office/area.ts';
import { foldName, foldText } from '../../domain/text/fold.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { readAllAreas, type StoredArea } from '../../storage/area/area.read.ts';
import type { Database } from '../../storage/connect.ts';
import { type NewOffice, saveOffices } from '../../storage/office/office.write.ts';
import { saveOrganisation } from '../../storage/organisation/organisation.write.ts';
import { linkHeadPosts, savePosts } from '../../storage/post/post.write.ts';
import type { DataFile } from './data-file.ts';
import { readOrganisationFile } from './organisation-file.ts';

/** Stores an organisation with an office for every area of its tiers, each under the office of the tier above. */
export async function loadOrganisation(tx: Database, file: DataFile): Promise<void> {
  const { slug, name, nameEn, website, tiers } = readOrganisationFile(file);
  const organisation = await saveOrganisation(tx, { slug, name, nameEn, website });
  const areas = await readAllAreas(tx);
  const areaById = new Map(areas.map((area) => [area.id, area]));
  const levels = new Set(tiers.map((tier) => tier.level));
  for (const tier of tiers) {
    const ofTier = areas.filter((area) => area.level === tier.level);
    const offices = await saveOffices(
      tx,
      ofTier.map((area): NewOffice => {
        const parentArea = area.parentId === null ? undefined : areaById.get(area.parentId);
        const officeName = fill(tier.name, area.name, parentArea?.name);
        return {
          slug: officeSlug(slug, area),
          organisationId: organisation.id,
          areaId: area.id,
          level: tier.level,
          name: officeName,
          nameEn: fill(tier.nameEn, area.nameEn, parentArea?.nameEn),
          nameFolded: foldText(officeName),
          nameSortKey: sortKey(officeName),
          website: tier.level === 'COUNTRY' ? website : null,
          parentSlug: parentSlug(slug, area, areaById, levels),
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
  await linkHeadPosts(tx);
}

function officeSlug(organisation: string, area: StoredArea): string {
  return area.slug === COUNTRY_SLUG ? organisation : `${organisation}/${area.slug}`;
}

/** The office of the nearest area above at which the organisation has a tier: DoICT passes over the divisions. */
function parentSlug(
  organisation: string,
  area: StoredArea,
  areaById: ReadonlyMap<number, StoredArea>,
  levels: ReadonlySet<AreaLevel>,
): string | null {
  const above = area.ancestorIds.map((id) => areaById.get(id)).find((found) => found && levels.has(found.level));
  return above === undefined ? null : officeSlug(organisation, above);
}

function fill(pattern: string, area: string, parent: string | undefined): string {
  return pattern.replace('{area}', area).replace('{parent}', parent ?? '');
}
