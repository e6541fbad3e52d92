import { DomainError } from '../../domain/errors.ts';
import type { GraphContext } from '../context.ts';

/** Throws BAD_USER_INPUT where no organisation has the slug: an empty answer would look like one. */
export async function refuseUnknownOrganisation(slug: string, { loaders }: GraphContext): Promise<void> {
  if ((await loaders.organisation.bySlug.load(slug)) !== null) return;
  throw new DomainError(
    'BAD_USER_INPUT',
    `There is no organisation "${slug}". The slugs are listed by the query { organisations { nodes { slug } } }.`,
    `“${slug}” নামে কোনো প্রতিষ্ঠান নেই। স্লাগগুলো পাওয়া যায় এই প্রশ্নে: { organisations { nodes { slug } } }।`,
    ['organisation'],
  );
}
