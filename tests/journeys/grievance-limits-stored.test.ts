import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DATA_DIRECTORY } from '../../src/operations/load-data/data-file.ts';
import { loadData } from '../../src/operations/load-data.ts';
import { setGrievanceLimits } from '../../src/operations/set-grievance-limits.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { type FoundLimit, grievanceLimitsOf, limit } from '../support/grievance-limits.ts';
import { giveCharters } from '../support/made-charters.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
const { setLimits, allLimits } = grievanceLimitsOf(() => graph);
const limitsOf = async (slug: string) => (await allLimits()).filter(({ appliesTo }) => appliesTo === slug);

afterEach(async () => {
  const byHand = (await allLimits()).filter((found) => found.byHand).map(({ appliesTo }) => appliesTo);
  expect((await setLimits([], { remove: [...new Set(byHand)] })).errors).toEqual([]);
});

const maxOf = (limits: readonly FoundLimit[]) => limits.map(({ max, byHand }) => [max, byHand]);
const CHANGED = [
  [45, false],
  [20, false],
  [60, false],
];

describe('another edition of the data file', () => {
  let directory: string;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'sanad-data-'));
    cpSync(DATA_DIRECTORY, directory, { recursive: true });
    const file = join(directory, 'grievance/limits.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('GRIEVANCE_OFFICER,40,', 'GRIEVANCE_OFFICER,45,'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('replaces what the file brought, and leaves alone what somebody set', async () => {
    const { db } = graph.database;
    const load = (from?: string) => loadData(db, { now: NOW.toString(), ...(from && { directory: from }) });
    await setLimits([limit({ appliesTo: 'doict', max: 31 })]);
    expect(await load(directory)).toEqual(['grievance/limits.csv']);
    expect(maxOf(await limitsOf('doict'))).toEqual([[31, true]]);
    expect(maxOf(await limitsOf('bangladesh'))).toEqual(CHANGED);

    await setLimits([limit({ appliesTo: 'bangladesh', max: 30 })]);
    expect(await load()).toEqual(['grievance/limits.csv']);
    expect(maxOf(await limitsOf('bangladesh'))).toEqual([[30, true]]);
    const request = { limits: [], remove: ['bangladesh'], now: NOW.toString(), dryRun: false };
    expect((await setGrievanceLimits(db, { ...request, directory })).errors).toEqual([]);
    expect(maxOf(await limitsOf('bangladesh'))).toEqual(CHANGED);
  });
});

describe('requests at once for one body', () => {
  it('take turns, so that the set of one of them is stored whole', async () => {
    const roles = ['GRIEVANCE_OFFICER', 'APPEAL_OFFICER', 'CABINET_CELL'] as const;
    const sets = Array.from({ length: 12 }, (_, i) => [
      limit({ role: roles[i % 3] ?? 'CABINET_CELL', max: i + 1 }),
      limit({ role: roles[(i + 1) % 3] ?? 'CABINET_CELL', max: i + 1 }),
    ]);
    const answers = await Promise.all(sets.map((set) => setLimits(set)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const stored = await limitsOf('doict');
    expect(stored).toHaveLength(2);
    expect(new Set(stored.map(({ max }) => max)).size).toBe(1);
  });
});

describe('the number of SQL statements', () => {
  it('does not grow with the offices that have limits of their own, nor with the rows set', async () => {
    const offices = await giveCharters(graph, 12);
    const set = (slugs: readonly string[]) =>
      graph.database.statementsOf(() => setLimits(slugs.map((slug, i) => limit({ appliesTo: slug, max: i + 5 }))));
    const one = await set(offices.slice(0, 1));
    const all = await set(offices);
    expect(all.statements.length).toBe(one.statements.length);

    const ask = async (first: number) => {
      type Answer = { offices: { nodes: Array<{ services: { nodes: Array<{ escalation: { steps: Step[] } }> } }> } };
      type Step = { allows: { max: number } | null };
      const query = `{ offices(filter: { hasCharter: true, level: UPAZILA }, first: ${first}) { nodes {
        services(first: 2) { nodes { escalation(submittedOn: "2025-09-01") { steps { role dueOn note allows { max } } } } } } } }`;
      const { value, statements } = await graph.database.statementsOf(() => graph.ask<Answer>(query));
      const ladders = value.offices.nodes.flatMap(({ services }) => services.nodes.map(({ escalation }) => escalation));
      const limits = ladders.flatMap(({ steps }) => steps.flatMap(({ allows }) => allows?.max ?? []));
      return { limits: new Set(limits).size, statements: statements.length };
    };
    const few = await ask(2);
    const many = await ask(12);
    expect(many.limits).toBeGreaterThan(few.limits + 5);
    // Several connections answer in any order, which may split a batch once.
    if (graph.database.kind === 'embedded') expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(few.statements + 1);
  });
});
