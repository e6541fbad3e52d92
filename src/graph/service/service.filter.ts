import type { ServiceFilter as StoredFilter } from '../../storage/service/service.where.ts';
import { findServiceNames } from '../../storage/service/service-names.read.ts';
import type { GraphContext } from '../context.ts';
import { getScope } from '../scope.ts';
import type { ServiceFilter } from './service.args.ts';

/** Nothing has this id: a filter by an unknown slug lets nothing through. */
const NOTHING = 0;

/** A client's filter as storage takes it: slugs looked up, today where no day is given. `path` leads to the filter. */
export async function toStoredFilter(
  filter: ServiceFilter,
  context: GraphContext,
  path: readonly string[],
): Promise<StoredFilter> {
  const { organisation, catalogueService, under, asOf, text, ...conditions } = filter;
  const scope = under == null ? null : await getScope(context, under, [...path, 'under']);
  const { loaders } = context;
  const organisationId = await idOf(loaders.organisation.bySlug, organisation);
  const catalogueServiceId = await idOf(loaders.catalogue.bySlug, catalogueService);
  const names = text == null ? {} : await findServiceNames(context.db, text);
  return { ...conditions, ...names, organisationId, catalogueServiceId, scope, day: asOf ?? context.today };
}

/** The planner is told ids: it knows how common each is, which a look-up within the statement would hide from it. */
async function idOf(
  bySlug: { load(slug: string): Promise<{ id: number } | null> },
  slug: string | null | undefined,
): Promise<number | null> {
  return slug == null ? null : ((await bySlug.load(slug))?.id ?? NOTHING);
}
