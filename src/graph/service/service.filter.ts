import type { ServiceFilter as StoredFilter } from '../../storage/service/service.where.ts';
import type { GraphContext } from '../context.ts';
import { getScope } from '../scope.ts';
import type { ServiceFilter } from './service.args.ts';

/** A client's filter as storage takes it: slugs looked up, today where no day is given. `path` leads to the filter. */
export async function toStoredFilter(
  filter: ServiceFilter,
  context: GraphContext,
  path: readonly string[],
): Promise<StoredFilter> {
  const { under, asOf, ...conditions } = filter;
  const scope = under == null ? null : await getScope(context, under, [...path, 'under']);
  return { ...conditions, scope, day: asOf ?? context.today };
}
