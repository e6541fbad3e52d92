import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { charters } from '../charter/charter.table.ts';
import type { Database } from '../connect.ts';
import { offices } from '../office/office.table.ts';
import { countListing } from '../page.ts';
import { charterMeasures } from '../quality/charter-measures.table.ts';
import { officeWhere, type ServiceFilter, servicesWhere } from './service.where.ts';

const COUNT_OF_CATEGORY: Readonly<Record<ServiceCategory, PgColumn>> = {
  CITIZEN: charterMeasures.citizenServices,
  INSTITUTIONAL: charterMeasures.institutionalServices,
  INTERNAL: charterMeasures.internalServices,
  UNSPECIFIED: charterMeasures.unspecifiedServices,
};

/**
 * How many services a filter lets through. Where it asks for whole charters or one category of them, their measures are
 * summed: a nation has a million services in fifty thousand charters.
 */
export function countServices(db: Database, filter: ServiceFilter): Promise<number> {
  const { organisationId, scope, category, day, ...furtherConditions } = filter;
  const isOfCharters = Object.values(furtherConditions).every((condition) => condition == null);
  if (!isOfCharters) {
    const { joins = [], ...rows } = servicesWhere(filter);
    const needsOffices = organisationId != null || scope != null;
    return countListing(db, { ...rows, joins: joins.filter(({ table }) => needsOffices || table !== offices) });
  }
  return sumMeasured(
    db,
    category == null ? charterMeasures.services : COUNT_OF_CATEGORY[category],
    officeWhere(filter),
  );
}

async function sumMeasured(db: Database, column: PgColumn, where: SQL | undefined): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`coalesce(sum(${column}), 0)::int` })
    .from(charters)
    .innerJoin(offices, sql`${offices.id} = ${charters.officeId}`)
    .innerJoin(charterMeasures, sql`${charterMeasures.charterId} = ${charters.id}`)
    .where(where)
    .prepare('sum_measured')
    .execute();
  return row?.count ?? 0;
}
