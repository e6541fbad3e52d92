import { type InferSelectModel, sql } from 'drizzle-orm';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { isAnyOf, statement } from '../statement.ts';
import { charterMeasures } from './charter-measures.table.ts';

export type StoredMeasures = InferSelectModel<typeof charterMeasures>;

const ofCharter = statement((db) =>
  db.select().from(charterMeasures).where(isAnyOf(charterMeasures.charterId, 'ids')).prepare('measures_of_charter'),
);

export function readMeasures(db: Database, charterIds: readonly number[]): Promise<StoredMeasures[]> {
  return ofCharter(db).execute({ ids: charterIds });
}

/** Up to `limit` charters, by id from beyond `after`, that have no measures of this version of the formula. */
export async function readChartersToMeasure(
  db: Database,
  formulaVersion: string,
  after: number,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .select({ id: charters.id })
    .from(charters)
    .where(
      sql`${charters.id} > ${after} and not exists (select 1 from ${charterMeasures}
        where ${charterMeasures.charterId} = ${charters.id} and ${charterMeasures.formulaVersion} = ${formulaVersion})`,
    )
    .orderBy(charters.id)
    .limit(limit);
  return rows.map(({ id }) => id);
}
