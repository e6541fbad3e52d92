import 'reflect-metadata';
import { DirectiveLocation, GraphQLDirective, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { federateSchema } from '../../../src/graph/federation/federate-schema.ts';
import { PRODUCT_ENTITIES } from './product.references.ts';
import { ProductResolver, UserResolver } from './product.resolvers.ts';
import { Inventory, ProductResearch } from './product.types.ts';

/** The subgraph that Apollo's tests ask, of type-graphql classes as Sanad is, by the same federation. */
export function buildProductsSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    validate: false,
    resolvers: [ProductResolver, UserResolver],
    orphanedTypes: [Inventory, ProductResearch],
    directives: [new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] })],
  });
  return federateSchema(schema, {
    entities: PRODUCT_ENTITIES,
    schemaDirectives: [
      '@link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])',
      '@composeDirective(name: "@custom")',
    ],
  });
}
