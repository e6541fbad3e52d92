import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { DeadlineKind } from '../../domain/deadline/deadline.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Scope } from '../area/scope.read.ts';
import { inForceOn, ofCharterInForce } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { officeInScope } from '../office/office.read.ts';
import {
  countByParent,
  countListing,
  type Page,
  type PageRequest,
  readPage,
  readPagesByParent,
  type SortOrder,
} from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { mapService, type StoredService, serviceColumns } from './service.map.ts';
import { services } from './service.table.ts';

const byId = statement((db) =>
  db.select(serviceColumns).from(services).where(isAnyOf(services.id, 'ids')).prepare('services_by_id'),
);
const ofCharter = statement((db) =>
  db
    .select(serviceColumns)
    .from(services)
    .where(isAnyOf(services.charterId, 'ids'))
    .orderBy(services.charterId, services.ordinal)
    .prepare('services_of_charter'),
);
const versions = statement((db) =>
  db
    .select(serviceColumns)
    .from(services)
    .innerJoin(charters, eq(charters.id, services.charterId))
    .where(isAnyOf(services.key, 'keys'))
    .orderBy(sql`${charters.effectiveFrom} desc`, sql`${charters.version} desc`)
    .prepare('service_versions'),
);
const inForce = statement((db) =>
  db
    .select(serviceColumns)
    .from(services)
    .innerJoin(charters, eq(charters.id, services.charterId))
    .where(and(isAnyOf(services.officeId, 'officeIds'), inForceOn(sql.placeholder('day'))))
    .orderBy(services.officeId, services.ordinal)
    .prepare('services_in_force'),
);

export async function readServices(db: Database, ids: readonly number[]): Promise<StoredService[]> {
  return (await byId(db).execute({ ids })).map(mapService);
}

/** The services of the charters, in the order of the document. */
export async function readServicesOfCharters(db: Database, charterIds: readonly number[]): Promise<StoredService[]> {
  return (await ofCharter(db).execute({ ids: charterIds })).map(mapService);
}

/** Every version of the services with these keys, newest first. */
export async function readServiceVersions(db: Database, keys: readonly string[]): Promise<StoredService[]> {
  return (await versions(db).execute({ keys })).map(mapService);
}

/** What the offices promise on a day, in the order of their documents. */
export async function readServicesInForce(
  db: Database,
  officeIds: readonly number[],
  day: string,
): Promise<StoredService[]> {
  return (await inForce(db).execute({ officeIds, day })).map(mapService);
}

/** Which services to list: those in force on `day` that meet every condition given. */
export interface ServiceFilter {
  organisation?: string | null | undefined;
  scope?: Scope | null | undefined;
  category?: ServiceCategory | null | undefined;
  catalogueService?: string | null | undefined;
  deadlineKind?: DeadlineKind | null | undefined;
  minWorkingDays?: number | null | undefined;
  maxWorkingDays?: number | null | undefined;
  free?: boolean | null | undefined;
  text?: string | null | undefined;
  day: string;
}

export type ServiceSortField = 'NAME' | 'DEADLINE' | 'OFFICE';

export interface ServiceSort {
  field: ServiceSortField;
  descending: boolean;
}

export async function pageServices(
  db: Database,
  filter: ServiceFilter,
  sort: ServiceSort,
  page: PageRequest,
): Promise<Page<StoredService>> {
  return mapPage(await readPage(db, listing(serviceWhere(filter), sortOrder(sort)), page));
}

export function countServices(db: Database, filter: ServiceFilter): Promise<number> {
  return countListing(db, services, serviceWhere(filter));
}

/** How the services of a connection hang on their parent: an office's promises, or a catalogue entry's versions. */
export interface ServiceLink {
  kind: 'OF_OFFICE' | 'OF_CATALOGUE_SERVICE';
  filter: ServiceFilter;
}

export async function pageLinkedServices(
  db: Database,
  parentIds: readonly number[],
  link: ServiceLink,
  page: PageRequest,
): Promise<Map<number, Page<StoredService>>> {
  const order = link.kind === 'OF_OFFICE' ? IN_DOCUMENT_ORDER : sortOrder({ field: 'OFFICE', descending: false });
  const pages = await readPagesByParent(db, parentIds, (parent) => listing(linkWhere(link, parent), order), page);
  return new Map([...pages].map(([parentId, of]) => [parentId, mapPage(of)]));
}

export function countLinkedServices(
  db: Database,
  parentIds: readonly number[],
  link: ServiceLink,
): Promise<Map<number, number>> {
  return countByParent(db, parentIds, services, (parent) => linkWhere(link, parent));
}

const ID = { expression: services.id, type: 'integer' } as const;
const IN_DOCUMENT_ORDER: SortOrder = { keys: [{ expression: services.ordinal, type: 'integer' }, ID] };

function listing(where: SQL | undefined, order: SortOrder) {
  return { table: services, fields: serviceColumns, where, order };
}

function mapPage(page: Page<Parameters<typeof mapService>[0]>): Page<StoredService> {
  return { ...page, rows: page.rows.map(({ row, cursor }) => ({ row: mapService(row), cursor })) };
}

function linkWhere({ kind, filter }: ServiceLink, parent: SQL): SQL | undefined {
  const column = kind === 'OF_OFFICE' ? services.officeId : services.catalogueServiceId;
  return and(eq(column, parent), serviceWhere(filter));
}

function serviceWhere(filter: ServiceFilter): SQL | undefined {
  const { organisation, scope, category, catalogueService, deadlineKind, minWorkingDays, maxWorkingDays, free } =
    filter;
  return and(
    ofCharterInForce(services.charterId, filter.day),
    organisation == null ? undefined : ofOrganisation(organisation),
    scope == null ? undefined : officeInScope(services.officeId, scope),
    category == null ? undefined : eq(services.category, category),
    catalogueService == null ? undefined : ofCatalogueService(catalogueService),
    deadlineKind == null ? undefined : eq(services.deadlineKind, deadlineKind),
    minWorkingDays == null ? undefined : sql`${services.maxWorkingDays} >= ${minWorkingDays}`,
    maxWorkingDays == null ? undefined : sql`${services.maxWorkingDays} <= ${maxWorkingDays}`,
    free == null ? undefined : free ? eq(services.feeKind, 'FREE') : sql`${services.feeKind} <> 'FREE'`,
    filter.text == null ? undefined : sql`strpos(${services.nameFolded}, ${foldText(filter.text)}) > 0`,
  );
}

const ofOrganisation = (slug: string): SQL =>
  sql`${services.officeId} in (select o.id from offices o join organisations g on g.id = o.organisation_id where g.slug = ${slug})`;

const ofCatalogueService = (slug: string): SQL =>
  sql`${services.catalogueServiceId} = (select id from catalogue_services where slug = ${slug})`;

const OFFICE_SLUG = sql`(select o.slug from offices o where o.id = ${services.officeId})`;

/** Services without a bound sort after all others, however slow: a cursor cannot stand on a null. */
const WORKING_DAYS = sql`coalesce(${services.maxWorkingDays}, 1e9)`;

function sortOrder({ field, descending }: ServiceSort): SortOrder {
  switch (field) {
    case 'NAME':
      return { keys: [{ expression: sql`${services.nameSortKey} collate "C"`, type: 'text' }, ID], descending };
    case 'DEADLINE':
      return { keys: [{ expression: WORKING_DAYS, type: 'double precision' }, ID], descending };
    case 'OFFICE':
      return {
        keys: [{ expression: OFFICE_SLUG, type: 'text' }, { expression: services.ordinal, type: 'integer' }, ID],
        descending,
      };
  }
}
