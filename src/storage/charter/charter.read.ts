import { and, eq, getTableColumns, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../connect.ts';
import { countByParent, type Page, type PageRequest, readPagesByParent } from '../page.ts';
import { isAnyOf, statement } from '../statement.ts';
import { charters, provenances } from './charter.table.ts';

export type StoredCharter = InferSelectModel<typeof charters>;

/** A charter's origin without the original bytes, which only an export needs. */
export type StoredProvenance = Omit<InferSelectModel<typeof provenances>, 'original'>;

/** The condition that a charter is in force on a day; one that was withdrawn is on none. `day` is an ISO date or a placeholder for one. */
export function inForceOn(day: string | SQL | ReturnType<typeof sql.placeholder>): SQL {
  return sql`(${charters.withdrawnAt} is null and ${charters.effectiveFrom} <= ${day}::date and (${charters.effectiveUntil} is null or ${charters.effectiveUntil} > ${day}::date))`;
}

/** Whether a charter is in force on a day (ISO 8601): what `inForceOn` asks of the database. */
export function isInForce(charter: StoredCharter | undefined, day: string): boolean {
  if (charter === undefined || charter.withdrawnAt !== null) return false;
  return charter.effectiveFrom <= day && (charter.effectiveUntil === null || charter.effectiveUntil > day);
}

/** The condition that a row belongs to a charter in force on a day. */
export function ofCharterInForce(charterId: PgColumn, day: string): SQL {
  return sql`${charterId} in (select ${charters.id} from ${charters} where ${inForceOn(day)})`;
}

const byId = statement((db) => db.select().from(charters).where(isAnyOf(charters.id, 'ids')).prepare('charters_by_id'));
const inForce = statement((db) =>
  db
    .select()
    .from(charters)
    .where(and(isAnyOf(charters.officeId, 'officeIds'), inForceOn(sql.placeholder('day'))))
    .prepare('charters_in_force'),
);
const { original: _bytes, ...provenanceColumns } = getTableColumns(provenances);
const provenanceOf = statement((db) =>
  db.select(provenanceColumns).from(provenances).where(isAnyOf(provenances.charterId, 'ids')).prepare('provenances'),
);

export function readCharters(db: Database, ids: readonly number[]): Promise<StoredCharter[]> {
  return byId(db).execute({ ids });
}

/** The charters of the offices that are in force on a day, at most one an office. */
export function readChartersInForce(db: Database, officeIds: readonly number[], day: string): Promise<StoredCharter[]> {
  return inForce(db).execute({ officeIds, day });
}

export function readProvenances(db: Database, charterIds: readonly number[]): Promise<StoredProvenance[]> {
  return provenanceOf(db).execute({ ids: charterIds });
}

/** A page of the versions of each office's charter, newest first. */
export function pageChartersOfOffices(
  db: Database,
  officeIds: readonly number[],
  page: PageRequest,
): Promise<Map<number, Page<StoredCharter>>> {
  const order = {
    keys: [
      { expression: charters.effectiveFrom, type: 'date' as const },
      { expression: charters.version, type: 'integer' as const },
    ],
    descending: true,
  };
  const listing = (office: SQL) => ({
    table: charters,
    fields: getTableColumns(charters),
    where: eq(charters.officeId, office),
    order,
  });
  return readPagesByParent(db, officeIds, listing, page);
}

export function countChartersOfOffices(db: Database, officeIds: readonly number[]): Promise<Map<number, number>> {
  return countByParent(db, officeIds, (office) => ({ table: charters, where: eq(charters.officeId, office) }));
}
