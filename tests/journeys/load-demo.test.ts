import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOffice } from '../../src/operations/add-office.ts';
import { loadData } from '../../src/operations/load-data.ts';
import { loadDemo } from '../../src/operations/load-demo.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../support/database.ts';
import { graphOverDatabase, NOW, type TestGraph } from '../support/graph.ts';

const run = { offices: 24, seed: 7, today: '2026-12-01', now: NOW.toString() };

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await openEmptyDatabase();
  await loadDemo(database, run);
  graph = graphOverDatabase(database);
});
afterAll(() => graph.close());

describe('a made-up nation', () => {
  it('is marked as synthetic wherever it is seen', async () => {
    const { dataset, organisations, offices } = await graph.ask<{
      dataset: { synthetic: boolean; offices: number; charters: number; services: number };
      organisations: { nodes: Array<{ slug: string; name: string; nameEn: string }> };
      offices: { totalCount: number; nodes: Array<{ synthetic: boolean; charter: { synthetic: boolean } | null }> };
    }>(`{
      dataset { synthetic offices charters services }
      organisations { nodes { slug name nameEn } }
      offices(first: 100) { totalCount nodes { synthetic charter { synthetic } } }
    }`);
    expect(dataset).toMatchObject({ synthetic: true, offices: 24 });
    expect(dataset.charters).toBeGreaterThan(10);
    expect(dataset.services).toBeGreaterThan(10 * dataset.charters);
    expect(organisations.nodes).toEqual([
      {
        slug: expect.stringMatching(/^demo-/),
        name: expect.stringContaining('কৃত্রিম'),
        nameEn: expect.stringContaining('synthetic'),
      },
    ]);
    expect(offices.totalCount).toBe(24);
    expect(offices.nodes.every(({ synthetic, charter }) => synthetic && charter?.synthetic !== false)).toBe(true);
  });

  it('finds most of its services in the catalogues, and compares them over its offices', async () => {
    const { services, waiting, catalogue } = await graph.ask<{
      services: { totalCount: number };
      waiting: { totalCount: number };
      catalogue: { nodes: Array<{ slug: string }> };
    }>(`{
      services { totalCount } waiting: services(filter: { matchPending: true }) { totalCount }
      catalogue(first: 1) { nodes { slug } }
    }`);
    expect(waiting.totalCount).toBeLessThan(services.totalCount / 4);
    const { compareDeadlines } = await graph.ask<{ compareDeadlines: { offices: number; offered: number } }>(
      `{ compareDeadlines(catalogueService: "${catalogue.nodes[0]?.slug}") { offices offered } }`,
    );
    expect(compareDeadlines).toMatchObject({ offices: 24 });
    expect(compareDeadlines.offered).toBeGreaterThan(0);
  });

  it('is stored once however often it is made, and stays alone at the next start', async () => {
    expect(await loadDemo(database, run)).toMatchObject({ charters: 0, refused: [] });
    expect(await loadData(database.db, { now: run.now })).toEqual([]);
    const { organisations } = await graph.ask<{ organisations: { totalCount: number } }>(
      '{ organisations { totalCount } }',
    );
    expect(organisations.totalCount).toBe(1);
  });

  it('takes no real office beside its own', async () => {
    const { organisations } = await graph.ask<{ organisations: { nodes: Array<{ slug: string }> } }>(
      '{ organisations { nodes { slug } } }',
    );
    const organisation = organisations.nodes[0]?.slug ?? '';
    const input = {
      place: ['input'],
      organisation,
      area: 'rangpurdiv',
      name: 'নমুনা বিভাগীয় কার্যালয়',
      nameEn: 'Demo divisional office',
      parent: null,
      website: null,
    };
    await expect(addOffice(database.db, input, run.now)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
  });

  it('is not mixed with another one, or with real data', async () => {
    await expect(loadDemo(database, { ...run, seed: 8 })).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    const real = await openTestDatabase();
    await expect(loadDemo(real, run)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    await real.close();
  });
});
