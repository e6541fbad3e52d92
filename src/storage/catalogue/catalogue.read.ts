import { and, eq, getTableColumns, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { Database } from '../connect.ts';
import { organisationIdOf } from '../organisation/organisation.read.ts';
import { countListing, type Page, type PageRequest, readPage } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { catalogueServices } from './catalogue.table.ts';

export type StoredCatalogueService = InferSelectModel<typeof catalogueServices>;

const byId = statement((db) =>
  db.select().from(catalogueServices).where(isAnyOf(catalogueServices.id, 'ids')).prepare('catalogue_by_id'),
);
const bySlug = statement((db) =>
  db.select().from(catalogueServices).where(isAnyOf(catalogueServices.slug, 'slugs')).prepare('catalogue_by_slug'),
);
export function readCatalogueServices(db: Database, ids: readonly number[]): Promise<StoredCatalogueService[]> {
  return byId(db).execute({ ids });
}

export function readCatalogueServicesBySlug(db: Database, slugs: readonly string[]): Promise<StoredCatalogueService[]> {
  return bySlug(db).execute({ slugs });
}

export interface CatalogueFilter {
  organisation?: string | null | undefined;
  category?: ServiceCategory | null | undefined;
}

export function pageCatalogue(
  db: Database,
  filter: CatalogueFilter,
  page: PageRequest,
): Promise<Page<StoredCatalogueService>> {
  const order = { keys: [{ expression: catalogueServices.id, type: 'integer' as const }] };
  const fields = getTableColumns(catalogueServices);
  return readPage(db, { table: catalogueServices, fields, where: catalogueWhere(filter), order }, page);
}

export function countCatalogue(db: Database, filter: CatalogueFilter): Promise<number> {
  return countListing(db, { table: catalogueServices, where: catalogueWhere(filter) });
}

function catalogueWhere({ organisation, category }: CatalogueFilter): SQL | undefined {
  return and(
    organisation == null ? undefined : sql`${catalogueServices.organisationId} = ${organisationIdOf(organisation)}`,
    category == null ? undefined : eq(catalogueServices.category, category),
  );
}
