import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FEED_QUERY } from '../harvest/sources/peer/feed-query.ts';
import { PEER_PAGE } from '../harvest/sources/peer/follow-peer.ts';
import { checkQueryCost, limitQueryCost } from './query-cost.ts';

const schema = buildSchema(`
  type Query { offices(first: Int, last: Int): OfficeConnection! nodes(ids: [ID!]!): [Office]! search(text: String, first: Int): OfficeConnection!
    _entities(representations: [_Any!]!): [_Entity]! }
  scalar _Any
  union _Entity = Office | Service
  type OfficeConnection { nodes: [Office!]! totalCount: Int! }
  type Office { name: String children(first: Int): OfficeConnection! services: [Service!]! }
  type Service { name: String }
`);
const apollo = new ApolloServer({ schema, plugins: [limitQueryCost(schema)] });

async function refusalOf(query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> {
  const { body } = await apollo.executeOperation({ query, variables });
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
  return errors?.map(({ message }) => message).find((message) => message.startsWith('The query asks for about'));
}

const NESTED = `query ($first: Int) { offices(first: $first) { nodes { children(first: $first) { nodes { children(first: $first) {
  nodes { name services { name } } } } } } } }`;

describe('limitQueryCost', () => {
  it('lets a dashboard through: a hundred offices with all their services', async () => {
    expect(await refusalOf('{ offices(first: 100) { totalCount nodes { name services { name } } } }')).toBeUndefined();
  });

  it('refuses pages within pages within pages, and says what to do', async () => {
    expect(await refusalOf(NESTED, { first: 100 })).toMatch(
      /^The query asks for about \d+ values; 500000 are allowed\. Ask for fewer/,
    );
  });

  it('counts the size that a variable gives, and pages from the end', async () => {
    expect(await refusalOf(NESTED, { first: 2 })).toBeUndefined();
    expect(await refusalOf('{ offices(last: 100000) { nodes { services { name } } } }')).toBeDefined();
  });

  it('counts a list asked for by ids at their number', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { services { name } } }';
    expect(await refusalOf(query, { ids: Array(100).fill('x') })).toBeUndefined();
    expect(await refusalOf(query, { ids: Array(20_000).fill('x') })).toBeDefined();
  });

  it('counts entities at the number of their representations, each a value, and at the dearest type asked for', async () => {
    const query = `query ($named: [_Any!]!) { _entities(representations: $named) {
      ... on Service { name } ... on Office { services { name } } } }`;
    const named = (count: number) => ({ named: Array(count).fill({ __typename: 'Service', key: 'x' }) });
    expect(await refusalOf(query, named(1_000))).toBeUndefined();
    expect(await refusalOf(query, named(20_000))).toBeDefined();
    expect(await refusalOf(query.replace(/\.\.\..*/s, '__typename } }'), named(500_000))).toBeDefined();
    const written = `{ _entities(representations: [${'{ __typename: "Office" }'.repeat(20_000)}]) { ... on Office { services { name } } } }`;
    expect(await refusalOf(written)).toBeDefined();
  });

  it('refuses a request of hundreds of searches', async () => {
    const searches = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `s${i}: search(text: "x") { totalCount }`).join(' ')} }`;
    expect(await refusalOf(searches(10))).toBeUndefined();
    expect(await refusalOf(searches(100))).toBeDefined();
  });

  it('leaves variables that are missing or wrong to the execution, which says which', async () => {
    for (const variables of [{}, { ids: 3.5 }, { ids: null }]) {
      const { body } = await apollo.executeOperation({
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { name } }',
        variables,
      });
      const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('$ids'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('does not count what a client asks of the schema itself', async () => {
    expect(await refusalOf(getIntrospectionQuery())).toBeUndefined();
  });
});

describe('sources and the feed', () => {
  const text = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  const whole = buildSchema(text, { assumeValidSDL: true });
  const check =
    (query: string, variables = {}) =>
    () =>
      checkQueryCost(whole, parse(query), variables, null);

  it('other nodes may ask for their pages of originals, nobody for a hundred', () => {
    expect(check(FEED_QUERY, { first: PEER_PAGE })).not.toThrow();
    expect(check(FEED_QUERY, { first: 100 })).toThrow(/values; 500000 are allowed/);
    const aliases = Array.from({ length: 5 }, (_, i) => `p${i}: charterFeed(first: 20) { nodes { contentBase64 } }`);
    expect(check(`{ ${aliases.join(' ')} }`)).toThrow(/values; 500000 are allowed/);
  });

  it('an area lays its offices side by side with all that a page shows; a request for dozens of areas is refused', () => {
    const comparison = `comparison(organisation: "doict") { offices { slug name } rows { verdict explanation catalogueService { slug name }
      outliers { slug } cells { office { slug } service { name deadline { text kind max unit maxWorkingDays } fee { text } } } } }`;
    const areas = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: area(slug: "a") { ${comparison} }`).join(' ')} }`;
    expect(check(areas(2))).not.toThrow();
    expect(check(areas(20))).toThrow(/values; 500000 are allowed/);
  });

  it('the feed without originals and all sources with their runs are a page each', () => {
    expect(check(FEED_QUERY.replace('contentBase64', ''), { first: 100 })).not.toThrow();
    const sources = `{ sources(first: 100) { totalCount nodes { name status heldReason lastError office { slug name }
      harvests(first: 20) { totalCount nodes { outcome startedAt endedAt added changed unchanged removed error } } } } }`;
    expect(check(sources)).not.toThrow();
    expect(
      check(
        sources
          .replace('first: 20', 'first: 100')
          .replace('outcome', 'outcome source { harvests { nodes { outcome } } }'),
      ),
    ).toThrow(/allowed/);
  });
});
