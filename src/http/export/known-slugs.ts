import { DomainError } from '../../domain/errors.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { ServiceFilter } from '../../graph/service/service.args.ts';

/**
 * Refuses a filter by an organisation or a catalogue service that is not there: an empty file would look like an answer.
 * Throws BAD_USER_INPUT. An unknown `under` is refused where its slug is looked up.
 */
export async function refuseUnknownSlugs({ loaders }: GraphContext, filter: ServiceFilter): Promise<void> {
  const { organisation, catalogueService } = filter;
  if (organisation != null && (await loaders.organisation.bySlug.load(organisation)) === null) {
    throw unknown('organisation', organisation, 'There is no organisation', 'নামে কোনো প্রতিষ্ঠান নেই');
  }
  if (catalogueService != null && (await loaders.catalogue.bySlug.load(catalogueService)) === null) {
    throw unknown('catalogueService', catalogueService, 'There is no catalogue service', 'নামে তালিকায় কোনো সেবা নেই');
  }
}

function unknown(argument: string, slug: string, en: string, bn: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `${en} "${slug}". The slugs are listed by the query ${LISTED_BY[argument]}.`,
    `“${slug}” ${bn}। স্লাগগুলো পাওয়া যায় এই প্রশ্নে: ${LISTED_BY[argument]}।`,
    [argument],
  );
}

const LISTED_BY: Record<string, string> = {
  organisation: '{ organisations { nodes { slug } } }',
  catalogueService: '{ catalogue { nodes { slug } } }',
};
