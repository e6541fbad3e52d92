import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withdrawCharter } from '../../src/operations/withdraw-charter.ts';
import { readCharters } from '../../src/storage/charter/charter.read.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

/** Two offices a run, each used once. */
const RUNS = 12;

let graph: TestGraph;
let offices: string[];
beforeAll(async () => {
  graph = await openTestGraph();
  const found = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    `{ offices(filter: { level: UPAZILA, hasCharter: false }, first: ${2 * RUNS}) { nodes { slug } } }`,
  );
  offices = found.offices.nodes.map(({ slug }) => slug);
});
afterAll(() => graph.close());

/** A version to import, and after how many further imports it is withdrawn; null: never. */
interface Step {
  name: string;
  day: string;
  withdrawnAfter: number | null;
}

const anyHistory: fc.Arbitrary<Step[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 5 }).map((month) => `2026-0${month}-01`),
      withdrawnAfter: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((steps) => steps.map((step, i) => ({ ...step, name: `${i + 1} কার্যদিবস` })));

/** Imports the versions in this order, withdrawing on the way, and tells from when until when each is in force. */
async function play(office: string, steps: readonly Step[]): Promise<Map<string, readonly [string, string | null]>> {
  const ids = new Map<string, number>();
  const withdraw = async (name: string): Promise<void> => {
    await withdrawCharter(graph.database.db, { charterId: ids.get(name) ?? null, reason: 'ভুল', now: NOW.toString() });
  };
  for (const [i, { name, day }] of steps.entries()) {
    const { charter } = await importSmallCharter(graph, office, [{ name: 'তথ্য প্রদান', deadline: name }], day);
    if (charter !== null) ids.set(name, charter.id);
    for (const [j, step] of steps.slice(0, i + 1).entries())
      if (step.withdrawnAfter === i - j) await withdraw(step.name);
  }
  // Those whose turn would come after the last import.
  for (const { name, withdrawnAfter } of steps) if (withdrawnAfter !== null) await withdraw(name);
  const charters = new Map((await readCharters(graph.database.db, [...ids.values()])).map((row) => [row.id, row]));
  return new Map(
    [...ids].flatMap(([name, id]) => {
      const row = charters.get(id);
      return row === undefined || row.withdrawnAt !== null ? [] : [[name, [row.effectiveFrom, row.effectiveUntil]]];
    }),
  );
}

it('versions are in force on the same days in whatever order they are imported and withdrawn', async () => {
  let used = 0;
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const [first = '', second = ''] = offices.slice(used, used + 2);
      used = (used + 2) % offices.length;
      const asImported = await play(first, history);
      const byDay = history.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      expect(await play(second, byDay)).toEqual(asImported);

      const standing = byDay.filter(({ withdrawnAfter }) => withdrawnAfter === null);
      const expected = standing.map(({ name, day }, i) => [name, [day, standing[i + 1]?.day ?? null]] as const);
      expect(asImported).toEqual(new Map(expected));
    }),
    // A failure is reported as it was found: making it smaller would need offices of its own.
    { numRuns: RUNS, endOnFailure: true, seed: 20261201 },
  );
}, 120_000);
