import { DomainError } from '../../domain/errors.ts';
import { describeOffice } from '../../domain/vocabulary/describe-office.ts';
import type { DescribedCharter, DescribedService } from '../../domain/vocabulary/described-office.ts';
import type { JsonLdObject } from '../../domain/vocabulary/json-ld.ts';
import { readAreas } from '../../storage/area/area.read.ts';
import { readCatalogueServices } from '../../storage/catalogue/catalogue.read.ts';
import { readChartersInForce, readProvenances, type StoredCharter } from '../../storage/charter/charter.read.ts';
import type { Database } from '../../storage/connect.ts';
import { readOffices, readOfficesBySlug, type StoredOffice } from '../../storage/office/office.read.ts';
import { readOrganisations } from '../../storage/organisation/organisation.read.ts';
import { readHoldings } from '../../storage/post/post.read.ts';
import { readServicesOfCharters } from '../../storage/service/service.read.ts';
import { type NamedPosts, readNamedPosts } from './named-posts.ts';

/** One office with its charter in force on a day (ISO 8601) as JSON-LD by CPSV-AP 3.2. Throws NOT_FOUND. */
export async function exportOffice(db: Database, slug: string, day: string): Promise<JsonLdObject> {
  const [office] = await readOfficesBySlug(db, [slug]);
  if (office === undefined) throw unknownOffice(slug);
  const [charter] = await readChartersInForce(db, [office.id], day);
  const stored = charter === undefined ? [] : await readServicesOfCharters(db, [charter.id]);
  const holdingIds = stored.flatMap(({ responsibleId, superiorId }) => [responsibleId, superiorId]);
  const holdings = await readHoldings(db, distinct(holdingIds));
  const posts = await readNamedPosts(db, office, distinct(holdings.map((holding) => holding.postId)), day);
  return describeOffice({
    ...office,
    ...(await placeOf(db, office)),
    posts: posts.described,
    charter: charter === undefined ? null : await describedCharter(db, charter),
    services: await describedServices(db, stored, holdings, posts),
  });
}

async function placeOf(db: Database, office: StoredOffice) {
  const [area] = await readAreas(db, [office.areaId]);
  const [organisation] = await readOrganisations(db, [office.organisationId]);
  const [parent = null] = office.parentId === null ? [] : await readOffices(db, [office.parentId]);
  if (area === undefined || organisation === undefined) throw new Error(`${office.slug} has no area or organisation`);
  return { area, organisation, parent };
}

async function describedCharter(db: Database, charter: StoredCharter): Promise<DescribedCharter> {
  const [origin] = await readProvenances(db, [charter.id]);
  return {
    ...charter,
    sourceUri: origin?.uri ?? null,
    sha256: origin?.sha256 ?? null,
    importedAt: origin === undefined ? null : new Date(origin.importedAt).toISOString(),
  };
}

async function describedServices(
  db: Database,
  stored: Awaited<ReturnType<typeof readServicesOfCharters>>,
  holdings: Awaited<ReturnType<typeof readHoldings>>,
  posts: NamedPosts,
): Promise<DescribedService[]> {
  const entries = await readCatalogueServices(db, distinct(stored.map((service) => service.catalogueServiceId)));
  const englishNames = new Map(entries.map((entry) => [entry.id, entry.nameEn]));
  const named = new Map(holdings.map((holding) => [holding.id, { ...holding, ...posts.nameOf(holding.postId) }]));
  return stored.map((service) => ({
    ...service,
    nameEn: englishNames.get(service.catalogueServiceId) ?? null,
    responsible: named.get(service.responsibleId ?? 0) ?? null,
    superior: named.get(service.superiorId ?? 0) ?? null,
  }));
}

function distinct(ids: ReadonlyArray<number | null>): number[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

function unknownOffice(slug: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no office "${slug}". Office slugs look like doict/lalmonirhat/kaliganj.`,
    `“${slug}” নামে কোনো অফিস নেই। অফিসের স্লাগ এমন: doict/lalmonirhat/kaliganj।`,
    ['office'],
  );
}
