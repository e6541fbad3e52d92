import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { giveCharters } from '../support/made-charters.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const CHANGES = `query ($first: Int!, $since: Int) { offices(filter: { hasCharter: true, level: UPAZILA }, first: $first) {
  nodes { charter { version changes(since: $since) { kind regression explanation before { key deadline { text } charter { version } } after { name } } } } } }`;

interface Answer {
  offices: { nodes: Array<{ charter: { version: number; changes: unknown[] } }> };
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  for (const office of await giveCharters(graph, 30)) {
    const services = [{ name: 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান', deadline: '৯ কার্যদিবস' }];
    await importSmallCharter(graph, office, services, '2026-06-01');
  }
}, 60_000);
afterAll(() => graph.close());

it('the changes of thirty charters cost as many statements as those of one', async () => {
  const ask = async (first: number, since?: number) => {
    const { value, statements } = await graph.database.statementsOf(() => graph.ask<Answer>(CHANGES, { first, since }));
    const changed = value.offices.nodes.filter(({ charter }) => charter.changes.length > 1).length;
    return { changed, statements: statements.length };
  };
  for (const since of [undefined, 1]) {
    const [one, thirty] = [await ask(1, since), await ask(30, since)];
    expect([one.changed, thirty.changed]).toEqual([1, 30]);
    // Over one connection the count is exact. Several connections answer in any order, which may split a batch once.
    if (graph.database.kind === 'embedded') expect(thirty.statements).toBe(one.statements);
    expect(thirty.statements).toBeLessThanOrEqual(one.statements + 1);
  }
});
