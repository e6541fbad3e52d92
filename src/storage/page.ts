import { and, getTableName, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './connect.ts';
import { type CursorOrder, type CursorType, type CursorValue, decodeCursor, encodeCursor } from './cursor.ts';

/** One part of a sort order; `type` is the Postgres type that a cursor's value is cast to. */
export interface SortKey {
  expression: SQL | PgColumn;
  type: CursorType;
}

/** Sort keys that together are unique, so that a cursor names one place between two rows. */
export interface SortOrder {
  keys: readonly SortKey[];
  descending?: boolean;
}

/** A table that condition or order lean on, with one row for each row listed; `optional`: with at most one. */
export interface Join {
  table: PgTable;
  on: SQL;
  optional?: boolean;
}

/** What is counted: the rows of a table under a condition. */
export interface Rows<T extends PgTable> {
  table: T;
  joins?: readonly Join[];
  where: SQL | undefined;
}

/** What is listed: rows in an order. `fields` are the columns read. */
export interface Listing<T extends PgTable, K extends keyof InferSelectModel<T>> extends Rows<T> {
  fields: { [key in K]: PgColumn };
  order: SortOrder;
}

/** A page asked for: `limit` rows from one end, beyond a cursor. Cursors are opaque outside this file. */
export interface PageRequest {
  limit: number;
  fromEnd: boolean;
  after: string | null;
  before: string | null;
}

export interface Page<Row> {
  rows: ReadonlyArray<{ row: Row; cursor: string }>;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

type Row<T extends PgTable, K extends keyof InferSelectModel<T>> = Pick<InferSelectModel<T>, K>;
/** A row with its place in the order and, where pages are read by parent, whose page it is on. */
type Keyed<R> = R & { cursorValues: CursorValue[]; listedUnder?: number };
type Ordered = { table: PgTable; order: SortOrder };

/** Reads one page of a listing by its keyset: one statement, whose cost does not grow with the distance from the start. */
export async function readPage<T extends PgTable, K extends keyof InferSelectModel<T>>(
  db: Database,
  listing: Listing<T, K>,
  request: PageRequest,
): Promise<Page<Row<T, K>>> {
  const rows = await pageQuery(db, listing, request).prepare('page').execute();
  return toPage(rows as Keyed<Row<T, K>>[], request, orderOf(listing));
}

/** Reads the same page of the listing of each parent in one statement. A parent without rows has no entry. */
export async function readPagesByParent<T extends PgTable, K extends keyof InferSelectModel<T>>(
  db: Database,
  parentIds: readonly number[],
  listingOf: (parentId: SQL) => Listing<T, K>,
  request: PageRequest,
): Promise<Map<number, Page<Row<T, K>>>> {
  const listing = listingOf(PARENT_ID);
  const page = pageQuery(db, listing, request).as('page');
  const names = [...Object.keys(listing.fields), 'cursorValues'];
  const columns = page as unknown as Record<string, PgColumn>;
  const fields = Object.fromEntries(names.map((name) => [name, columns[name] as PgColumn]));
  const rows = await db
    .select({ ...fields, listedUnder: sql<number>`parent.id`.as('listed_under') })
    .from(parents(parentIds))
    .crossJoinLateral(page)
    .prepare('pages_by_parent')
    .execute();
  const byParent = Map.groupBy(rows as Keyed<Row<T, K>>[], (row) => row.listedUnder ?? 0);
  const order = orderOf(listing);
  return new Map([...byParent].map(([parentId, of]) => [parentId, toPage<Row<T, K>>(of, request, order)]));
}

/** How many rows there are, whatever the page. */
export async function countListing(db: Database, rows: Rows<PgTable>): Promise<number> {
  const [row] = await countQuery(db, rows).prepare('count').execute();
  return row?.count ?? 0;
}

/** How many rows the listing of each parent has, in one statement. A parent without rows has no entry. */
export async function countByParent(
  db: Database,
  parentIds: readonly number[],
  rowsOf: (parentId: SQL) => Rows<PgTable>,
): Promise<Map<number, number>> {
  const counted = countQuery(db, rowsOf(PARENT_ID)).as('counted');
  const rows = await db
    .select({ parentId: sql<number>`parent.id`, count: counted.count })
    .from(parents(parentIds))
    .crossJoinLateral(counted)
    .prepare('count_by_parent')
    .execute();
  return new Map(rows.map((row) => [row.parentId, row.count]));
}

const PARENT_ID = sql`parent.id`;

const parents = (ids: readonly number[]): SQL => sql`unnest(${sql.param([...ids])}::int[]) as parent(id)`;

function countQuery(db: Database, { table, joins = [], where }: Rows<PgTable>) {
  const query = db
    .select({ count: sql<number>`count(*)::int`.as('count') })
    .from(table)
    .where(where)
    .$dynamic();
  addJoins(query, joins);
  return query;
}

function pageQuery<T extends PgTable, K extends keyof InferSelectModel<T>>(
  db: Database,
  listing: Listing<T, K>,
  request: PageRequest,
) {
  const { table, joins = [], fields, where, order } = listing;
  const expressions = order.keys.map((key) => sql`${key.expression}`);
  const backwards = (order.descending ?? false) !== request.fromEnd;
  const query = db
    .select({
      ...(fields as Record<string, PgColumn>),
      cursorValues: sql<CursorValue[]>`json_build_array(${sql.join(expressions, sql`, `)})`.as('cursor_values'),
    })
    .from(table as PgTable)
    .where(and(where, beyond(listing, request.after, 'after'), beyond(listing, request.before, 'before')))
    .orderBy(...expressions.map((expression) => (backwards ? sql`${expression} desc` : expression)))
    .limit(request.limit + 1)
    .$dynamic();
  addJoins(query, joins);
  return query;
}

/** The part of a select that joins: the fields read are given, so what is joined changes nothing of them. */
interface Joinable {
  innerJoin(table: PgTable, on: SQL): unknown;
  leftJoin(table: PgTable, on: SQL): unknown;
}

/** Joins what a condition or an order leans on. */
export function addJoins(query: Joinable, joins: readonly Join[]): void {
  for (const { table, on, optional } of joins) {
    if (optional) query.leftJoin(table, on);
    else query.innerJoin(table, on);
  }
}

function beyond(listing: Ordered, cursor: string | null, side: 'after' | 'before'): SQL | undefined {
  if (cursor === null) return undefined;
  const { order } = listing;
  const values = decodeCursor(cursor, orderOf(listing), side);
  const keys = sql.join(
    order.keys.map((key) => sql`${key.expression}`),
    sql`, `,
  );
  const bounds = sql.join(
    order.keys.map((key, i) => sql`${values[i]}::${sql.raw(key.type)}`),
    sql`, `,
  );
  const ascends = !(order.descending ?? false) === (side === 'after');
  const compare = (strict: boolean): SQL => sql.raw(`${ascends ? '>' : '<'}${strict ? '' : '='}`);
  // Where the keys stand in several tables, only the first one alone can lead into an index.
  const [first] = order.keys;
  const lead = first && sql`${first.expression} ${compare(false)} ${values[0]}::${sql.raw(first.type)}`;
  return and(lead, sql`(${keys}) ${compare(true)} (${bounds})`);
}

function toPage<R>(found: Keyed<R>[], { limit, fromEnd, after, before }: PageRequest, order: CursorOrder): Page<R> {
  const more = found.length > limit;
  const kept = found.slice(0, limit);
  if (fromEnd) kept.reverse();
  return {
    rows: kept.map(({ cursorValues, listedUnder: _parent, ...row }) => ({
      row: row as R,
      cursor: encodeCursor(order, cursorValues),
    })),
    hasNextPage: fromEnd ? before !== null : more,
    hasPreviousPage: fromEnd ? more : after !== null,
  };
}

/** A value of one order would name some place in another without a word: a cursor says which order it is of. */
function orderOf({ table, order }: Ordered): CursorOrder {
  return { table: getTableName(table), types: order.keys.map((key) => key.type) };
}
