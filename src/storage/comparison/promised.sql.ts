import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../area/scope.read.ts';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import { officeIsIn } from '../office/office.read.ts';
import { offices } from '../office/office.table.ts';
import { services } from '../service/service.table.ts';

/** One service of an organisation's catalogue over the offices in a scope (null: all), by the charters in force on a day. */
export interface ComparedDeadlines {
  catalogueServiceId: number;
  organisationId: number;
  scope: Scope | null;
  day: string;
}

/** The offices that could offer the service: those of its organisation in the scope, with a charter or without. */
export function officesCompared({ organisationId, scope }: ComparedDeadlines): SQL {
  return sql`select ${offices.id} from ${offices}
    where ${offices.organisationId} = ${organisationId} and ${scope === null ? sql`true` : officeIsIn(scope)}`;
}

/**
 * What each of these offices promises, one row an office: where one lists the service twice, its first promise counts.
 * `working` and `calendar` are the bound in days of either family; at most one is not null. `term` and `term_unit` are the
 * bound as promised, service on the spot a term of no days.
 */
export function promisesCompared(compared: ComparedDeadlines): SQL {
  return sql`select distinct on (${services.officeId}) ${services.id} as service_id, ${services.officeId} as office_id,
      ${offices.slug} as slug, ${services.maxWorkingDays} as working, ${services.maxCalendarDays} as calendar,
      ${services.deadlineKind} in ('UNSPECIFIED', 'UNPARSED') as silent,
      case when ${services.deadlineKind} = 'IMMEDIATE' then 0 else ${services.deadlineMax} end as term,
      case when ${services.deadlineKind} = 'IMMEDIATE' then 'DAY' else ${services.deadlineUnit} end as term_unit,
      ${offices.areaId} as area_id
    from ${services}
    join ${charters} on ${charters.id} = ${services.charterId}
    join ${offices} on ${offices.id} = ${services.officeId}
    where ${services.catalogueServiceId} = ${compared.catalogueServiceId} and ${inForceOn(compared.day)}
      and ${offices.id} in (${officesCompared(compared)})
    order by ${services.officeId}, ${services.ordinal}`;
}
