import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { DeadlineKind } from '../../domain/deadline/deadline.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Scope } from '../area/scope.read.ts';
import { catalogueServices } from '../catalogue/catalogue.table.ts';
import { inForceOn } from '../charter/charter.read.ts';
import { charters } from '../charter/charter.table.ts';
import { officeIsIn } from '../office/office.read.ts';
import { offices } from '../office/office.table.ts';
import type { Rows } from '../page.ts';
import { serviceNames, services } from './service.table.ts';

/** Which services to list: those in force on `day` that meet every condition given. */
export interface ServiceFilter {
  organisationId?: number | null | undefined;
  scope?: Scope | null | undefined;
  category?: ServiceCategory | null | undefined;
  catalogueService?: string | null | undefined;
  deadlineKind?: DeadlineKind | null | undefined;
  minWorkingDays?: number | null | undefined;
  maxWorkingDays?: number | null | undefined;
  free?: boolean | null | undefined;
  /** Whether the match with the catalogue waits for review. */
  matchPending?: boolean | null | undefined;
  text?: string | null | undefined;
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
  const { category, catalogueService, deadlineKind, minWorkingDays, maxWorkingDays, free } = filter;
  return and(
    officeWhere(filter),
    category == null ? undefined : eq(services.category, category),
    catalogueService == null ? undefined : ofCatalogueService(catalogueService),
    deadlineKind == null ? undefined : eq(services.deadlineKind, deadlineKind),
    minWorkingDays == null && maxWorkingDays == null ? undefined : sql`${WORKING_DAYS} < 1e9`,
    minWorkingDays == null ? undefined : sql`${WORKING_DAYS} >= ${minWorkingDays}`,
    maxWorkingDays == null ? undefined : sql`${WORKING_DAYS} <= ${maxWorkingDays}`,
    free == null ? undefined : free ? eq(services.feeKind, 'FREE') : sql`${services.feeKind} <> 'FREE'`,
    filter.matchPending == null ? undefined : matchIsPending(filter.matchPending),
    filter.text == null ? undefined : nameContains(foldText(filter.text)),
  );
}

const ofCatalogueService = (slug: string): SQL =>
  sql`${services.catalogueServiceId} = (select ${catalogueServices.id} from ${catalogueServices} where ${catalogueServices.slug} = ${slug})`;

const matchIsPending = (pending: boolean): SQL =>
  sql`${services.catalogueServiceId} ${pending ? sql`in` : sql`not in`} (select ${catalogueServices.id} from ${catalogueServices} where not ${catalogueServices.reviewed})`;

/** A nation's offices share some thousand names: the trigram index stands on those, not on a million services. */
function nameContains(folded: string): SQL | undefined {
  if (folded === '') return undefined;
  return sql`${services.nameFolded} in (select ${serviceNames.nameFolded} from ${serviceNames} where ${serviceNames.nameFolded} like ${`%${folded}%`})`;
}
