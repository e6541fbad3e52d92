import { DomainError } from '../../domain/errors.ts';
import type { GraphContext } from '../../graph/context.ts';
import { refuseUnknownOrganisation } from '../../graph/organisation/refuse-unknown-organisation.ts';
import type { ServiceFilter } from '../../graph/service/service.args.ts';

/**
 * Refuses a filter by an organisation or a catalogue service that is not there: an empty file would look like an answer.
 * Throws BAD_USER_INPUT. An unknown `under` is refused where its slug is looked up.
 */
export async function refuseUnknownSlugs(context: GraphContext, filter: ServiceFilter): Promise<void> {
  const { organisation, catalogueService } = filter;
  if (organisation != null) await refuseUnknownOrganisation(organisation, context);
  if (catalogueService != null && (await context.loaders.catalogue.bySlug.load(catalogueService)) === null) {
    throw unknownCatalogueService(catalogueService);
  }
}

function unknownCatalogueService(slug: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `There is no catalogue service "${slug}". The slugs are listed by the query { catalogue { nodes { slug } } }.`,
    `“${slug}” নামে তালিকায় কোনো সেবা নেই। স্লাগগুলো পাওয়া যায় এই প্রশ্নে: { catalogue { nodes { slug } } }।`,
    ['catalogueService'],
  );
}
