import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graph/node/global-id.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

interface Found {
  __typename: string;
  id: string;
}

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  __typename id
  ... on Area { slug } ... on Organisation { slug } ... on Office { slug } ... on Post { designation }
  ... on Officer { name } ... on Charter { version } ... on Service { key } ... on CatalogueService { slug }
  ... on Finding { code } ... on Source { name } ... on Harvest { outcome }
} }`;

let graph: TestGraph;
let examples: Found[];
beforeAll(async () => {
  graph = await openTestGraph();
  const { sql } = graph.database;
  await sql`insert into sources (name, kind, uri, every_minutes, added_at, next_due_at) values ('উৎস', 'FILE', 'a.txt', 60, now(), now())`;
  await sql`insert into harvests (source_id, dry_run, started_at, ended_at, outcome) values (1, false, now(), now(), 'STORED')`;
  examples = await examplesOfEveryType();
});
afterAll(() => graph.close());

/** One thing of every type that has an id, reached by way of the fields that lead to it. */
async function examplesOfEveryType(): Promise<Found[]> {
  const { area, organisation, office, sources } = await graph.ask<{
    area: Found;
    organisation: Found;
    office: Example;
    sources: { nodes: [Found & { harvests: { nodes: [Found] } }] };
  }>(`{
    sources { nodes { __typename id name harvests { nodes { __typename id outcome } } } }
    area(slug: "lalmonirhat/kaliganj") { __typename id slug }
    organisation(slug: "doict") { __typename id slug }
    office(slug: "doict/lalmonirhat/kaliganj") {
      __typename id slug
      posts { __typename id designation holder { __typename id name } }
      charter {
        __typename id version
        services { __typename id key catalogueService { __typename id slug } }
        findings { __typename id code }
      }
    }
  }`);
  const { harvests, ...source } = sources.nodes[0];
  const { posts, charter, ...alone } = office;
  const [{ holder, ...post }] = posts;
  const [{ catalogueService, ...service }] = charter.services;
  const { services: _services, findings, ...version } = charter;
  return [
    area,
    organisation,
    alone,
    post,
    holder,
    version,
    service,
    catalogueService,
    findings[0],
    source,
    harvests.nodes[0],
  ];
}

const nodes = async (ids: readonly string[]) => (await graph.ask<{ nodes: Array<Found | null> }>(NODES, { ids })).nodes;

describe('nodes', () => {
  it('finds a thing of every type again by its id', async () => {
    expect(examples.map(({ __typename }) => __typename)).toEqual([
      'Area',
      'Organisation',
      'Office',
      'Post',
      'Officer',
      'Charter',
      'Service',
      'CatalogueService',
      'Finding',
      'Source',
      'Harvest',
    ]);
    expect(await nodes(examples.map(({ id }) => id))).toEqual(examples);
  });

  it('covers every type of the schema that is a Node', () => {
    const { Node } = graph.schema.getTypeMap();
    const types = Object.values(graph.schema.getTypeMap()).filter(
      (type) => 'getInterfaces' in type && type.getInterfaces().some((implemented) => implemented === Node),
    );
    expect(types.map(({ name }) => name).toSorted()).toEqual(examples.map(({ __typename }) => __typename).toSorted());
  });

  it('keeps the order of the ids, with null for each that is none', async () => {
    const [area, organisation, office] = examples.map(({ id }) => id);
    const ids = [office, 'garbage', area, '', encodeId('Office', 999_999), organisation, office].map(String);
    expect((await nodes(ids)).map((found) => found?.id ?? null)).toEqual([
      office,
      null,
      area,
      null,
      null,
      organisation,
      office,
    ]);
  });

  it('answers an empty list with an empty list', async () => {
    expect(await nodes([])).toEqual([]);
  });
});

describe('node', () => {
  it.each([
    ['an id of an unknown type', encodeId('Ministry', 1)],
    ['a type without ids of its own', encodeId('Deadline', 1)],
    ['a word that every JavaScript object knows', encodeId('constructor', 1)],
    ['another such word', encodeId('toString', 1)],
    ['a third such word', encodeId('__proto__', 1)],
    ['a key that is no number', encodeId('Office', 'doict')],
    ['a key beyond all integers', encodeId('Office', '99999999999999999999')],
    ['a negative key', encodeId('Office', -1)],
    ['an id with padding', `${encodeId('Office', 12)}=`],
    ['a finding of a circle that is none', encodeId('Finding', 'cycle-1')],
    ['a finding of a circle of no service', encodeId('Finding', 'cycle-999999')],
    ['a finding of a circle of nothing', encodeId('Finding', 'cycle-')],
    ['a text with a zero byte', 'a\u0000b'],
    ['Bangla', 'কালীগঞ্জ'],
  ])('is null for %s', async (_what, id) => {
    expect(await graph.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('is null where the wrong type is asked: service(id:) of an office', async () => {
    const found = await graph.ask(
      'query ($service: ID!, $office: ID!) { service(id: $service) { id } other: service(id: $office) { id } }',
      { service: examples[6]?.id, office: examples[2]?.id },
    );
    expect(found).toEqual({ service: { id: examples[6]?.id }, other: null });
  });
});

describe('ids', () => {
  it('are opaque, and unique over all types', async () => {
    const page = (of: string) => `${of}(first: 100) { nodes { id } }`;
    const found = await graph.ask<Record<string, { nodes: Found[] }>>(
      `{ ${['areas', 'organisations', 'offices', 'services', 'catalogue', 'findings'].map(page).join(' ')} }`,
    );
    const ids = Object.values(found).flatMap(({ nodes: ofType }) => ofType.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(250);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
  });
});

interface Example extends Found {
  posts: [Found & { holder: Found }];
  charter: Found & { services: [Found & { catalogueService: Found }]; findings: [Found] };
}
