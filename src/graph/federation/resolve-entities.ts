import type { GraphQLFieldResolver } from 'graphql';
import { DomainError } from '../../domain/errors.ts';
import { toBanglaDigits } from '../../domain/text/digits.ts';
import type { Entity, Representation } from './entity.ts';

/** How many representations one request may hold. */
export const MAX_REPRESENTATIONS = 1_000;

/**
 * Resolves `_entities`: in the order of the representations, null for what is not known. A representation at fault
 * becomes null with an error of its own; the others are found all the same.
 */
export function resolveEntities<Context extends object>(
  entities: readonly Entity<Context>[],
): GraphQLFieldResolver<unknown, Context, { representations: readonly Representation[] }> {
  const byType = new Map(entities.map((entity) => [entity.type, entity]));
  // A request may hold the field many times, each under a name of its own; its context is made for it alone.
  const counts = new WeakMap<Context, number>();
  return (_source, { representations }, context) => {
    const count = (counts.get(context) ?? 0) + representations.length;
    counts.set(context, count);
    if (count > MAX_REPRESENTATIONS) throw tooMany(count);
    return representations.map((representation) => findEntity(byType, representation, context));
  };
}

async function findEntity<Context>(
  byType: ReadonlyMap<string, Entity<Context>>,
  representation: Representation,
  context: Context,
): Promise<object | null> {
  const entity = byType.get(representation.__typename);
  if (entity === undefined) throw unknownType(representation.__typename.slice(0, 80), [...byType.keys()]);
  const found = await entity.find(representation, context);
  return found == null ? null : { ...found, __typename: entity.type };
}

function tooMany(count: number): DomainError {
  const most = MAX_REPRESENTATIONS;
  return new DomainError(
    'BAD_USER_INPUT',
    `The request holds ${count} representations; ${most} are allowed. Send them in several requests.`,
    `অনুরোধে ${toBanglaDigits(String(count))}টি উপস্থাপনা আছে; সর্বোচ্চ ${toBanglaDigits(String(most))}টি দেওয়া যায়। কয়েকটি অনুরোধে ভাগ করে পাঠান।`,
    ['representations'],
  );
}

function unknownType(name: string, known: readonly string[]): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${name}" is no entity here. The entities are ${known.join(', ')}.`,
    `“${name}” এখানকার কোনো এনটিটি নয়। এনটিটিগুলো হলো: ${known.join(', ')}।`,
    ['representations'],
  );
}
