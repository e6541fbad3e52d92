import { and, eq, getTableColumns, type InferSelectModel, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { AreaLevel } from '../../domain/office/area.ts';
import { foldText } from '../../domain/text/fold.ts';
import { areas } from '../area/area.table.ts';
import type { Scope } from '../area/scope.read.ts';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { organisationIdOf } from '../organisation/organisation.read.ts';
import {
  countByParent,
  countListing,
  type Join,
  type Page,
  type PageRequest,
  readPage,
  readPagesByParent,
  type SortOrder,
} from '../page.ts';
import { charterMeasures } from '../quality/charter-measures.table.ts';
import { totalQualityOn } from '../quality/total-quality.ts';
import { isAnyOf, statement } from '../statement.ts';
import { offices } from './office.table.ts';

export type StoredOffice = InferSelectModel<typeof offices>;

const byId = statement((db) => db.select().from(offices).where(isAnyOf(offices.id, 'ids')).prepare('offices_by_id'));
const bySlug = statement((db) =>
  db.select().from(offices).where(isAnyOf(offices.slug, 'slugs')).prepare('offices_by_slug'),
);

export function readOffices(db: Database, ids: readonly number[]): Promise<StoredOffice[]> {
  return byId(db).execute({ ids });
}

export function readOfficesBySlug(db: Database, slugs: readonly string[]): Promise<StoredOffice[]> {
  return bySlug(db).execute({ slugs });
}

/** Which offices to list. `day` decides which charter counts for `hasCharter` and for ordering by signature. */
export interface OfficeFilter {
  organisation?: string | null | undefined;
  scope?: Scope | null | undefined;
  level?: AreaLevel | null | undefined;
  hasCharter?: boolean | null | undefined;
  text?: string | null | undefined;
  day: string;
}

export type OfficeSortField = 'SLUG' | 'NAME' | 'QUALITY' | 'SIGNED_ON';

export interface OfficeSort {
  field: OfficeSortField;
  descending: boolean;
}

export function pageOffices(
  db: Database,
  filter: OfficeFilter,
  sort: OfficeSort,
  page: PageRequest,
): Promise<Page<StoredOffice>> {
  const rows = listing(officeWhere(filter), sortOrder(sort, filter.day));
  return readPage(db, { ...rows, joins: joinsOf(sort, filter.day) }, page);
}

export function countOffices(db: Database, filter: OfficeFilter): Promise<number> {
  return countListing(db, { table: offices, where: officeWhere(filter) });
}

/** How the offices of a connection hang on their parent: an office's children or descendants, an area's offices. */
export interface OfficeLink {
  kind: 'CHILDREN' | 'DESCENDANTS' | 'IN_AREA';
  level?: AreaLevel | null;
  organisation?: string | null;
}

export function pageLinkedOffices(
  db: Database,
  parentIds: readonly number[],
  link: OfficeLink,
  page: PageRequest,
): Promise<Map<number, Page<StoredOffice>>> {
  return readPagesByParent(db, parentIds, (parent) => listing(linkWhere(link, parent), BY_SLUG), page);
}

export function countLinkedOffices(
  db: Database,
  parentIds: readonly number[],
  link: OfficeLink,
): Promise<Map<number, number>> {
  return countByParent(db, parentIds, (parent) => ({ table: offices, where: linkWhere(link, parent) }));
}

/** The condition that an office lies in a scope: an area and all below it, or an office and all under it. */
export function officeIsIn({ kind, id }: Scope): SQL {
  return kind === 'AREA' ? inArea(sql`${id}::int`) : atOrUnder(sql`${id}::int`);
}

/** The same of a column that holds an office's id. */
export function officeInScope(officeId: PgColumn, scope: Scope): SQL {
  return sql`${officeId} in (select ${offices.id} from ${offices} where ${officeIsIn(scope)})`;
}

const BY_SLUG: SortOrder = { keys: [{ expression: offices.slug, type: 'text' }] };

function listing(where: SQL | undefined, order: SortOrder) {
  return { table: offices, fields: getTableColumns(offices), where, order };
}

function linkWhere({ kind, level, organisation }: OfficeLink, parent: SQL): SQL | undefined {
  return and(
    kind === 'CHILDREN' ? eq(offices.parentId, parent) : undefined,
    kind === 'DESCENDANTS' ? sql`${offices.ancestorIds} @> array[${parent}]` : undefined,
    kind === 'IN_AREA' ? inArea(parent) : undefined,
    officeWhere({ level, organisation, day: '' }),
  );
}

function officeWhere({ organisation, scope, level, hasCharter, text, day }: OfficeFilter): SQL | undefined {
  return and(
    organisation == null ? undefined : ofOrganisation(organisation),
    scope == null ? undefined : officeIsIn(scope),
    level == null ? undefined : eq(offices.level, level),
    hasCharter == null ? undefined : hasCharter ? charterInForce(day) : sql`not ${charterInForce(day)}`,
    text == null ? undefined : sql`${offices.nameFolded} like ${`%${foldText(text)}%`}`,
  );
}

const ofOrganisation = (slug: string): SQL => sql`${offices.organisationId} = ${organisationIdOf(slug)}`;

const charterInForce = (day: string): SQL =>
  sql`exists (select 1 from ${charters} where ${charters.officeId} = ${offices.id} and ${inForceOn(day)})`;

const inArea = (area: SQL): SQL =>
  sql`${offices.areaId} in (select ${areas.id} from ${areas} where ${or(eq(areas.id, area), sql`${areas.ancestorIds} @> array[${area}]`)})`;

const atOrUnder = (office: SQL): SQL => sql`(${offices.id} = ${office} or ${offices.ancestorIds} @> array[${office}])`;

/** An office has at most one charter in force, joined where the order leans on it: for all offices at once, not each. */
function joinsOf({ field }: OfficeSort, day: string): Join[] {
  if (field !== 'SIGNED_ON' && field !== 'QUALITY') return [];
  const inForce = sql`${charters.officeId} = ${offices.id} and ${inForceOn(day)}`;
  return [
    { table: charters, on: inForce, optional: true },
    { table: charterMeasures, on: eq(charterMeasures.charterId, charters.id), optional: true },
  ];
}

/** Offices without a date sort before all others: a cursor cannot stand on a null. */
const SIGNED_ON = sql`coalesce(${charters.signedOn}, date '0001-01-01')`;

/** Offices without a charter sort before all others. */
const qualityOn = (day: string): SQL => sql`coalesce(${totalQualityOn(day)}, -1)`;

function sortOrder({ field, descending }: OfficeSort, day: string): SortOrder {
  const id = { expression: offices.id, type: 'integer' } as const;
  switch (field) {
    case 'SLUG':
      return { ...BY_SLUG, descending };
    case 'NAME':
      return { keys: [{ expression: sql`${offices.nameSortKey} collate "C"`, type: 'text' }, id], descending };
    case 'QUALITY':
      return { keys: [{ expression: qualityOn(day), type: 'double precision' }, id], descending };
    case 'SIGNED_ON':
      return { keys: [{ expression: SIGNED_ON, type: 'date' }, id], descending };
  }
}
