import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import type { OfficeComparison } from '../../operations/compare-offices/lay-out.ts';
import { compareOfficesUnder, OFFICES_UNDER } from '../../operations/compare-offices-under.ts';
import { pageOffices } from '../../storage/office/office.read.ts';
import type { GraphContext } from '../context.ts';
import { refuseUnknownOrganisation } from '../organisation/refuse-unknown-organisation.ts';
import { getScope } from '../scope.ts';
import { comparisonLookups } from './comparison.lookups.ts';

/** The offices of an organisation at or below an area or office, by the charters of which day (ISO 8601). */
export interface ComparedUnder {
  under: string;
  organisation: string;
  category: ServiceCategory | null;
  day: string;
}

/** `Area.comparison` by the slug of an area or office. Throws BAD_USER_INPUT for unknown slugs and more than 100 offices. */
export async function compareUnder(
  { under, organisation, category, day }: ComparedUnder,
  context: GraphContext,
): Promise<OfficeComparison> {
  await refuseUnknownOrganisation(organisation, context);
  const scope = await getScope(context, under, ['under']);
  const bySlug = { field: 'SLUG', descending: false } as const;
  const found = await pageOffices(context.db, { organisation, scope, day }, bySlug, OFFICES_UNDER);
  return compareOfficesUnder(comparisonLookups(context), { found, category, day });
}
