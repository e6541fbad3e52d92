import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { DeadlineKind } from '../../domain/deadline/deadline.ts';
import type { Scope } from '../area/scope.read.ts';
import { catalogueServices } from '../catalogue/catalogue.table.ts';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import { officeIsIn } from '../office/office.read.ts';
import { offices } from '../office/office.table.ts';
import type { Rows } from '../page.ts';
import { isOneOf } from '../statement.ts';
import { services } from './service.table.ts';

/** Which services to list: those in force on `day` that meet every condition given. */
export interface ServiceFilter {
  organisationId?: number | null | undefined;
  scope?: Scope | null | undefined;
  category?: ServiceCategory | null | undefined;
  catalogueServiceId?: number | null | undefined;
  deadlineKind?: DeadlineKind | null | undefined;
  minWorkingDays?: number | null | undefined;
  maxWorkingDays?: number | null | undefined;
  free?: boolean | null | undefined;
  /** Whether the match with the catalogue waits for review. */
  matchPending?: boolean | null | undefined;
  /** The folded names that are meant; null or left out: any. See `findServiceNames`. */
  names?: readonly string[] | null | undefined;
  /** A folded part of the name, where the names that have it are too many to be listed. */
  namePart?: string | null | undefined;
  day: string;
}

/** The services that a filter lets through, each with its charter and its office. */
export function servicesWhere(filter: ServiceFilter, further?: SQL): Rows<typeof services> {
  return { table: services, joins: [OF_CHARTER, OF_OFFICE], where: and(further, serviceWhere(filter)) };
}

const OF_CHARTER = { table: charters, on: eq(charters.id, services.charterId) };
const OF_OFFICE = { table: offices, on: eq(offices.id, services.officeId) };

/**
 * The bound in working days as it is indexed. Services without one come after all others, however slow: a cursor cannot
 * stand on a null.
 */
export const WORKING_DAYS = sql`coalesce(${services.maxWorkingDays}, 1e9)`;

/** The conditions of a filter that are about the charter and its office. */
export function officeWhere({ organisationId, scope, day }: ServiceFilter): SQL | undefined {
  return and(
    inForceOn(day),
    organisationId == null ? undefined : eq(offices.organisationId, organisationId),
    scope == null ? undefined : officeIsIn(scope),
  );
}

function serviceWhere(filter: ServiceFilter): SQL | undefined {
  const { category, catalogueServiceId, deadlineKind, minWorkingDays, maxWorkingDays, free, names, namePart } = filter;
  return and(
    officeWhere(filter),
    category == null ? undefined : eq(services.category, category),
    catalogueServiceId == null ? undefined : eq(services.catalogueServiceId, catalogueServiceId),
    deadlineKind == null ? undefined : eq(services.deadlineKind, deadlineKind),
    minWorkingDays == null && maxWorkingDays == null ? undefined : sql`${WORKING_DAYS} < 1e9`,
    minWorkingDays == null ? undefined : sql`${WORKING_DAYS} >= ${minWorkingDays}`,
    maxWorkingDays == null ? undefined : sql`${WORKING_DAYS} <= ${maxWorkingDays}`,
    free == null ? undefined : free ? eq(services.feeKind, 'FREE') : sql`${services.feeKind} <> 'FREE'`,
    filter.matchPending == null ? undefined : matchIsPending(filter.matchPending),
    names == null ? undefined : isOneOf(services.nameFolded, names),
    namePart == null ? undefined : sql`${services.nameFolded} like ${`%${namePart}%`}`,
  );
}

const matchIsPending = (pending: boolean): SQL =>
  sql`${services.catalogueServiceId} ${pending ? sql`in` : sql`not in`} (select ${catalogueServices.id} from ${catalogueServices} where not ${catalogueServices.reviewed})`;
