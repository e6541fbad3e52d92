import { sql } from 'drizzle-orm';
import type { TimeUnit } from '../../domain/deadline/deadline.ts';
import type { Database } from '../connect.ts';
import { type ComparedDeadlines, promisesCompared } from './promised.sql.ts';
import { regionOf } from './region.sql.ts';

/** A bound that offices promise in places of one calendar: `areaIds` are those of its areas that have days of their own. */
export interface PromisedTerm {
  amount: number;
  unit: TimeUnit;
  areaIds: number[];
}

/** When every bound that is promised is due for an application of a day, ISO 8601; null where the calendar does not know. */
export interface DueTerms {
  submittedOn: string;
  regionalAreaIds: readonly number[];
  terms: ReadonlyArray<PromisedTerm & { dueOn: string | null }>;
}

/** The different bounds that offices promise for one service, each once for places of one calendar, in one statement. */
export async function readPromisedTerms(
  db: Database,
  compared: ComparedDeadlines,
  regionalAreaIds: readonly number[],
): Promise<PromisedTerm[]> {
  const found = await db.execute(sql`
    with promises as (${promisesCompared(compared)})
    select distinct term as amount, term_unit as unit, ${regionOf(regionalAreaIds)} as "areaIds"
    from promises where term is not null`);
  return [...found] as unknown as PromisedTerm[];
}
