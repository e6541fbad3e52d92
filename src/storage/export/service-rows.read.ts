import { eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { areas } from '../area/area.table.ts';
import { catalogueServices } from '../catalogue/catalogue.table.ts';
import { charters, provenances } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { addJoins, type Rows } from '../page.ts';
import { holdings, officers, posts } from '../post/post.table.ts';
import { mapService, serviceColumns } from '../service/service.map.ts';
import { services } from '../service/service.table.ts';
import { type ServiceFilter, servicesWhere } from '../service/service.where.ts';

const officeColumns = {
  id: offices.id,
  slug: offices.slug,
  name: offices.name,
  nameEn: offices.nameEn,
  level: offices.level,
  website: offices.website,
};
const catalogueColumns = {
  slug: catalogueServices.slug,
  name: catalogueServices.name,
  nameEn: catalogueServices.nameEn,
  category: catalogueServices.category,
  reviewed: catalogueServices.reviewed,
};
const {
  vision: _vision,
  mission: _mission,
  expectations: _expectations,
  ...charterColumns
} = getTableColumns(charters);

/** A place in the order of an export: by office slug, then as in the document. */
export interface ServicePlace {
  officeSlug: string;
  ordinal: number;
  id: number;
}

/** A service with all that an export says of it. */
export type ServiceRow = Awaited<ReturnType<typeof readServiceRows>>[number];

/**
 * The next services of an export after a place, in one statement. The services are picked first and the rest is joined
 * to them by keys, so that Postgres need not weigh an order for all fourteen tables.
 */
export async function readServiceRows(db: Database, filter: ServiceFilter, after: ServicePlace | null, limit: number) {
  const page = pickServices(db, servicesWhere(filter, beyond(after)), limit);
  const responsible = namedOfficer('responsible');
  const superior = namedOfficer('superior');
  const rows = await db
    .select({
      service: serviceColumns,
      office: officeColumns,
      area: { slug: areas.slug, name: areas.name, nameEn: areas.nameEn },
      organisation: { slug: organisations.slug, name: organisations.name, nameEn: organisations.nameEn },
      catalogueService: catalogueColumns,
      charter: charterColumns,
      provenance: { uri: provenances.uri, format: provenances.format, sha256: provenances.sha256 },
      responsible: responsible.columns,
      superior: superior.columns,
    })
    .from(page)
    .innerJoin(services, eq(services.id, page.id))
    .innerJoin(offices, eq(offices.id, services.officeId))
    .innerJoin(areas, eq(areas.id, offices.areaId))
    .innerJoin(organisations, eq(organisations.id, offices.organisationId))
    .innerJoin(charters, eq(charters.id, services.charterId))
    .leftJoin(catalogueServices, eq(catalogueServices.id, services.catalogueServiceId))
    .leftJoin(provenances, eq(provenances.charterId, services.charterId))
    .leftJoin(responsible.holding, eq(responsible.holding.id, services.responsibleId))
    .leftJoin(responsible.post, eq(responsible.post.id, responsible.holding.postId))
    .leftJoin(responsible.officer, eq(responsible.officer.id, responsible.holding.officerId))
    .leftJoin(superior.holding, eq(superior.holding.id, services.superiorId))
    .leftJoin(superior.post, eq(superior.post.id, superior.holding.postId))
    .leftJoin(superior.officer, eq(superior.officer.id, superior.holding.officerId))
    .orderBy(...ORDER)
    .prepare('service_rows')
    .execute();
  return rows.map((row) => ({ ...row, service: mapService(row.service) }));
}

function pickServices(db: Database, { table, joins = [], where }: Rows<typeof services>, limit: number) {
  const query = db
    .select({ id: sql<number>`${services.id}`.as('page_id') })
    .from(table)
    .where(where)
    .orderBy(...ORDER)
    .limit(limit)
    .$dynamic();
  addJoins(query, joins);
  return query.as('page');
}

const ORDER = [offices.slug, services.ordinal, services.id];

/** The bound on the slug alone lets Postgres begin at that office; the rows of it that were read are left out. */
function beyond(after: ServicePlace | null): SQL | undefined {
  if (after === null) return undefined;
  const { officeSlug, ordinal, id } = after;
  return sql`${offices.slug} >= ${officeSlug} and (${offices.slug}, ${services.ordinal}, ${services.id}) > (${officeSlug}, ${ordinal}::int, ${id}::int)`;
}

/** The three tables that tell who is named for a service, under names of their own. */
function namedOfficer(role: 'responsible' | 'superior') {
  const holding = alias(holdings, `${role}_holding`);
  const post = alias(posts, `${role}_post`);
  const officer = alias(officers, `${role}_officer`);
  const columns = {
    text: holding.text,
    acting: holding.acting,
    contact: holding.contact,
    designation: post.designation,
    designationEn: post.designationEn,
    officerName: officer.name,
    officerNameEn: officer.nameEn,
  };
  return { holding, post, officer, columns };
}
