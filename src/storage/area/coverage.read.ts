import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { charterMeasures } from '../quality/charter-measures.table.ts';
import { totalQualityOn } from '../quality/total-quality.ts';
import { areas } from './area.table.ts';

/** Sums over offices, for the charters in force on a day. `ownerId` is whose offices they are. */
export interface StoredCoverage {
  ownerId: number;
  offices: number;
  withCharter: number;
  services: number;
  citizenServices: number;
  institutionalServices: number;
  internalServices: number;
  unspecifiedServices: number;
  /** Services that give a bound: an upper number or service on the spot. */
  deadlinesStated: number;
  /** Services whose deadline is UNSPECIFIED or UNPARSED. */
  deadlinesMissing: number;
  superiorsStated: number;
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
  const owned = sql`
    select owner.id as owner_id, offices.id as office_id
    from unnest(${sql.param([...areaIds])}::int[]) as owner(id)
    join areas on areas.id = owner.id or areas.ancestor_ids @> array[owner.id]
    join offices on offices.area_id = areas.id
    where ${organisation}::text is null
      or offices.organisation_id = (select id from organisations where slug = ${organisation}::text)`;
  return sumOver(db, areas, areaIds, owned, day);
}

/** The coverage of the offices of each organisation, in one statement; one without offices has zeros. */
export function readOrganisationCoverage(
  db: Database,
  organisationIds: readonly number[],
  day: string,
): Promise<StoredCoverage[]> {
  const owned = sql`
    select organisation_id as owner_id, id as office_id from offices
    where organisation_id = any(${sql.param([...organisationIds])}::int[])`;
  return sumOver(db, organisations, organisationIds, owned, day);
}

async function sumOver(
  db: Database,
  owners: typeof areas | typeof organisations,
  ownerIds: readonly number[],
  owned: SQL,
  day: string,
): Promise<StoredCoverage[]> {
  const m = charterMeasures;
  const sum = (column: PgColumn) => sql`coalesce(sum(${column}), 0)::int`;
  const rows = await db.execute(sql`
    with owned as (${owned})
    select owner.id as "ownerId", count(owned.office_id)::int as offices,
      count(${charters.id})::int as "withCharter",
      ${sum(m.services)} as services,
      ${sum(m.citizenServices)} as "citizenServices",
      ${sum(m.institutionalServices)} as "institutionalServices",
      ${sum(m.internalServices)} as "internalServices",
      ${sum(m.unspecifiedServices)} as "unspecifiedServices",
      ${sum(m.deadlinesStated)} as "deadlinesStated",
      ${sum(m.deadlinesMissing)} as "deadlinesMissing",
      ${sum(m.superiorsStated)} as "superiorsStated",
      avg(${totalQualityOn(day)}) as "meanQuality",
      min(${charters.signedOn})::text as "oldestCharterSignedOn"
    from ${owners} owner
    left join owned on owned.owner_id = owner.id
    left join ${charters} on ${charters.officeId} = owned.office_id and ${inForceOn(day)}
    left join ${m} on ${m.charterId} = ${charters.id}
    where owner.id = any(${sql.param([...ownerIds])}::int[])
    group by owner.id`);
  return [...rows] as unknown as StoredCoverage[];
}
