import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportServices } from '../../src/operations/export/export-services.ts';
import type { ExportedService } from '../../src/operations/export/exported-service.ts';
import { importCharter } from '../../src/operations/import-charter.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { giveCharters } from '../support/made-charters.ts';
import { namelessCharter } from '../support/nameless-charter.ts';
import { serveTestGraph } from '../support/served-graph.ts';

const TODAY = { day: '2026-11-26' };

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await giveCharters(graph, 20);
});
afterAll(() => graph.close());

async function pagesOf(pageRows?: number): Promise<ExportedService[][]> {
  const pages: ExportedService[][] = [];
  for await (const page of exportServices(graph.database.db, TODAY, pageRows)) pages.push(page);
  return pages;
}

async function importNextVersion(officeSlug: string): Promise<void> {
  const { db } = graph.database;
  const source = { bytes: Buffer.from(`${namelessCharter()}\n\n`), format: 'AUTO', officeSlug } as const;
  const times = { effectiveFrom: '2026-06-01', today: '2026-06-01', now: NOW.toString() };
  await importCharter(db, { ...source, ...times, uri: null, dryRun: false }, await loadGazetteer(db));
}

const keysOf = (pages: ExportedService[][]) => pages.flat().map((service) => service.key);

describe('an export in pages', () => {
  it.each([1, 7, 24, 100])('of %i rows has every service once, in one order', async (pageRows) => {
    const whole = await pagesOf();
    expect(whole).toHaveLength(1);
    expect(keysOf(await pagesOf(pageRows))).toEqual(keysOf(whole));
  });

  it('sends one statement a page, whatever hangs on its rows', async () => {
    for (const pageRows of [100, 1_000]) {
      const { value, statements } = await graph.database.statementsOf(() => pagesOf(pageRows));
      expect(value.length).toBeGreaterThan(pageRows === 100 ? 4 : 0);
      expect(statements.length).toBeLessThanOrEqual(value.length + 1);
    }
  });

  it('takes an office as a whole, though its charter changes in the meantime', async () => {
    const pages = exportServices(graph.database.db, TODAY, 100);
    const first: ExportedService[] = (await pages.next()).value ?? [];
    const last = first.at(-1)?.office.slug ?? '';
    const ofLast = (services: ExportedService[]) => services.filter((service) => service.office.slug === last);
    const former = (await pagesOf()).flat();
    await importNextVersion(last);
    expect(ofLast(first)).toEqual(ofLast(former));
    const rest: ExportedService[] = [];
    for await (const page of pages) rest.push(...page);
    expect(ofLast(rest)).toEqual([]);
    expect(first.length + rest.length).toBe(former.length);
    expect(ofLast((await pagesOf()).flat())[0]?.charter.version).toBe(2);
  });

  it('is read no further once nobody takes it', async () => {
    const { statements } = await graph.database.statementsOf(async () => {
      const pages = exportServices(graph.database.db, TODAY, 10);
      await pages.next();
      await pages.return(undefined);
    });
    expect(statements).toHaveLength(1);
  });
});

describe('a served export', () => {
  it('is given up when its client leaves, and the server closes at once', async () => {
    const server = await serveTestGraph(graph);
    const leave = new AbortController();
    const answer = await fetch(`${server.url}/export/services.csv`, { signal: leave.signal });
    await answer.body?.getReader().read();
    leave.abort();
    await server.close();
    await expect(fetch(`${server.url}/export/services.csv`)).rejects.toThrow();
  });
});
