import { GraphQLError, GraphQLScalarType } from 'graphql';
import type { Representation } from './entity.ts';

/** A representation of an entity, as a gateway sends it. */
export const AnyScalar = new GraphQLScalarType<Representation, unknown>({
  name: '_Any',
  description: 'An object with the name of an entity in __typename, beside the fields of one of its keys',
  parseValue: (value) => {
    if (isRepresentation(value)) return value;
    throw new GraphQLError(
      'A representation is an object with __typename and the fields of a key, {"__typename":"Office","slug":"doict"}.',
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          messageBn: 'উপস্থাপনা এমন: {"__typename":"Office","slug":"doict"}; তাতে __typename ও একটি কী-এর ঘরগুলো লাগে।',
        },
      },
    );
  },
});

function isRepresentation(value: unknown): value is Representation {
  return typeof value === 'object' && value !== null && '__typename' in value && typeof value.__typename === 'string';
}
