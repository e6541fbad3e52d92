import { sql } from 'drizzle-orm';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';

/** Counts over the offices at or below an area, for the charters in force on a day. */
export interface StoredCoverage {
  areaId: number;
  offices: number;
  withCharter: number;
  services: number;
  /** Services that give a bound: an upper number or service on the spot. */
  deadlinesStated: number;
  /** Services whose deadline is UNSPECIFIED or UNPARSED. */
  deadlinesMissing: number;
  superiorsStated: number;
  oldestCharterSignedOn: string | null;
}

/** The coverage of each area, in one statement; an area without offices has zeros. */
export async function readCoverage(
  db: Database,
  areaIds: readonly number[],
  organisation: string | null,
  day: string,
): Promise<StoredCoverage[]> {
  const ids = sql`${sql.param([...areaIds])}::int[]`;
  const rows = await db.execute(sql`
    with wanted as (
      select parent.id as area_id, offices.id as office_id
      from unnest(${ids}) as parent(id)
      join areas on areas.id = parent.id or areas.ancestor_ids @> array[parent.id]
      join offices on offices.area_id = areas.id
      where ${organisation}::text is null
        or offices.organisation_id = (select id from organisations where slug = ${organisation}::text)
    ), held as (
      select ${charters.officeId} as office_id, ${charters.id} as charter_id, ${charters.signedOn} as signed_on
      from ${charters} where ${charters.officeId} in (select office_id from wanted) and ${inForceOn(day)}
    ), counted as (
      select held.office_id, held.signed_on, count(services.id) as services,
        count(*) filter (where services.deadline_kind = 'IMMEDIATE' or services.deadline_max is not null) as stated,
        count(*) filter (where services.deadline_kind in ('UNSPECIFIED', 'UNPARSED')) as missing,
        count(services.superior_id) as superiors
      from held left join services on services.charter_id = held.charter_id
      group by held.office_id, held.signed_on
    )
    select parent.id as "areaId", count(wanted.office_id)::int as offices,
      count(counted.office_id)::int as "withCharter",
      coalesce(sum(counted.services), 0)::int as services,
      coalesce(sum(counted.stated), 0)::int as "deadlinesStated",
      coalesce(sum(counted.missing), 0)::int as "deadlinesMissing",
      coalesce(sum(counted.superiors), 0)::int as "superiorsStated",
      min(counted.signed_on)::text as "oldestCharterSignedOn"
    from areas parent
    left join wanted on wanted.area_id = parent.id
    left join counted on counted.office_id = wanted.office_id
    where parent.id = any(${ids})
    group by parent.id`);
  return [...rows] as unknown as StoredCoverage[];
}
