import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const SERVICE = 'ict-department-information';
const NAME = 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান';

/** What offices of the district of Rangpur promise, in the order of their slugs; working days where a number stands alone. */
const PROMISES = ['২', '২', '৩', '৩', '৪', '৪', '৫', '৪০'].map((days) => `${days} কার্যদিবস`);
const UNRANKED = ['৭ দিন', 'উর্ধ্বতন কর্তৃপক্ষের নির্দেশনা মোতাবেক', 'তাৎক্ষণিক/কার্যদিবস'];

interface Answer {
  compareDeadlines: {
    offices: number;
    offered: number;
    stated: number;
    minWorkingDays: number | null;
    medianWorkingDays: number | null;
    p90WorkingDays: number | null;
    maxWorkingDays: number | null;
    outliers: Array<{ slug: string }>;
    ranking: {
      totalCount: number;
      nodes: Array<{ rank: number | null; office: { slug: string }; deadline: { text: string; kind: string } }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

const COMPARE = `query ($service: String!, $under: String, $asOf: Date, $first: Int, $after: String) {
  compareDeadlines(catalogueService: $service, under: $under, asOf: $asOf) {
    offices offered stated minWorkingDays medianWorkingDays p90WorkingDays maxWorkingDays outliers { slug }
    ranking(first: $first, after: $after) {
      totalCount nodes { rank office { slug } service { name } deadline { text kind } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

let graph: TestGraph;
let slugs: string[];
const compare = async (variables: Record<string, unknown> = {}) =>
  (await graph.ask<Answer>(COMPARE, { service: SERVICE, under: 'rangpurdiv', first: 100, ...variables }))
    .compareDeadlines;

beforeAll(async () => {
  graph = await openTestGraph();
  const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    '{ offices(filter: { under: "rangpurdiv", level: UPAZILA, hasCharter: false }, first: 12) { nodes { slug } } }',
  );
  slugs = offices.nodes.map((office) => office.slug);
  const deadlines = [...PROMISES, ...UNRANKED];
  for (const [i, deadline] of deadlines.entries()) {
    await importSmallCharter(graph, slugs[i] ?? '', [{ name: NAME, deadline }]);
  }
});
afterAll(() => graph.close());

/** The value at a share of the sorted bounds, between two of them in proportion: an oracle for `percentile_cont`. */
function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

describe('compareDeadlines', () => {
  it('counts offices with and without a charter, and gives the spread of the working days', async () => {
    // Kaliganj in the same division promises 2 working days.
    const bounds = [2, 2, 2, 3, 3, 4, 4, 5, 40];
    const comparison = await compare();
    expect(comparison).toMatchObject({
      offices: 66,
      offered: 12,
      stated: 10,
      minWorkingDays: 2,
      medianWorkingDays: percentile(bounds, 0.5),
      maxWorkingDays: 40,
    });
    expect(comparison.p90WorkingDays).toBeCloseTo(percentile(bounds, 0.9), 9);
  });

  it('names the offices beyond the fence', async () => {
    const { outliers } = await compare();
    expect(outliers.map((office) => office.slug)).toEqual([slugs[7]]);
  });

  it('ranks working days, then lists calendar days, times without a number and silence, with equal bounds on one rank', async () => {
    const { ranking } = await compare();
    expect(ranking.nodes.map(({ rank, deadline }) => [rank, deadline.text.split(' ')[0]])).toEqual([
      [1, '২'],
      [1, '২'],
      [1, 'তাৎক্ষণিক/'],
      [4, '৩'],
      [4, '৩'],
      [6, '৪'],
      [6, '৪'],
      [8, '৫'],
      [9, '৪০'],
      [null, '৭'],
      [null, 'উর্ধ্বতন'],
      [null, 'তাৎক্ষণিক/কার্যদিবস'],
    ]);
    expect(ranking.nodes.at(-1)?.deadline.kind).toBe('UNSPECIFIED');
    expect(ranking.totalCount).toBe(12);
  });

  it('is read page by page to the same list', async () => {
    const whole = (await compare()).ranking.nodes.map(({ office }) => office.slug);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { ranking } = await compare({ first: 5, after });
      read.push(...ranking.nodes.map(({ office }) => office.slug));
      after = ranking.pageInfo.hasNextPage ? ranking.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(whole);
  });

  it('counts the charters of a day, and only offices in the scope', async () => {
    expect(await compare({ asOf: '2025-12-31' })).toMatchObject({ offices: 66, offered: 1, stated: 1 });
    const district = await compare({ under: 'doict/lalmonirhat' });
    expect(district).toMatchObject({ offices: 6, offered: 1, outliers: [] });
    expect(await compare({ under: 'doict/rajbari/kalukhali' })).toMatchObject({
      offered: 1,
      stated: 0,
      minWorkingDays: null,
      medianWorkingDays: null,
      p90WorkingDays: null,
    });
  });

  it('ranks calendar days where more offices promise those, service on the spot first, and counts the first promise of an office', async () => {
    const name = 'সাইবার নিরাপত্তা বিষয়ে সচেতনতা বৃদ্ধির লক্ষ্যে প্রয়োজনীয় পরামর্শ প্রদান';
    await importSmallCharter(graph, slugs[0] ?? '', [{ name, deadline: '৩০ দিন' }], '2026-02-01');
    await importSmallCharter(graph, slugs[1] ?? '', [{ name, deadline: '১ মাস' }], '2026-02-01');
    await importSmallCharter(
      graph,
      slugs[2] ?? '',
      [
        { name, deadline: '২ সপ্তাহ' },
        { name, deadline: '১ দিন' },
      ],
      '2026-02-01',
    );
    await importSmallCharter(graph, slugs[3] ?? '', [{ name, deadline: 'তাৎক্ষণিক' }], '2026-02-01');
    const { ranking, stated } = await compare({ service: 'cyber-security-advice' });
    expect(stated).toBe(5);
    expect(ranking.nodes.map(({ rank, deadline }) => [rank, deadline.text])).toEqual([
      [1, 'তাৎক্ষণিক'],
      [2, '২ সপ্তাহ'],
      [3, '৩০ দিন'],
      [3, '১ মাস'],
      [null, 'তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'],
    ]);
  });

  it('sends as many statements for one office as for all', async () => {
    const statements = async (first: number) =>
      (await graph.database.statementsOf(() => compare({ under: 'bangladesh', first }))).statements.length;
    expect(await statements(1000)).toBe(await statements(1));
  });

  it.each([
    [{ service: 'no-such-service' }, 'catalogueService'],
    [{ under: 'nowhere' }, 'under'],
    [{ first: 1001 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
  ])('refuses %j', async (variables, argument) => {
    const { errors } = await graph.execute(COMPARE, { service: SERVICE, first: 10, ...variables });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', place: [argument] });
  });
});
