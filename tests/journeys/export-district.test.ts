import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCoverage } from '../../src/operations/export/export-coverage.ts';
import { collect } from '../support/collect.ts';
import { inCell, rowsInBoth } from '../support/exported-rows.ts';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const ADVICE = 'সাইবার নিরাপত্তা বিষয়ে সচেতনতা বৃদ্ধির লক্ষ্যে প্রয়োজনীয় পরামর্শ প্রদান';

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
  const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { under: "lalmonirhat", level: UPAZILA, hasCharter: false }, first: 10) { nodes { slug } } }',
  );
  for (const [i, { slug }] of offices.nodes.entries()) {
    await importSmallCharter(graph, slug, [{ name: ADVICE, deadline: `${i === 0 ? '৪০' : '২'} কার্যদিবস` }]);
  }
});
afterAll(() => graph.close());

const fetchExport = (path: string) => fetch(`${graph.url}/export/${path}`);
const rowsOf = (name: string, query: string) => rowsInBoth((ending) => fetchExport(`${name}.${ending}?${query}`));
const nameOf = async (path: string) =>
  /filename="([^"]+)"/.exec((await fetchExport(path)).headers.get('content-disposition') ?? '')?.[1];

describe('/export/comparison of an area', () => {
  interface Row {
    catalogueService: { slug: string };
    verdict: string;
    explanation: string;
    outliers: Array<{ slug: string }>;
    cells: Array<{
      office: { slug: string };
      service: { deadline: { text: string; maxWorkingDays: number | null } } | null;
    }>;
  }
  const compared = async (args: string) =>
    (
      await graph.ask<{ area: { comparison: { rows: Row[] } } }>(`{ area(slug: "lalmonirhat") { comparison(${args}) {
        rows { catalogueService { slug } verdict explanation outliers { slug }
          cells { office { slug } service { deadline { text maxWorkingDays } } } } } } }`)
    ).area.comparison.rows;
  const asCells = (row: Row) => ({
    catalogueService: row.catalogueService.slug,
    verdict: row.verdict,
    explanation: row.explanation,
    outliers: row.outliers.map(({ slug }) => slug).join('; '),
    ...Object.fromEntries(
      row.cells.flatMap(({ office, service }) => [
        [`${office.slug}: deadlineText`, inCell(service?.deadline.text)],
        [`${office.slug}: maxWorkingDays`, inCell(service?.deadline.maxWorkingDays)],
      ]),
    ),
  });

  it.each([
    ['', ''],
    ['&category=CITIZEN', ', category: CITIZEN'],
    ['&asOf=2025-10-01', ', asOf: "2025-10-01"'],
  ])('has the rows of Area.comparison%s', async (query, args) => {
    const rows = await compared(`organisation: "doict"${args}`);
    const inFile = await rowsOf('comparison', `under=lalmonirhat&organisation=doict${query}`);
    expect(inFile).toEqual(rows.map((row) => expect.objectContaining(asCells(row))));
    expect(await rowsOf('comparison', `under=doict/lalmonirhat&organisation=doict${query}`)).toEqual(inFile);
  });

  it('names the outliers', async () => {
    const rows = await rowsOf('comparison', 'under=lalmonirhat&organisation=doict');
    expect(rows.find((row) => row.catalogueService === 'cyber-security-advice')?.outliers).toBe(
      'doict/lalmonirhat/aditmari',
    );
  });

  it('is called after the area and the organisation', async () => {
    const path = 'comparison.csv?under=lalmonirhat&organisation=doict&asOf=2026-11-01';
    expect(await nameOf(path)).toBe('sanad-comparison-lalmonirhat-doict-2026-11-01.csv');
  });
});

describe('/export/coverage', () => {
  const COVERAGE = `offices withCharter services citizen: services(category: CITIZEN) institutional: services(category: INSTITUTIONAL)
    internal: services(category: INTERNAL) unspecified: services(category: UNSPECIFIED)
    deadlinesStated deadlinesMissing superiorsStated meanQuality oldestCharterSignedOn`;
  type Area = Record<'slug' | 'name' | 'nameEn' | 'level', string> & {
    parent: { slug: string } | null;
    latitude: number | null;
    longitude: number | null;
    coverage: Record<string, number | string | null>;
  };
  const areasOf = async (args: string, coverageArgs: string) =>
    (
      await graph.ask<{ areas: { nodes: Area[] } }>(`{ areas(${args}, first: 100) { nodes {
        slug name nameEn level parent { slug } latitude longitude coverage${coverageArgs} { ${COVERAGE} } } } }`)
    ).areas.nodes;
  const asCells = ({ parent, coverage, ...area }: Area) => {
    const { citizen, institutional, internal, unspecified, ...sums } = coverage;
    const services = {
      citizenServices: citizen,
      institutionalServices: institutional,
      internalServices: internal,
      unspecifiedServices: unspecified,
    };
    const cells = { ...area, parent: parent?.slug, ...sums, ...services };
    return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, inCell(value)]));
  };

  it.each([
    ['', 'level: DISTRICT', ''],
    ['organisation=doict&level=DIVISION', 'level: DIVISION', '(organisation: "doict")'],
    ['under=lalmonirhat&level=UPAZILA', 'level: UPAZILA, under: "lalmonirhat"', ''],
    ['under=doict/rajbari&level=UPAZILA', 'level: UPAZILA, under: "rajbari"', ''],
    ['level=COUNTRY&asOf=2025-10-01', 'level: COUNTRY', '(asOf: "2025-10-01")'],
  ])('?%s has every figure of the graph, a row an area', async (query, args, coverageArgs) => {
    const areas = await areasOf(args, coverageArgs);
    expect(areas.length).toBeGreaterThan(0);
    expect(await rowsOf('coverage', query)).toEqual(areas.map(asCells));
  });

  it('leaves the quality of an area without a charter empty', async () => {
    const [first] = await rowsOf('coverage', 'level=DISTRICT');
    expect(first).toMatchObject({ withCharter: '0', meanQuality: '', oldestCharterSignedOn: '' });
  });

  it('sends as many statements for one area as for all districts', async () => {
    const statements = async (level: 'COUNTRY' | 'DISTRICT') => {
      const request = { filter: { level, underId: null }, organisation: null, day: '2026-12-01' };
      return graph.database.statementsOf(() => collect(exportCoverage(graph.database.db, request)));
    };
    const [country, districts] = [await statements('COUNTRY'), await statements('DISTRICT')];
    expect([country.value.flat().length, districts.value.flat().length]).toEqual([1, 64]);
    expect(districts.statements.length).toBe(country.statements.length);
  });

  it('is called after what was asked for', async () => {
    const path = 'coverage.csv?under=lalmonirhat&organisation=doict&level=UPAZILA&asOf=2026-11-01';
    expect(await nameOf(path)).toBe('sanad-coverage-lalmonirhat-doict-upazila-2026-11-01.csv');
  });
});

describe('a refusal', () => {
  it.each([
    ['comparison.csv?under=lalmonirhat', 'organisation'],
    ['comparison.xlsx?organisation=doict', 'under'],
    ['comparison.csv?offices=doict/rajbari,doict/lalmonirhat&organisation=doict', 'organisation'],
    ['comparison.csv?under=nowhere&organisation=doict', 'under'],
    ['comparison.csv?under=lalmonirhat&organisation=nobody', 'organisation'],
    ['coverage.csv?level=UNION', 'level'],
    ['coverage.csv?under=nowhere', 'under'],
    ['coverage.xlsx?organisation=nobody', 'organisation'],
  ])('of %s says so in both languages', async (path, argument) => {
    const answer = await fetchExport(path);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { messageBn: expect.stringMatching(/[ঀ-৿]/), argument: [argument] } }],
    });
  });

  it('of a whole country says to ask for a smaller area', async () => {
    const answer = await fetchExport('comparison.csv?under=bangladesh&organisation=doict');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Ask for a smaller area');
  });
});
