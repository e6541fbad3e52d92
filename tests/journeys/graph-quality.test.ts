import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const SCORE = `total completeness precision freshness escalation formulaVersion
  lost { part points reason reasonEn cell finding { code service { id } line } service { id serial category } }`;

interface Loss {
  part: string;
  points: number;
  reason: string;
  cell: string | null;
  finding: { code: string; service: { id: string } | null } | null;
  service: { id: string; serial: string } | null;
}
interface Score {
  total: number;
  completeness: number;
  freshness: number;
  lost: Loss[];
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

async function scoreOf(slug: string): Promise<Score> {
  const { office } = await graph.ask<{ office: { quality: Score; charter: { quality: Score } } }>(
    `query ($slug: String!) { office(slug: $slug) { quality { ${SCORE} } charter { quality { ${SCORE} } } } }`,
    { slug },
  );
  expect(office.charter.quality).toEqual(office.quality);
  return office.quality;
}

const countBy = (values: string[]) =>
  Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]));

describe('quality', () => {
  it('sets Kalukhali far below Kaliganj', async () => {
    const [kaliganj, kalukhali] = [await scoreOf(KALIGANJ), await scoreOf(KALUKHALI)];
    expect(kaliganj).toMatchObject({ formulaVersion: '1', escalation: 75 });
    expect(kalukhali).toMatchObject({ freshness: 0, escalation: 40 });
    expect(kaliganj.total).toBeGreaterThan(kalukhali.total + 40);
    for (const { total, lost } of [kaliganj, kalukhali]) {
      expect(lost.reduce((sum, { points }) => sum + points, total)).toBeCloseTo(100, 9);
    }
  });

  it('names the cell of every lost point: the finding, the service, the words', async () => {
    const { lost } = await scoreOf(KALUKHALI);
    expect(countBy(lost.map(({ part, finding }) => `${part} ${finding?.code ?? '–'}`))).toEqual({
      'COMPLETENESS DEADLINE_NUMBER_MISSING': 17,
      'COMPLETENESS SIGNATURE_MISSING': 2,
      'COMPLETENESS –': 1,
      'PRECISION DEADLINE_NUMBER_MISSING': 17,
      'PRECISION –': 5,
      'FRESHNESS SIGNATURE_MISSING': 1,
      'ESCALATION SUPERIOR_NOT_STATED': 19,
      'ESCALATION –': 1,
    });
    for (const { service, finding, cell, part } of lost) {
      if (finding?.service) expect(finding.service.id).toBe(service?.id);
      if (part === 'PRECISION') expect(cell).toMatch(/কার্যদিবস|নির্দেশনা|নীতিমালা/);
    }
    expect(lost.map(({ points }) => points)).toEqual(lost.map(({ points }) => points).toSorted((a, b) => b - a));
  });

  it('is null for an office without a charter', async () => {
    expect(await graph.ask('{ office(slug: "doict/rajbari") { quality { total } } }')).toEqual({
      office: { quality: null },
    });
  });

  it('is there for a charter that nobody has measured yet', async () => {
    const before = await scoreOf(KALIGANJ);
    const removed = await graph.database.sql`delete from charter_measures returning *`;
    expect(await scoreOf(KALIGANJ)).toEqual(before);
    await graph.database.sql`insert into charter_measures ${graph.database.sql(removed)}`;
  });

  it('is told before a charter is stored, with nothing written', async () => {
    const text = readFileSync(new URL('../../data/charters/doict-rajbari-kalukhali.txt', import.meta.url), 'utf8');
    const mutation = 'mutation ($i: CharterInput!) { importCharter(input: $i, dryRun: true) { reading { quality } } }';
    const query = 'query ($i: CharterInput!) { readCharter(input: $i) { quality } }';
    const { total } = await scoreOf(KALUKHALI);
    const i = { format: 'TEXT', text };
    expect(await graph.ask(query, { i })).toEqual({ readCharter: { quality: total } });
    expect(await graph.ask(mutation, { i })).toEqual({ importCharter: { reading: { quality: total } } });
  });
});

describe('OfficeOrder by QUALITY', () => {
  const ordered = async (direction: string, filter = '{ hasCharter: true }') => {
    const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
      `{ offices(filter: ${filter}, orderBy: { field: QUALITY, direction: ${direction} }, first: 100) { nodes { slug } } }`,
    );
    return offices.nodes.map(({ slug }) => slug);
  };

  it('goes by the total today, offices without a charter before all others', async () => {
    expect(await ordered('ASC')).toEqual([KALUKHALI, KALIGANJ]);
    expect(await ordered('DESC')).toEqual([KALIGANJ, KALUKHALI]);
    const rajbari = await ordered('ASC', '{ under: "rajbari" }');
    expect(rajbari).toHaveLength(6);
    expect(rajbari.at(-1)).toBe(KALUKHALI);
  });

  it('can be paged through, one office at a time', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { offices }: Page = await graph.ask(
        `query ($after: String) { offices(filter: { under: "rajbari" }, orderBy: { field: QUALITY, direction: DESC }, first: 1, after: $after) {
          nodes { slug } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...offices.nodes.map(({ slug }) => slug));
      after = offices.pageInfo.hasNextPage ? offices.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen[0]).toBe(KALUKHALI);
    expect(new Set(seen).size).toBe(6);
    expect(seen).toHaveLength(6);
  });
});

describe('coverage', () => {
  const COVERAGE = `offices withCharter services citizen: services(category: CITIZEN) internal: services(category: INTERNAL)
    institutional: services(category: INSTITUTIONAL) unspecified: services(category: UNSPECIFIED)
    deadlinesStated deadlinesMissing superiorsStated meanQuality oldestCharterSignedOn`;

  it('has the mean of the charters in force, and none where there is none', async () => {
    const [kaliganj, kalukhali] = [await scoreOf(KALIGANJ), await scoreOf(KALUKHALI)];
    const found = await graph.ask<Record<string, { coverage: { meanQuality: number | null } }>>(`{
      lalmonirhat: area(slug: "lalmonirhat") { coverage { meanQuality } }
      bangladesh: area(slug: "bangladesh") { coverage { meanQuality } }
      nobody: area(slug: "bangladesh") { coverage(organisation: "nobody") { meanQuality } }
      before: area(slug: "bangladesh") { coverage(asOf: "2025-08-31") { meanQuality } }
    }`);
    expect(found.lalmonirhat?.coverage.meanQuality).toBeCloseTo(kaliganj.total, 9);
    expect(found.bangladesh?.coverage.meanQuality).toBeCloseTo((kaliganj.total + kalukhali.total) / 2, 9);
    expect([found.nobody?.coverage.meanQuality, found.before?.coverage.meanQuality]).toEqual([null, null]);
  });

  it('counts a charter as fresh as it was on the day asked for', async () => {
    const meanOn = async (day: string) => {
      const { area } = await graph.ask<{ area: { coverage: { meanQuality: number } } }>(
        `{ area(slug: "lalmonirhat") { coverage(asOf: "${day}") { meanQuality } } }`,
      );
      return area.coverage.meanQuality;
    };
    expect((await meanOn('2025-09-01')) - (await meanOn('2028-09-01'))).toBeCloseTo(15, 9);
  });

  it('of an organisation is that of the country for its offices, on any day', async () => {
    for (const day of ['2026-12-01', '2025-12-01', '2025-08-31']) {
      const { area, organisation } = await graph.ask<Record<string, { coverage: unknown }>>(
        `query ($day: Date!) {
          area(slug: "bangladesh") { coverage(organisation: "doict", asOf: $day) { ${COVERAGE} } }
          organisation(slug: "doict") { coverage(asOf: $day) { ${COVERAGE} } }
        }`,
        { day },
      );
      expect(organisation?.coverage).toEqual(area?.coverage);
    }
    const { organisation } = await graph.ask<Record<string, { coverage: unknown }>>(
      `{ organisation(slug: "doict") { coverage { ${COVERAGE} } } }`,
    );
    expect(organisation?.coverage).toMatchObject({
      ...{ offices: 560, withCharter: 2, services: 42, citizen: 12, institutional: 22, internal: 8, unspecified: 0 },
    });
  });
});

interface Page {
  offices: { nodes: Array<{ slug: string }>; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
