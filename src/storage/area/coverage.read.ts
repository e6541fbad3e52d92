import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { organisations } from '../organisation/organisation.table.ts';
import type { StoredMeasures } from '../quality/charter-measures.read.ts';
import { charterMeasures } from '../quality/charter-measures.table.ts';
import { totalQualityOn } from '../quality/total-quality.ts';
import { areas } from './area.table.ts';

/** Sums over offices, for the charters in force on a day. `ownerId` is whose offices they are. */
export interface StoredCoverage extends Pick<StoredMeasures, keyof typeof COUNTS> {
  ownerId: number;
  offices: number;
  withCharter: number;
  /** The mean total of the charters in force, from 0 to 100; null where there is none. */
  meanQuality: number | null;
  oldestCharterSignedOn: string | null;
}

/** The coverage of the offices at or below each area, in one statement; an area without offices has zeros. */
export function readCoverage(
  db: Database,
  areaIds: readonly number[],
  organisation: string | null,
  day: string,
): Promise<StoredCoverage[]> {
  const ids = idArray(areaIds);
  // Which areas lie below is said without the owners' rows, so that the planner knows a country from an upazila.
  const owned = sql`
    select above.id as owner_id, offices.id as office_id
    from areas
    cross join lateral unnest(areas.id || areas.ancestor_ids) as above(id)
    join offices on offices.area_id = areas.id
    where (areas.id = any(${ids}) or areas.ancestor_ids && ${ids}) and above.id = any(${ids})
      and (${organisation}::text is null
        or offices.organisation_id = (select id from organisations where slug = ${organisation}::text))`;
  return sumOver(db, areas, ids, owned, day);
}

/** The coverage of the offices of each organisation, in one statement; one without offices has zeros. */
export function readOrganisationCoverage(
  db: Database,
  organisationIds: readonly number[],
  day: string,
): Promise<StoredCoverage[]> {
  const ids = idArray(organisationIds);
  const owned = sql`
    select organisation_id as owner_id, id as office_id from offices where organisation_id = any(${ids})`;
  return sumOver(db, organisations, ids, owned, day);
}

const idArray = (ids: readonly number[]): SQL => sql`${sql.param([...ids])}::int[]`;

const COUNTS = {
  services: charterMeasures.services,
  citizenServices: charterMeasures.citizenServices,
  institutionalServices: charterMeasures.institutionalServices,
  internalServices: charterMeasures.internalServices,
  unspecifiedServices: charterMeasures.unspecifiedServices,
  deadlinesStated: charterMeasures.deadlinesStated,
  deadlinesMissing: charterMeasures.deadlinesMissing,
  superiorsStated: charterMeasures.superiorsStated,
} as const satisfies Partial<Record<keyof StoredMeasures, PgColumn>>;

async function sumOver(
  db: Database,
  owners: typeof areas | typeof organisations,
  ownerIds: SQL,
  owned: SQL,
  day: string,
): Promise<StoredCoverage[]> {
  const sums = Object.entries(COUNTS).map(([name, column]) => sql`sum(${column}) as ${sql.identifier(name)}`);
  const counts = ['offices', 'withCharter', ...Object.keys(COUNTS)].map((name) => {
    const count = sql.identifier(name);
    return sql`coalesce(summed.${count}, 0)::int as ${count}`;
  });
  const rows = await db.execute(sql`
    with owned as (${owned}), summed as (
      select owned.owner_id, count(*) as offices, count(${charters.id}) as "withCharter", ${sql.join(sums, sql`, `)},
        avg(${totalQualityOn(day)}) as "meanQuality", min(${charters.signedOn})::text as "oldestCharterSignedOn"
      from owned
      left join ${charters} on ${charters.officeId} = owned.office_id and ${inForceOn(day)}
      left join ${charterMeasures} on ${charterMeasures.charterId} = ${charters.id}
      group by owned.owner_id
    )
    select owner.id as "ownerId", ${sql.join(counts, sql`, `)}, summed."meanQuality", summed."oldestCharterSignedOn"
    from ${owners} owner left join summed on summed.owner_id = owner.id
    where owner.id = any(${ownerIds})`);
  return [...rows] as unknown as StoredCoverage[];
}
