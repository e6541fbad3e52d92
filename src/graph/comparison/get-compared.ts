import { DomainError } from '../../domain/errors.ts';
import type { StoredCatalogueService } from '../../storage/catalogue/catalogue.read.ts';
import type { ComparedDeadlines } from '../../storage/comparison/promised.sql.ts';
import type { GraphContext } from '../context.ts';
import { getScope } from '../scope.ts';

/** A service of the catalogue, an area or office (all where left out), and the day of the charters (today where left out). */
export interface ComparedArguments {
  catalogueService: string;
  under?: string | null;
  asOf?: string | null;
}

/** What `compareDeadlines` is asked to compare. Throws BAD_USER_INPUT for slugs that name nothing. */
export async function getCompared(
  { catalogueService: slug, under, asOf }: ComparedArguments,
  context: GraphContext,
): Promise<{ catalogueService: StoredCatalogueService; compared: ComparedDeadlines }> {
  const catalogueService = (await context.loaders.catalogue.bySlug.load(slug)) ?? unknownService(slug);
  const compared = {
    catalogueServiceId: catalogueService.id,
    organisationId: catalogueService.organisationId,
    scope: under == null ? null : await getScope(context, under, ['under']),
    day: asOf ?? context.today,
  };
  return { catalogueService, compared };
}

function unknownService(slug: string): never {
  throw new DomainError(
    'BAD_USER_INPUT',
    `The catalogue has no service "${slug}". List its slugs with: { catalogue(first: 100) { nodes { slug name } } }`,
    `ক্যাটালগে “${slug}” নামে কোনো সেবা নেই। স্লাগের তালিকা: { catalogue(first: 100) { nodes { slug name } } }`,
    ['catalogueService'],
  );
}
