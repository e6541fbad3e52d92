import { and, eq, getTableColumns, type InferSelectModel, or, type SQL, sql } from 'drizzle-orm';
import type { AreaLevel } from '../../domain/office/area.ts';
import type { Database } from '../connect.ts';
import { countListing, type Page, type PageRequest, readPage } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { areas } from './area.table.ts';

export type StoredArea = InferSelectModel<typeof areas>;

const byId = statement((db) => db.select().from(areas).where(isAnyOf(areas.id, 'ids')).prepare('areas_by_id'));
const bySlug = statement((db) => db.select().from(areas).where(isAnyOf(areas.slug, 'slugs')).prepare('areas_by_slug'));
const byParent = statement((db) =>
  db.select().from(areas).where(isAnyOf(areas.parentId, 'ids')).orderBy(areas.slug).prepare('areas_by_parent'),
);
const all = statement((db) => db.select().from(areas).orderBy(areas.id).prepare('areas_all'));

export function readAreas(db: Database, ids: readonly number[]): Promise<StoredArea[]> {
  return byId(db).execute({ ids });
}

export function readAreasBySlug(db: Database, slugs: readonly string[]): Promise<StoredArea[]> {
  return bySlug(db).execute({ slugs });
}

/** The areas directly below the given ones, in the order of their slugs. */
export function readAreasBelow(db: Database, parentIds: readonly number[]): Promise<StoredArea[]> {
  return byParent(db).execute({ ids: parentIds });
}

/** Every area, parents before children. */
export function readAllAreas(db: Database): Promise<StoredArea[]> {
  return all(db).execute();
}

/** Which areas to list: of one level, at or below one area. */
export interface AreaFilter {
  level?: AreaLevel | null | undefined;
  underId?: number | null | undefined;
}

export function pageAreas(db: Database, filter: AreaFilter, page: PageRequest): Promise<Page<StoredArea>> {
  const listing = {
    table: areas,
    fields: getTableColumns(areas),
    where: areaWhere(filter),
    order: { keys: [{ expression: areas.slug, type: 'text' as const }] },
  };
  return readPage(db, listing, page);
}

export function countAreas(db: Database, filter: AreaFilter): Promise<number> {
  return countListing(db, { table: areas, where: areaWhere(filter) });
}

function areaWhere({ level, underId }: AreaFilter): SQL | undefined {
  return and(
    level == null ? undefined : eq(areas.level, level),
    underId == null ? undefined : or(eq(areas.id, underId), sql`${areas.ancestorIds} @> array[${underId}::int]`),
  );
}
