import { type SQL, sql } from 'drizzle-orm';
import { areas } from '../area/area.table.ts';

/**
 * Which of the areas that have days of their own the office of a promise lies in, the nearest first: what tells places
 * apart whose calendars differ.
 */
export function regionOf(regionalAreaIds: readonly number[]): SQL {
  if (regionalAreaIds.length === 0) return sql`'{}'::int[]`;
  return sql`array(
    select regional from unnest(${sql.param([...regionalAreaIds])}::int[]) as regional, ${areas}
    where ${areas.id} = promises.area_id and (regional = ${areas.id} or regional = any(${areas.ancestorIds}))
    order by case when regional = ${areas.id} then 0 else array_position(${areas.ancestorIds}, regional) end)`;
}
