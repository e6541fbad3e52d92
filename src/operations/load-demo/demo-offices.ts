import { foldName, foldText } from '../../domain/text/fold.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { readAllAreas } from '../../storage/area/area.read.ts';
import { saveCatalogueServices } from '../../storage/catalogue/catalogue.write.ts';
import type { Database } from '../../storage/connect.ts';
import { type NewOffice, saveOffices } from '../../storage/office/office.write.ts';
import { placeOffices } from '../../storage/office/office-tree.write.ts';
import { saveOrganisation } from '../../storage/organisation/organisation.write.ts';
import { linkHeadPosts, savePosts } from '../../storage/post/post.write.ts';
import { type NationPlan, officeAt, type SyntheticOffice } from '../../synthetic/synthetic-nation.ts';

/** Stores the departments of a made-up nation with their catalogues, offices and head posts, all marked synthetic. */
export async function storeDemoOffices(tx: Database, plan: NationPlan): Promise<void> {
  const organisationIds = new Map<string, number>();
  for (const { slug, name, nameEn, catalogue } of plan.organisations) {
    const { id } = await saveOrganisation(tx, { slug, name, nameEn, website: null });
    organisationIds.set(slug, id);
    await saveCatalogueServices(
      tx,
      catalogue.map((entry) => ({ ...entry, organisationId: id })),
    );
  }
  const areaIds = new Map((await readAllAreas(tx)).map((area) => [area.slug, area.id]));
  const planned = Array.from({ length: plan.offices }, (_, index) => officeAt(plan, index));
  const offices = await saveOffices(
    tx,
    planned.map((office) => toRow(office, organisationIds, areaIds)),
  );
  await placeOffices(tx, [...organisationIds.values()]);
  const heads = new Map(planned.map((office) => [office.slug, office]));
  await savePosts(
    tx,
    offices.flatMap(({ id, slug }) => {
      const head = heads.get(slug);
      if (head === undefined) return [];
      const { headDesignation: designation, headDesignationEn: designationEn } = head;
      return [{ officeId: id, designation, designationEn, designationFolded: foldName(designation), isHead: true }];
    }),
  );
  await linkHeadPosts(tx);
}

function toRow(
  { slug, organisationSlug, areaSlug, level, name, nameEn }: SyntheticOffice,
  organisationIds: ReadonlyMap<string, number>,
  areaIds: ReadonlyMap<string, number>,
): NewOffice {
  const organisationId = organisationIds.get(organisationSlug);
  const areaId = areaIds.get(areaSlug);
  if (organisationId === undefined || areaId === undefined) throw new Error(`${slug} lies nowhere`);
  const names = { name, nameEn, nameFolded: foldText(name), nameSortKey: sortKey(name) };
  return { slug, organisationId, areaId, level, ...names, synthetic: true, parentSlug: null };
}
