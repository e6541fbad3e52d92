import type { ComparisonLookups } from '../../operations/compare-offices/lay-out.ts';
import type { GraphContext } from '../context.ts';

/** The loaders of a request as a comparison asks for rows: what is read for it once is not read again. */
export function comparisonLookups({ loaders }: GraphContext): ComparisonLookups {
  return {
    office: (slug) => loaders.office.bySlug.load(slug),
    servicesInForce: (officeId, day) => loaders.service.inForce(day).load(officeId),
    holding: (id) => loaders.post.holding.load(id),
    post: (id) => loaders.post.byId.load(id),
    catalogueService: (id) => loaders.catalogue.byId.load(id),
  };
}
