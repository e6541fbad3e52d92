import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { type ComparedDeadlines, officesCompared, promisesCompared } from './promised.sql.ts';

/** How the promised times of one service spread. Days are working days; null where no office states any. */
export interface DeadlineStatistics {
  /** Offices that could offer it: of its organisation in the scope. */
  offices: number;
  offered: number;
  /** Offices that give a bound, in days of either family. */
  stated: number;
  minWorkingDays: number | null;
  medianWorkingDays: number | null;
  p90WorkingDays: number | null;
  maxWorkingDays: number | null;
  /** Offices beyond the third quartile by more than 1.5 times the interquartile range, the slowest first. */
  outlierIds: number[];
}

/**
 * The statistics of one service, in one statement. Quartiles interpolate between bounds (`percentile_cont`). Working and
 * calendar days have a fence each: nothing is converted.
 */
export async function readDeadlineStatistics(db: Database, compared: ComparedDeadlines): Promise<DeadlineStatistics> {
  const [row] = await db.execute(sql`
    with promises as (${promisesCompared(compared)}),
    spread as (
      select count(*)::int as offered, count(coalesce(working, calendar))::int as stated,
        min(working) as least, max(working) as most,
        percentile_cont(array[0.25, 0.5, 0.75, 0.9]) within group (order by working) as working,
        percentile_cont(array[0.25, 0.75]) within group (order by calendar) as calendar
      from promises
    )
    select (select count(*) from (${officesCompared(compared)}) compared)::int as offices, offered, stated,
      least as "minWorkingDays", working[2] as "medianWorkingDays", working[4] as "p90WorkingDays",
      most as "maxWorkingDays",
      array(
        select office_id from promises
        where promises.working > spread.working[3] + 1.5 * (spread.working[3] - spread.working[1])
          or promises.calendar > spread.calendar[2] + 1.5 * (spread.calendar[2] - spread.calendar[1])
        order by promises.working desc nulls last, promises.calendar desc nulls last, slug
      ) as "outlierIds"
    from spread`);
  return row as unknown as DeadlineStatistics;
}
