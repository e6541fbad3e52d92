import { and, eq, type SQL, sql } from 'drizzle-orm';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import {
  countByParent,
  type Page,
  type PageRequest,
  type Rows,
  readPage,
  readPagesByParent,
  type SortOrder,
} from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { mapService, type StoredService, serviceColumns } from './service.map.ts';
import { services } from './service.table.ts';
import { type ServiceFilter, servicesWhere, WORKING_DAYS } from './service.where.ts';

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
  return mapPage(await readPage(db, listing(servicesWhere(filter), sortOrder(sort, isFew(filter))), page));
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
  const order =
    link.kind === 'OF_OFFICE' ? IN_DOCUMENT_ORDER : sortOrder({ field: 'OFFICE', descending: false }, false);
  const pages = await readPagesByParent(db, parentIds, (parent) => listing(linkedTo(link, parent), order), page);
  return new Map([...pages].map(([parentId, of]) => [parentId, mapPage(of)]));
}

export function countLinkedServices(
  db: Database,
  parentIds: readonly number[],
  link: ServiceLink,
): Promise<Map<number, number>> {
  return countByParent(db, parentIds, (parent) => linkedTo(link, parent));
}

const ID = { expression: services.id, type: 'integer' } as const;
const IN_DOCUMENT_ORDER: SortOrder = { keys: [{ expression: services.ordinal, type: 'integer' }, ID] };

function listing(rows: Rows<typeof services>, order: SortOrder) {
  return { ...rows, fields: serviceColumns, order };
}

function mapPage(page: Page<Parameters<typeof mapService>[0]>): Page<StoredService> {
  return { ...page, rows: page.rows.map(({ row, cursor }) => ({ row: mapService(row), cursor })) };
}

function linkedTo({ kind, filter }: ServiceLink, parent: SQL): Rows<typeof services> {
  const column = kind === 'OF_OFFICE' ? services.officeId : services.catalogueServiceId;
  return servicesWhere(filter, eq(column, parent));
}

/** Whether a filter leaves so few offices that their services are read and sorted, not sought all along an index. */
function isFew({ organisationId, scope }: ServiceFilter): boolean {
  return organisationId != null || scope?.level === 'DISTRICT' || scope?.level === 'UPAZILA';
}

/** The indexes stand on the plain expressions: with something added, which changes no order, the planner leaves them be. */
function sortOrder({ field, descending }: ServiceSort, isOfFew: boolean): SortOrder {
  switch (field) {
    case 'NAME': {
      const key = isOfFew ? sql`(${services.nameSortKey} || '')` : services.nameSortKey;
      return { keys: [{ expression: sql`${key} collate "C"`, type: 'text' }, ID], descending };
    }
    case 'DEADLINE': {
      const expression = isOfFew ? sql`(${WORKING_DAYS} + 0)` : WORKING_DAYS;
      return { keys: [{ expression, type: 'double precision' }, ID], descending };
    }
    case 'OFFICE':
      return {
        keys: [{ expression: offices.slug, type: 'text' }, { expression: services.ordinal, type: 'integer' }, ID],
        descending,
      };
  }
}
