import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const SERVICE = 'ict-department-information';
const NAME = 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান';
const ADVICE = 'সাইবার নিরাপত্তা বিষয়ে সচেতনতা বৃদ্ধির লক্ষ্যে প্রয়োজনীয় পরামর্শ প্রদান';

interface Row {
  catalogueService: { slug: string };
  verdict: string;
  silent: number;
  explanation: string;
  explanationEn: string;
  outliers: Array<{ slug: string }>;
  cells: Array<{ office: { slug: string }; service: { deadline: { text: string } } | null }>;
}
interface Comparison {
  offices: Array<{ slug: string }>;
  rows: Row[];
  summary: { shared: number; notShared: number };
}

const COMPARE = `query ($area: String!, $organisation: String!, $category: ServiceCategory, $asOf: Date) {
  area(slug: $area) { comparison(organisation: $organisation, category: $category, asOf: $asOf) {
    offices { slug } summary { shared notShared }
    rows { catalogueService { slug } verdict silent explanation explanationEn outliers { slug }
      cells { office { slug } service { deadline { text } } } }
  } }
}`;

let graph: TestGraph;
let slugs: string[];
const compare = async (area: string, variables: Record<string, unknown> = {}) =>
  (await graph.ask<{ area: { comparison: Comparison } }>(COMPARE, { area, organisation: 'doict', ...variables })).area
    .comparison;
const rowOf = ({ rows }: Comparison, slug: string) =>
  rows.find(({ catalogueService }) => catalogueService.slug === slug);
const slugsOf = (offices: Array<{ slug: string }> | undefined) => offices?.map(({ slug }) => slug);

beforeAll(async () => {
  graph = await openTestGraph();
  const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { under: "rangpurdiv", level: UPAZILA, hasCharter: false }, first: 30) { nodes { slug } } }',
  );
  slugs = offices.nodes.map((office) => office.slug);
  const bounds = ['৩০', '২', '২', '৩', '৩', '৪', '৫', '৪০'].map((days) => `${days} কার্যদিবস`);
  const others = ['৭ দিন', '৭ দিন', '১০ দিন', '৭ দিন', '৩ মাস', 'তাৎক্ষণিক/কার্যদিবস'];
  for (const [i, deadline] of [...bounds, ...others].entries()) {
    await importSmallCharter(graph, slugs[i] ?? '', [
      { name: NAME, deadline },
      { name: ADVICE, deadline: '২ কার্যদিবস' },
    ]);
  }
});
afterAll(() => graph.close());

describe('Area.comparison', () => {
  it('lays all offices of a district side by side, in the order of their slugs, those without a charter too', async () => {
    const district = await compare('lalmonirhat');
    const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
      '{ offices(filter: { under: "lalmonirhat", organisation: "doict" }, first: 100) { nodes { slug } } }',
    );
    expect(slugsOf(district.offices)).toEqual(slugsOf(offices.nodes));
    expect(district.rows).toHaveLength(23);
    expect(slugsOf(district.rows[0]?.cells.map(({ office }) => office))).toEqual(slugsOf(offices.nodes));
  });

  it('is the comparison of compareOffices where both take the offices', async () => {
    const named = await graph.ask<{ compareOffices: Comparison }>(
      `query ($offices: [String!]!) { compareOffices(offices: $offices) { rows { catalogueService { slug } verdict silent
        explanation explanationEn outliers { slug } cells { office { slug } service { deadline { text } } } } } }`,
      { offices: slugsOf((await compare('lalmonirhat')).offices) },
    );
    expect((await compare('lalmonirhat')).rows).toEqual(named.compareOffices.rows);
  });

  it('finds the outliers that compareDeadlines finds, in working and in calendar days', async () => {
    const { compareDeadlines } = await graph.ask<{ compareDeadlines: { outliers: Array<{ slug: string }> } }>(
      `{ compareDeadlines(catalogueService: "${SERVICE}", under: "rangpurdiv") { outliers { slug } } }`,
    );
    const row = rowOf(await compare('rangpurdiv'), SERVICE);
    expect(slugsOf(row?.outliers)).toEqual([slugs[7], slugs[0], slugs[12]]);
    expect(slugsOf(row?.outliers)).toEqual(slugsOf(compareDeadlines.outliers));
    expect(row?.silent).toBe(1);
  });

  it('says in words of many offices how many promise what', async () => {
    const row = rowOf(await compare('rangpurdiv'), 'cyber-security-advice');
    expect(row?.explanation.match(/: সর্বোচ্চ ২ কার্যদিবস/g)).toHaveLength(15);
    for (const slug of slugs.slice(14))
      await importSmallCharter(graph, slug, [{ name: ADVICE, deadline: '২ কার্যদিবস' }]);
    const many = rowOf(await compare('rangpurdiv'), 'cyber-security-advice');
    expect(many?.explanation).toBe('সব অফিসের প্রতিশ্রুত সময় একই। ৩১টি অফিস: সর্বোচ্চ ২ কার্যদিবস।');
    expect(many?.explanationEn).toBe('All promise the same. 31 offices: at most 2 working days.');
  });

  it('takes a single office, and an area where none has a charter', async () => {
    const upazila = await compare('lalmonirhat/kaliganj', { category: 'CITIZEN' });
    expect(upazila).toMatchObject({ offices: [{}], summary: { shared: 0, notShared: 6 } });
    expect(upazila.rows.every((row) => row.verdict === 'NOT_SHARED')).toBe(true);
    expect((await compare('lalmonirhat', { asOf: '2020-01-01' })).rows).toEqual([]);
  });

  it('refuses more than 100 offices and an unknown organisation', async () => {
    const refusal = async (variables: Record<string, string>) =>
      (await graph.execute(COMPARE, { area: 'bangladesh', organisation: 'doict', ...variables })).errors?.[0]
        ?.originalError;
    expect(await refusal({})).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('more than 100 offices'),
      messageBn: expect.stringContaining('১০০টির বেশি অফিস'),
    });
    expect(await refusal({ organisation: 'nothing' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      place: ['organisation'],
    });
  });
});
