import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { giveCharters } from '../support/made-charters.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await giveCharters(graph, 12);
});
afterAll(() => graph.close());

const statementsFor = async (query: string): Promise<readonly string[]> =>
  (await graph.database.statementsOf(() => graph.ask(query))).statements;

const offices = (first: number, fields: string) =>
  `{ offices(filter: { hasCharter: true }, first: ${first}) { nodes { quality { ${fields} } } } }`;

describe('the number of SQL statements for quality', () => {
  it('is three for the totals of any number of offices, and no service is read', async () => {
    const few = await statementsFor(offices(2, 'total completeness precision freshness escalation'));
    const many = await statementsFor(offices(14, 'total completeness precision freshness escalation'));
    expect([few.length, many.length]).toEqual([3, 3]);
    expect(many.join('\n')).not.toContain('"services"."name"');
  });

  it('does not grow with the offices whose losses are asked for', async () => {
    const fields = 'total lost { points reason finding { code } service { name charter { version } } }';
    const few = await statementsFor(offices(2, fields));
    const many = await statementsFor(offices(14, fields));
    // Over one connection the count is exact. Several connections answer in any order, which may split a batch once.
    if (graph.database.kind === 'embedded') expect(many.length).toBe(few.length);
    expect(Math.max(few.length, many.length)).toBeLessThanOrEqual(10);
  });

  it('is one for the coverage of any number of areas or organisations, besides the list', async () => {
    const coverage = 'coverage { services(category: CITIZEN) meanQuality }';
    const areas = (first: number) => `{ areas(level: DISTRICT, first: ${first}) { nodes { ${coverage} } } }`;
    expect(await statementsFor(areas(64))).toHaveLength(2);
    expect(await statementsFor(areas(1))).toHaveLength(2);
    expect(await statementsFor(`{ organisations(first: 20) { nodes { ${coverage} } } }`)).toHaveLength(2);
  });
});
