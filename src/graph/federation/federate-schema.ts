import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { AnyScalar } from './any.scalar.ts';
import type { Entity } from './entity.ts';
import { printSubgraph, type SubgraphOptions } from './print-subgraph.ts';
import { resolveEntities } from './resolve-entities.ts';

/**
 * A schema as a subgraph of Federation 2: with `_service`, whose text a composer reads, and `_entities`, by which a
 * gateway asks for what other subgraphs refer to. That text leaves both out. Throws for a key that no entity has.
 */
export function federateSchema<Context extends object>(
  schema: GraphQLSchema,
  options: SubgraphOptions<Context>,
): GraphQLSchema {
  const { query, types, ...config } = schema.toConfig();
  if (query == null) throw new Error('A subgraph needs a query type.');

  const service = new GraphQLObjectType({
    name: '_Service',
    fields: { sdl: { type: new GraphQLNonNull(GraphQLString) } },
  });
  const union = new GraphQLUnionType({
    name: '_Entity',
    types: options.entities.map((entity) => entityType(schema, entity)),
    resolveType: ({ __typename }: { __typename: string }) => __typename,
  });
  let sdl: string | undefined;
  const { fields, ...queryConfig } = query.toConfig();
  const federatedQuery = new GraphQLObjectType({
    ...queryConfig,
    fields: {
      ...fields,
      _service: {
        type: new GraphQLNonNull(service),
        description: 'This subgraph for a composer',
        resolve: () => {
          sdl ??= printSubgraph(schema, options);
          return { sdl };
        },
      },
      _entities: {
        type: new GraphQLNonNull(new GraphQLList(union)),
        description: 'For gateways: in the order of the representations; null where there is none',
        args: {
          representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(AnyScalar))) },
        },
        resolve: resolveEntities(options.entities),
      },
    },
  });
  return new GraphQLSchema({ ...config, query: federatedQuery, types: types.filter((type) => type !== query) });
}

/** The type of an entity. Throws where the schema has no such object type, or a key names what the type does not have. */
function entityType<Context>(schema: GraphQLSchema, { type: name, keys }: Entity<Context>): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is to be an entity and no object type.`);
  // As the query type of a schema of its own, it tells whether it has the fields.
  const alone = new GraphQLSchema({ query: type });
  for (const key of keys) {
    const [fault] = validate(alone, parse(`{ ${key} }`));
    if (fault !== undefined) throw new Error(`The key "${key}" of ${name}: ${fault.message}`);
  }
  return type;
}
