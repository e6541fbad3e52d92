import type { ServiceFilter as StoredFilter } from '../../storage/service/service.where.ts';
import type { GraphContext } from '../context.ts';
import { getScope } from '../scope.ts';
import type { ServiceFilter } from './service.args.ts';

/** No organisation has this id: a filter by an unknown one lets nothing through. */
const NO_ORGANISATION = 0;

/** A client's filter as storage takes it: slugs looked up, today where no day is given. `path` leads to the filter. */
export async function toStoredFilter(
  filter: ServiceFilter,
  context: GraphContext,
  path: readonly string[],
): Promise<StoredFilter> {
  const { organisation, under, asOf, ...conditions } = filter;
  const scope = under == null ? null : await getScope(context, under, [...path, 'under']);
  const known = organisation == null ? null : await context.loaders.organisation.bySlug.load(organisation);
  const organisationId = organisation == null ? null : (known?.id ?? NO_ORGANISATION);
  return { ...conditions, organisationId, scope, day: asOf ?? context.today };
}
