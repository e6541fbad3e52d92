import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatError } from '../../src/graph/errors.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { giveCharters } from '../support/made-charters.ts';

const KALUKHALI = 'doict/rajbari/kalukhali';
const KALIGANJ = 'doict/lalmonirhat/kaliganj';

const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename
  ... on Office { id slug name area { name } } ... on Service { id key name charter { version } } ... on Charter { id version }
  ... on Area { id slug name } ... on CatalogueService { id slug name } ... on Organisation { id slug name }
  ... on Officer { id name posts { designation } } ... on Post { id designation office { slug } } } }`;

/** The keys by which each type is found, and where SQL has them. */
const KEYS = {
  Office: { id: 'offices', slug: 'offices' },
  Service: { id: 'services', key: 'services' },
  Charter: { id: 'charters' },
  Area: { id: 'areas', slug: 'areas' },
  CatalogueService: { id: 'catalogue_services', slug: 'catalogue_services' },
  Organisation: { id: 'organisations', slug: 'organisations' },
  Officer: { id: 'officers' },
  Post: { id: 'posts' },
} as const;

type Representation = Record<string, unknown>;
type Found = Representation | null;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await giveCharters(graph, 10);
});
afterAll(() => graph.close());

const idOf = (type: string, rowId: number) => Buffer.from(`${type}:${rowId}`).toString('base64url');

async function find(of: readonly Representation[]): Promise<Found[]> {
  return (await graph.ask<{ _entities: Found[] }>(ENTITIES, { of }))._entities;
}

/** Up to so many representations of every key of every type, the types mixed. */
async function representations(most: number): Promise<Representation[]> {
  const keys = Object.entries(KEYS).flatMap(([type, names]) =>
    Object.entries(names).map(([key, table]) => ({ type, key, table })),
  );
  const columns = await Promise.all(
    keys.map(async ({ type, key, table }) => {
      const rows = await graph.database.sql.unsafe(
        `select id, ${key} as value from ${table} order by id limit ${most}`,
      );
      return rows.map(({ value }) => ({ __typename: type, [key]: key === 'id' ? idOf(type, value) : value }));
    }),
  );
  return Array.from({ length: most }, (_, row) => columns.flatMap((column) => column[row] ?? [])).flat();
}

describe('entities', () => {
  it('are found by every key, in the order asked for', async () => {
    const of = await representations(20);
    expect(new Set(of.map((one) => Object.keys(one).join()))).toEqual(
      new Set(['__typename,id', '__typename,slug', '__typename,key']),
    );
    const found = await find(of);
    expect(found).toEqual(of.map((one) => expect.objectContaining(one)));
  });

  it('cost one statement a key, and one for what is in force, however many they are', async () => {
    const statementsFor = async (of: Representation[]) => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`;
      const { value, statements } = await graph.database.statementsOf(() =>
        graph.ask<{ _entities: Found[] }>(query, { of }),
      );
      expect(value._entities).toEqual(of.map(({ __typename }) => ({ __typename })));
      return statements.length;
    };
    const one = await representations(1);
    const hundred = (await representations(20)).slice(0, 100);
    expect([one.length, hundred.length]).toEqual([13, 100]);
    expect(await statementsFor(one)).toBe(14);
    expect(await statementsFor(hundred)).toBe(14);
  });

  it('of a service by key are the version in force today; by id any version', async () => {
    const first = `{ office(slug: "${KALUKHALI}") { services(first: 1) { nodes { id key } } } }`;
    const before = await graph.ask<{ office: { services: { nodes: Array<{ id: string; key: string }> } } }>(first);
    const [service] = before.office.services.nodes;
    const { importCharter } = await graph.ask<{ importCharter: { errors: unknown[] } }>(
      'mutation ($text: String!) { importCharter(input: { format: TEXT, text: $text }) { errors { messageEn } } }',
      { text: readFileSync(new URL('fixtures/kalukhali-versions/made-up-version-2.txt', import.meta.url), 'utf8') },
    );
    expect(importCharter.errors).toEqual([]);
    const [byKey, byId, byBoth] = await find([
      { __typename: 'Service', key: service?.key },
      { __typename: 'Service', id: service?.id },
      { __typename: 'Service', ...service },
    ]);
    expect(byKey).toMatchObject({ key: service?.key, charter: { version: 2 } });
    expect(byId).toMatchObject({ ...service, charter: { version: 1 } });
    expect(byBoth).toEqual(byId);
  });

  it('that are not known are null, each in its place', async () => {
    const unknown = Object.entries(KEYS).flatMap(([type, names]) =>
      Object.keys(names).map((key) => ({ __typename: type, [key]: key === 'id' ? idOf(type, 999_999) : 'none' })),
    );
    const known = { __typename: 'Office', slug: KALIGANJ };
    const found = await find([...unknown, known, { __typename: 'Office', id: idOf('Area', 1) }]);
    expect(found).toEqual([...unknown.map(() => null), expect.objectContaining({ slug: KALIGANJ }), null]);
  });

  it('take several keys that agree, and refuse those that do not, one by one', async () => {
    const [office] = await find([{ __typename: 'Office', slug: KALIGANJ }]);
    const other = { __typename: 'Office', slug: 'doict' };
    const of = [
      { __typename: 'Office', id: office?.id, slug: KALIGANJ },
      { __typename: 'Office', id: office?.id, slug: 'doict' },
      { __typename: 'Office', id: null, slug: KALIGANJ },
      { __typename: 'Office' },
      { __typename: 'Office', slug: 7 },
      { __typename: 'Finding', id: 'x' },
      other,
    ];
    const { data, errors } = await graph.execute(ENTITIES, { of });
    const kaliganj = expect.objectContaining({ slug: KALIGANJ });
    expect(data?._entities).toEqual([kaliganj, null, kaliganj, null, null, null, expect.objectContaining(other)]);
    const faults = errors?.map(
      (error) => [Number(error.path?.[1]), formatError(error.toJSON(), error).message] as const,
    );
    expect(faults?.sort(([a], [b]) => a - b)).toEqual([
      [1, 'The id and the slug of a representation of Office are not of the same one. Give one of them.'],
      [3, 'A representation of Office needs id or slug.'],
      [4, 'The slug of a representation must be a text.'],
      [5, expect.stringMatching(/^"Finding" is no entity here\. The entities are Office, Service, Charter, /)],
    ]);
  });
});
