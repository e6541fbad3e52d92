import { sql } from 'drizzle-orm';
import { inForceOn } from '../charter/charter.read.ts';
import type { Database } from '../connect.ts';

/** A service, by the rows that it is found through. */
export interface FoundService {
  id: number;
  officeId: number;
  catalogueServiceId: number;
}

/** The services in force on a day that these offices promise by these catalogue entries, in the order of the offices. */
export async function readServicesAt(
  db: Database,
  { officeIds, catalogueServiceIds }: { officeIds: readonly number[]; catalogueServiceIds: readonly number[] },
  day: string,
  limit: number,
): Promise<FoundService[]> {
  const offices = sql`${sql.param([...officeIds])}::int[]`;
  const rows = await db.execute(sql`
    select s.id, s.office_id as "officeId", s.catalogue_service_id as "catalogueServiceId"
    from services s
    join charters on charters.id = s.charter_id and charters.office_id = any(${offices}) and ${inForceOn(day)}
    where s.office_id = any(${offices}) and s.catalogue_service_id = any(${sql.param([...catalogueServiceIds])}::int[])
    order by array_position(${offices}, s.office_id), s.id limit ${limit}`);
  return [...rows] as unknown as FoundService[];
}

/** A few services in force on a day of each catalogue entry, the first stored. */
export async function readServicesOf(
  db: Database,
  catalogueServiceIds: readonly number[],
  day: string,
  each: number,
): Promise<FoundService[]> {
  const rows = await db.execute(sql`
    select first.id, first.office_id as "officeId", entry.id as "catalogueServiceId"
    from unnest(${sql.param([...catalogueServiceIds])}::int[]) as entry(id)
    cross join lateral (
      select s.id, s.office_id from services s
      join charters on charters.id = s.charter_id and ${inForceOn(day)}
      where s.catalogue_service_id = entry.id
      order by s.id limit ${each}
    ) first`);
  return [...rows] as unknown as FoundService[];
}
