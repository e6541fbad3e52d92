import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const KALUKHALI = 'doict/rajbari/kalukhali';
const ESCALATION = `query ($slug: String!) { office(slug: $slug) { services(first: 1) { nodes {
  id
  escalation {
    complete findings { __typename id code severity message messageEn cell line service { id } office { slug } }
    steps { ordinal office { slug } post { designation } note noteEn }
  }
} } } }`;

let graph: TestGraph;
let before: Array<{ id: number; parent_id: number | null; ancestor_ids: number[] }>;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  before = await graph.database
    .sql`select id, parent_id, ancestor_ids from offices where slug in ('doict', 'doict/rajbari')`;
});
afterEach(async () => {
  const { sql } = graph.database;
  for (const { id, parent_id, ancestor_ids } of before) {
    await sql`update offices set parent_id = ${parent_id}, ancestor_ids = ${ancestor_ids} where id = ${id}`;
  }
});
afterAll(() => graph.close());

interface Found {
  id: string;
  escalation: {
    complete: boolean;
    findings: Array<{ __typename: string; id: string; code: string }>;
    steps: Array<{ ordinal: number; office: { slug: string } | null; post: unknown }>;
  };
}

async function firstService(slug: string): Promise<Found> {
  const { office } = await graph.ask<{ office: { services: { nodes: [Found] } } }>(ESCALATION, { slug });
  return office.services.nodes[0];
}

/** Puts head office under the district office of Rajbari, which is under head office. */
async function runInACircle(): Promise<void> {
  await graph.database.sql`update offices set parent_id = district.id, ancestor_ids = array[district.id, offices.id]
    from offices district where offices.slug = 'doict' and district.slug = 'doict/rajbari'`;
}

describe('a hierarchy that runs in a circle', () => {
  it('ends the escalation where it closes, with a finding', async () => {
    await runInACircle();
    const { id, escalation } = await firstService(KALUKHALI);
    expect(escalation.complete).toBe(false);
    // The grievance procedure follows: its officer at the district, the appeal above, the Cabinet cell.
    expect(escalation.steps.map(({ office }) => office?.slug)).toEqual([
      ...[KALUKHALI, 'doict/rajbari', 'doict'],
      ...['doict/rajbari', 'doict', undefined],
    ]);
    expect(escalation.findings).toMatchObject([
      { code: 'SUPERIOR_NOT_STATED' },
      {
        code: 'ESCALATION_CYCLE',
        severity: 'ERROR',
        message: expect.stringMatching(/[ঀ-৿]/),
        messageEn: expect.stringMatching(/[a-z]/),
        line: expect.any(Number),
        cell: expect.stringContaining('তথ্য প্রদান'),
        service: { id },
        office: { slug: KALUKHALI },
      },
    ]);
    expect(JSON.stringify(escalation.findings)).not.toMatch(/[{]\w+[}]/);
  });

  it('gives the finding an id by which it is found again, as long as the circle is there', async () => {
    await runInACircle();
    const { escalation } = await firstService(KALUKHALI);
    const cycle = escalation.findings.find(({ code }) => code === 'ESCALATION_CYCLE');
    const ask = () =>
      graph.ask<{ node: unknown }>(
        `query ($id: ID!) { node(id: $id) {
          __typename id ... on Finding { code severity message messageEn cell line service { id } office { slug } }
        } }`,
        { id: cycle?.id },
      );
    expect(await ask()).toEqual({ node: cycle });
    for (const { id, parent_id, ancestor_ids } of before) {
      await graph.database
        .sql`update offices set parent_id = ${parent_id}, ancestor_ids = ${ancestor_ids} where id = ${id}`;
    }
    expect(await ask()).toEqual({ node: null });
  });

  it('ends also where an office is its own parent', async () => {
    await graph.database.sql`update offices set parent_id = id, ancestor_ids = array[id] where slug = 'doict/rajbari'`;
    const { escalation } = await firstService(KALUKHALI);
    expect(escalation.complete).toBe(false);
    expect(escalation.steps.map(({ office }) => office?.slug)).toEqual([
      ...[KALUKHALI, 'doict/rajbari'],
      ...['doict/rajbari', 'doict/rajbari', undefined],
    ]);
    expect(escalation.findings.map(({ code }) => code)).toContain('ESCALATION_CYCLE');
  });

  it('leaves other questions about its offices answerable', async () => {
    await runInACircle();
    const found = await graph.ask<{ office: { descendants: { totalCount: number } } }>(
      '{ office(slug: "doict") { parent { slug } ancestors { slug } descendants { totalCount } } }',
    );
    expect(found.office).toMatchObject({
      parent: { slug: 'doict/rajbari' },
      ancestors: [{ slug: 'doict/rajbari' }, { slug: 'doict' }],
    });
  });
});

describe('an escalation', () => {
  it('is not complete where an office on the way has no head post', async () => {
    const { sql } = graph.database;
    await sql`update posts set is_head = false from offices where offices.id = posts.office_id and offices.slug = 'doict/rajbari'`;
    const { escalation } = await firstService(KALUKHALI);
    await sql`update posts set is_head = true from offices where offices.id = posts.office_id and offices.slug = 'doict/rajbari'`;
    expect(escalation.complete).toBe(false);
    expect(escalation.steps.map(({ post }) => post)).toEqual([
      { designation: expect.any(String) },
      null,
      { designation: expect.any(String) },
      ...[null, null, null],
    ]);
    expect((await firstService(KALUKHALI)).escalation.complete).toBe(true);
  });

  it('of every service of both charters is complete and numbered from 1', async () => {
    const { services } = await graph.ask<{ services: { nodes: Found[] } }>(
      '{ services(first: 100) { nodes { id escalation { complete steps { ordinal office { slug } post { designation } } findings { id code } } } } }',
    );
    expect(services.nodes).toHaveLength(42);
    for (const { escalation } of services.nodes) {
      expect(escalation.complete).toBe(true);
      expect(escalation.steps.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(escalation.steps.slice(2).map(({ office }) => office?.slug)).toEqual([
        'doict',
        expect.stringMatching(/^doict\/(lalmonirhat|rajbari)$/),
        'doict',
        undefined,
      ]);
    }
  });
});
