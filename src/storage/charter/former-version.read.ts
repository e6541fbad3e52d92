import { and, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { charters } from './charter.table.ts';

/** A charter and the one that it is compared with. */
export interface FormerVersion {
  charterId: number;
  formerId: number;
}

const later = alias(charters, 'later');

/** Of one day, the version stored first is the former; one that was withdrawn or outranked stands before nothing. */
const formerVersions = statement((db) =>
  db
    .selectDistinctOn([later.id], { charterId: later.id, formerId: charters.id })
    .from(later)
    .innerJoin(charters, eq(charters.officeId, later.officeId))
    .where(
      and(
        isAnyOf(later.id, 'ids'),
        isNull(charters.withdrawnAt),
        eq(charters.outranked, false),
        sql`(${charters.effectiveFrom}, ${charters.version}) < (${later.effectiveFrom}, ${later.version})`,
      ),
    )
    .orderBy(later.id, sql`${charters.effectiveFrom} desc`, sql`${charters.version} desc`)
    .prepare('former_versions'),
);
const numberedVersions = statement((db) =>
  db
    .select({ charterId: later.id, formerId: charters.id })
    .from(later)
    .innerJoin(charters, eq(charters.officeId, later.officeId))
    .where(and(isAnyOf(later.id, 'ids'), eq(charters.version, sql.placeholder('version'))))
    .prepare('numbered_versions'),
);

/** The version that stands before each charter's in the order of days; the first of an office has no entry. */
export function readFormerVersions(db: Database, charterIds: readonly number[]): Promise<FormerVersion[]> {
  return formerVersions(db).execute({ ids: charterIds });
}

/** The version of that number of each charter's office, withdrawn or not; where the office has none there is no entry. */
export function readNumberedVersions(
  db: Database,
  charterIds: readonly number[],
  version: number,
): Promise<FormerVersion[]> {
  return numberedVersions(db).execute({ ids: charterIds, version });
}
