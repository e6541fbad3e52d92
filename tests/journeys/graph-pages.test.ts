import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatError } from '../../src/graph/errors.ts';
import { encodeId } from '../../src/graph/node/global-id.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { namelessCharter } from '../support/nameless-charter.ts';

/** Where each connection of the schema is asked for: what stands before and after `field(…) { … }`, and its filter. */
const CONNECTIONS: ReadonlyArray<readonly [of: string, before: string, field: string, filter: string, rows: number]> = [
  ['Query.areas', '', 'areas', 'under: "rajbari"', 6],
  ['Query.organisations', '', 'organisations', '', 3],
  ['Query.offices', '', 'offices', 'filter: { under: "lalmonirhat" }', 6],
  ['Query.offices by name', '', 'offices', `filter: { under: "lalmonirhat" }, orderBy: ${by('NAME', 'DESC')}`, 6],
  ['Query.offices by date', '', 'offices', `filter: { under: "lalmonirhat" }, orderBy: ${by('SIGNED_ON', 'ASC')}`, 6],
  ['Query.services', '', 'services', '', 65],
  ['Query.services by name', '', 'services', `orderBy: ${by('NAME', 'ASC')}`, 65],
  ['Query.services by deadline', '', 'services', `orderBy: ${by('DEADLINE', 'DESC')}`, 65],
  ['Query.catalogue', '', 'catalogue', 'category: INSTITUTIONAL', 11],
  ['Query.findings', '', 'findings', 'filter: { code: "DEADLINE_NUMBER_MISSING" }', 17],
  ['Area.offices', 'area(slug: "lalmonirhat")', 'offices', '', 6],
  ['Office.children', 'office(slug: "doict/rangpur")', 'children', '', 8],
  ['Office.descendants', 'office(slug: "doict/rajbari")', 'descendants', '', 5],
  ['Office.charters', 'office(slug: "doict/lalmonirhat/aditmari")', 'charters', '', 3],
  ['Office.services', 'office(slug: "doict/lalmonirhat/kaliganj")', 'services', '', 23],
  ['Query.sources', '', 'sources', '', 4],
  ['Source.harvests', `node(id: "${encodeId('Source', 1)}") { id ... on Source`, 'harvests', '', 5],
  ['CatalogueService.services', 'catalogueService(slug: "reports-and-information")', 'services', '', 3],
];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.database
    .sql`insert into organisations (slug, name, name_en) values ('bcc', 'কাউন্সিল', 'Council'), ('dls', 'প্রাণিসম্পদ', 'Livestock')`;
  await graph.database
    .sql`insert into sources (name, kind, uri, every_minutes, added_at, next_due_at) select 'উৎস', 'FILE', n, 60, now(), now() from generate_series(1, 4) n`;
  await graph.database
    .sql`insert into harvests (source_id, dry_run, started_at, ended_at, outcome) select 1, false, now(), now(), 'UNCHANGED' from generate_series(1, 5)`;
  for (const day of ['2026-01-01', '2026-03-01', '2026-02-01']) await importForAditmari(day);
});
afterAll(() => graph.close());

function by(field: string, direction: string): string {
  return `{ field: ${field}, direction: ${direction} }`;
}

async function importForAditmari(effectiveFrom: string): Promise<void> {
  const { importCharter } = await graph.ask<{ importCharter: { errors: unknown[] } }>(
    `mutation ($input: CharterInput!, $day: Date!) { importCharter(input: $input, effectiveFrom: $day) { errors { message } } }`,
    {
      input: { format: 'TEXT', text: `${namelessCharter()}\n${effectiveFrom}`, office: 'doict/lalmonirhat/aditmari' },
      day: effectiveFrom,
    },
  );
  expect(importCharter.errors).toEqual([]);
}

interface Page {
  nodes: Array<{ id: string }>;
  edges: Array<{ cursor: string; node: { id: string } }>;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const query = ([, before, field, filter]: (typeof CONNECTIONS)[number], paging: string): string => {
  const given = [filter, paging].filter((part) => part !== '').join(', ');
  const asked = `page: ${field}${given === '' ? '' : `(${given})`} {
    nodes { id } edges { cursor node { id } } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  if (before === '') return `{ at: __typename ${asked} }`;
  return before.includes('{') ? `{ parent: ${before} { ${asked} } } }` : `{ parent: ${before} { ${asked} } }`;
};

async function pageOf(connection: (typeof CONNECTIONS)[number], paging: string): Promise<Page> {
  const data = await graph.ask<{ page?: Page; parent?: { page: Page } }>(query(connection, paging));
  const page = data.page ?? data.parent?.page;
  if (page === undefined) throw new Error('no page');
  expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
  expect(page.pageInfo.startCursor).toBe(page.edges.at(0)?.cursor ?? null);
  expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
  return page;
}

/** The error of a page that is refused, as clients see it. */
async function refusalOf(connection: (typeof CONNECTIONS)[number], paging: string) {
  const { errors } = await graph.execute(query(connection, paging));
  const [error] = errors ?? [];
  if (error === undefined) throw new Error(`${paging} was answered`);
  return formatError(error.toJSON(), error);
}

const refused = (argument: string) => ({
  message: expect.stringMatching(/\w/),
  path: expect.arrayContaining(['page']),
  locations: expect.any(Array),
  extensions: { code: 'BAD_USER_INPUT', messageBn: expect.stringMatching(/[ঀ-৿]/), argument: [argument] },
});

it('covers every connection of the schema that is read from both ends', () => {
  const types = Object.values(graph.schema.getTypeMap()).filter((type) => isObjectType(type));
  const fields = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, type: given, args }) =>
      /^\w+Connection!$/.test(String(given)) && args.some((arg) => arg.name === 'last') ? [`${type.name}.${name}`] : [],
    ),
  );
  // Results of a search have no order backwards; their pages are tested with the search.
  const others = fields.filter((field) => field !== 'Query.search');
  expect(new Set(CONNECTIONS.map(([of]) => of.split(' ')[0]))).toEqual(new Set(others));
});

describe.each(CONNECTIONS)('%s', (...connection) => {
  const [, , , , rows] = connection;
  const size = Math.ceil(rows / 3);

  it('has the same rows forwards and backwards', async () => {
    const whole = await pageOf(connection, 'first: 100');
    expect(whole.totalCount).toBe(rows);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const ids = whole.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(rows);

    const forwards: string[] = [];
    for (let after = ''; ; ) {
      const page = await pageOf(connection, `first: ${size}${after}`);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
      expect(page.totalCount).toBe(rows);
      forwards.push(...page.nodes.map(({ id }) => id));
      expect(page.pageInfo.hasNextPage).toBe(forwards.length < rows);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(forwards).toEqual(ids);

    const backwards: string[] = [];
    for (let before = ''; ; ) {
      const page = await pageOf(connection, `last: ${size}${before}`);
      expect(page.pageInfo.hasNextPage).toBe(before !== '');
      backwards.unshift(...page.nodes.map(({ id }) => id));
      expect(page.pageInfo.hasPreviousPage).toBe(backwards.length < rows);
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(ids);
  });

  it('knows beyond its end that there are rows before', async () => {
    const whole = await pageOf(connection, 'first: 100');
    const beyond = await pageOf(connection, `after: "${whole.pageInfo.endCursor}"`);
    expect(beyond).toEqual({
      nodes: [],
      edges: [],
      totalCount: rows,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  it.each([
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['last: 0', 'last'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'last'],
    ['after: ""', 'after'],
    ['before: "কালীগঞ্জ"', 'before'],
  ])('refuses %s', async (paging, argument) => {
    expect(await refusalOf(connection, paging)).toEqual(refused(argument));
  });
});

describe('a cursor', () => {
  it.each(
    CONNECTIONS.flatMap((connection, i) => {
      const other = CONNECTIONS[(i + 1) % CONNECTIONS.length];
      return other === undefined || sameRows(connection, other) ? [] : [{ connection, other }];
    }),
  )('of $other.0 is refused by $connection.0', async ({ connection, other }) => {
    const { pageInfo } = await pageOf(other, 'first: 2');
    expect(await refusalOf(connection, `after: "${pageInfo.endCursor}"`)).toEqual(refused('after'));
    expect(await refusalOf(connection, `last: 1, before: "${pageInfo.endCursor}"`)).toEqual(refused('before'));
  });

  it.each(['2025-02-30', '2025-99-99', '0000-01-01', 'yesterday'])('with the day %s is refused', async (day) => {
    const byDate = CONNECTIONS.find(([of]) => of === 'Query.offices by date') ?? CONNECTIONS[0];
    if (byDate === undefined) throw new Error('no connection');
    const { pageInfo } = await pageOf(byDate, 'last: 1');
    const made = Buffer.from(pageInfo.endCursor ?? '', 'base64url')
      .toString()
      .replace(/\d{4}-\d{2}-\d{2}/, day);
    expect(made).toContain(day);
    const cursor = Buffer.from(made).toString('base64url');
    expect(await refusalOf(byDate, `after: "${cursor}"`)).toEqual(refused('after'));
  });
});

/** Offices by slug are one order wherever they are listed: their cursors name the same place. */
function sameRows([a]: (typeof CONNECTIONS)[number], [b]: (typeof CONNECTIONS)[number]): boolean {
  const bySlug = ['Query.offices', 'Area.offices', 'Office.children', 'Office.descendants'];
  return bySlug.includes(a) && bySlug.includes(b);
}
