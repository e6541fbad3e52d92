import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, graphqlSync, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphSchema } from '../../src/graph/schema.ts';
import { compose } from './support/supergraph.ts';

const { data } = graphqlSync({ schema: buildGraphSchema(), source: '{ _service { sdl } }' });
const { _service: service } = data as { _service: { sdl: string } };
const sanad = { name: 'sanad', sdl: service.sdl };

/** Another ministry's graph: a Relay server too, that adds to our offices and services. */
const complaints = {
  name: 'complaints',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
    type Query { node(id: ID!): Node @shareable complaints(first: Int): ComplaintConnection! }
    interface Node { id: ID! }
    type ComplaintConnection { nodes: [Complaint!]! pageInfo: PageInfo! }
    type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
    type Complaint implements Node { id: ID! office: Office! service: Service post: Post officer: Officer area: Area! }
    type Office @key(fields: "slug") { slug: String! complaints: [Complaint!]! }
    type Service @key(fields: "key") { key: String! complaints: [Complaint!]! }
    type Area @key(fields: "slug", resolvable: false) { slug: String! }
    type Post @key(fields: "id", resolvable: false) { id: ID! }
    type Officer @key(fields: "id", resolvable: false) { id: ID! }
    type Charter @key(fields: "id") { id: ID! complaints: Int! }
    type CatalogueService @key(fields: "slug") { slug: String! complaints: Int! }
    type Organisation @key(fields: "slug") { slug: String! complaints: Int! }
  `,
};

const fieldsOf = (sdl: string, type: string) =>
  Object.keys((buildSchema(sdl, { assumeValidSDL: true }).getType(type) as GraphQLObjectType).getFields());

describe("Sanad's text for composers", () => {
  it('is the schema that is kept', () => {
    const kept = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(kept.replace(/^# Generated.*\n\n/, '').trimEnd()).toBe(service.sdl);
  });

  it('composes alone; a supergraph shows all but what gateways and Relay ask', () => {
    const { publicSdl } = compose([sanad]);
    const own = fieldsOf(service.sdl, 'Query');
    expect(own).toContain('node');
    expect(fieldsOf(publicSdl, 'Query').toSorted()).toEqual(own.filter((name) => !/^nodes?$/.test(name)).toSorted());
    expect(fieldsOf(publicSdl, 'Office').toSorted()).toEqual(fieldsOf(service.sdl, 'Office').toSorted());
  });

  it('composes with another Relay subgraph that refers to every entity and extends them', () => {
    const { publicSdl } = compose([sanad, complaints]);
    expect(fieldsOf(publicSdl, 'Office')).toEqual(expect.arrayContaining(['slug', 'charter', 'complaints']));
    expect(fieldsOf(publicSdl, 'Service')).toContain('complaints');
  });

  it('marks whatever writes, so that a public supergraph can leave it out', () => {
    const mutation = parse(service.sdl).definitions.find(
      (definition) => definition.kind === 'ObjectTypeDefinition' && definition.name.value === 'Mutation',
    );
    const fields = mutation?.kind === 'ObjectTypeDefinition' ? (mutation.fields ?? []) : [];
    expect(fields.length).toBeGreaterThan(5);
    const untagged = fields.filter(({ directives }) => !directives?.some(({ name }) => name.value === 'tag'));
    expect(untagged.map(({ name }) => name.value)).toEqual([]);
  });
});
