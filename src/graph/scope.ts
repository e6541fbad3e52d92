import { DomainError } from '../domain/errors.ts';
import type { Scope } from '../storage/area/scope.read.ts';
import type { GraphContext } from './context.ts';

/** The area or office that an `under` argument names. Throws BAD_USER_INPUT where there is none of that slug. */
export async function getScope({ loaders }: GraphContext, slug: string, path: readonly string[]): Promise<Scope> {
  const scope = await loaders.scope.load(slug);
  if (scope !== null) return scope;
  throw new DomainError(
    'BAD_USER_INPUT',
    `There is no area or office "${slug}". Slugs look like rangpurdiv, lalmonirhat/kaliganj or doict/lalmonirhat.`,
    `“${slug}” নামে কোনো এলাকা বা অফিস নেই। স্লাগ এমন: rangpurdiv, lalmonirhat/kaliganj বা doict/lalmonirhat।`,
    path,
  );
}
