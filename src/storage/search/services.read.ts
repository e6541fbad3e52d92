import { type SQL, sql } from 'drizzle-orm';
import type { ServiceCandidate } from '../../domain/search/rank-results.ts';
import { inForceOn } from '../charter/charter.read.ts';
import type { Database } from '../connect.ts';
import { holds, isNamed, promise, type WantedWord } from './entries.read.ts';

/** How many offices of a place, and how many catalogue entries, are looked through for services. */
const MOST_OFFICES = 1_000;
const MOST_CATALOGUE_SERVICES = 2_000;

/** What a search for services names: words of the service, and words of the place or office. */
export interface ServiceRequest {
  named: readonly WantedWord[];
  place: readonly WantedWord[];
  day: string;
  limit: number;
}

/** The services in force on the day, of the most promising offices that hold every word of the place. */
export async function readServicesAt(
  db: Database,
  { named, place, day, limit }: ServiceRequest,
): Promise<ServiceCandidate[]> {
  const e = sql`e`;
  const rows = await db.execute(sql`
    with office as materialized (
      select e.*, ${promise(e, place)} as promise from search_entries e
      where e.kind = 'Office' and ${holds(e, place, 'EVERY')}
      order by promise desc, e.standing, e.row_id limit ${MOST_OFFICES}
    ), entry as materialized (
      select e.*, ${promise(e, named)} as promise from search_entries e
      where e.kind = 'CatalogueService' and ${isNamed(e, named)}
      order by promise desc, e.row_id limit ${MOST_CATALOGUE_SERVICES}
    )
    select services.id as "serviceId", ${entryJson(sql`entry`)} as "catalogueService", ${entryJson(sql`office`)} as office
    from office
    join services on services.office_id = office.row_id
    join entry on entry.row_id = services.catalogue_service_id
    join charters on charters.id = services.charter_id and ${inForceOn(day)}
    order by office.promise + entry.promise desc, office.standing, services.id
    limit ${limit}`);
  return [...rows] as unknown as ServiceCandidate[];
}

/** A few services in force on the day of each catalogue service, the first stored. */
export async function readServicesOf(
  db: Database,
  catalogueServiceIds: readonly number[],
  day: string,
  each: number,
): Promise<ServiceCandidate[]> {
  const rows = await db.execute(sql`
    select first.id as "serviceId", ${entryJson(sql`entry`)} as "catalogueService", ${entryJson(sql`office`)} as office
    from search_entries entry
    cross join lateral (
      select services.id, services.office_id from services
      join charters on charters.id = services.charter_id and ${inForceOn(day)}
      where services.catalogue_service_id = entry.row_id
      order by services.id limit ${each}
    ) first
    join search_entries office on office.kind = 'Office' and office.row_id = first.office_id
    where entry.kind = 'CatalogueService' and entry.row_id = any(${sql.param([...catalogueServiceIds])}::int[])`);
  return [...rows] as unknown as ServiceCandidate[];
}

const entryJson = (entry: SQL): SQL => sql`json_build_object(
  'kind', ${entry}.kind, 'rowId', ${entry}.row_id, 'standing', ${entry}.standing,
  'names', ${entry}.names, 'aliases', ${entry}.aliases, 'words', ${entry}.words)`;
