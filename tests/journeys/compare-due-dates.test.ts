import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const SERVICE = 'ict-department-information';
const NAME = 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান';

/** What offices of the division of Rangpur promise, in the order of their slugs. */
const PROMISES = [
  ...['৭ দিন', '২ কার্যদিবস', '৫ কার্যদিবস', 'তাৎক্ষণিক', '১ সপ্তাহ', '৪ ঘণ্টা', '১ মাস', '৩-৫ কার্যদিবস'],
  ...['উর্ধ্বতন কর্তৃপক্ষের নির্দেশনা মোতাবেক', 'তাৎক্ষণিক/কার্যদিবস'],
];
/** An office with a holiday of its own on 13 April 2026, and one without. */
const REGIONAL = 'doict/rangamati/kaptai';
const PLAIN = 'doict/chandpur/kachua';

const COMPARE = `query ($service: String!, $under: String, $on: Date, $first: Int, $after: String) {
  compareDeadlines(catalogueService: $service, under: $under, submittedOn: $on) {
    offices offered stated medianWorkingDays
    ranking(first: $first, after: $after) {
      totalCount nodes { rank dueOn office { slug } deadline { text } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface Rank {
  rank: number | null;
  dueOn: string | null;
  office: { slug: string };
  deadline: { text: string };
}
interface Comparison {
  offered: number;
  medianWorkingDays: number | null;
  ranking: { totalCount: number; nodes: Rank[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

let graph: TestGraph;
const compare = async (on: string | null, variables: Record<string, unknown> = {}) => {
  const given = { service: SERVICE, under: 'rangpurdiv', first: 100, on, ...variables };
  return (await graph.ask<{ compareDeadlines: Comparison }>(COMPARE, given)).compareDeadlines;
};
const places = ({ ranking }: Comparison) =>
  ranking.nodes.map(({ rank, dueOn, deadline }) => [rank, dueOn, deadline.text]);

beforeAll(async () => {
  graph = await openTestGraph();
  const { offices } = await graph.ask<{ offices: { nodes: Array<{ slug: string }> } }>(
    `{ offices(filter: { under: "rangpurdiv", level: UPAZILA, hasCharter: false }, first: ${PROMISES.length}) { nodes { slug } } }`,
  );
  for (const [i, deadline] of PROMISES.entries()) {
    await importSmallCharter(graph, offices.nodes[i]?.slug ?? '', [{ name: NAME, deadline }]);
  }
  for (const slug of [PLAIN, REGIONAL]) await importSmallCharter(graph, slug, [{ name: NAME, deadline: '১ কার্যদিবস' }]);
});
afterAll(() => graph.close());

describe('compareDeadlines by due dates', () => {
  it('ranks promises in any unit by the day they fall on, equal days on one rank, the silent last', async () => {
    // Tuesday; from the 5th to the 14th offices are closed. Kaliganj is the one of the conditional two working days.
    expect(places(await compare('2025-06-03'))).toEqual([
      [1, '2025-06-03', 'তাৎক্ষণিক'],
      [1, '2025-06-03', '৪ ঘণ্টা'],
      [3, '2025-06-15', '৭ দিন'],
      [3, '2025-06-15', '২ কার্যদিবস'],
      [3, '2025-06-15', '১ সপ্তাহ'],
      [3, '2025-06-15', 'তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'],
      [7, '2025-06-18', '৫ কার্যদিবস'],
      [7, '2025-06-18', '৩-৫ কার্যদিবস'],
      [9, '2025-07-03', '১ মাস'],
      [null, null, 'উর্ধ্বতন কর্তৃপক্ষের নির্দেশনা মোতাবেক'],
      [null, null, 'তাৎক্ষণিক/কার্যদিবস'],
    ]);
  });

  it('ranks the same promises otherwise from another day', async () => {
    // Monday; offices are closed from the 17th to the 23rd, on the 26th and on Fridays and Saturdays.
    expect(places(await compare('2026-03-16'))).toEqual([
      [1, '2026-03-16', 'তাৎক্ষণিক'],
      [1, '2026-03-16', '৪ ঘণ্টা'],
      [3, '2026-03-24', '৭ দিন'],
      [3, '2026-03-24', '১ সপ্তাহ'],
      [5, '2026-03-25', '২ কার্যদিবস'],
      [5, '2026-03-25', 'তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'],
      [7, '2026-03-31', '৫ কার্যদিবস'],
      [7, '2026-03-31', '৩-৫ কার্যদিবস'],
      [9, '2026-04-16', '১ মাস'],
      [null, null, 'উর্ধ্বতন কর্তৃপক্ষের নির্দেশনা মোতাবেক'],
      [null, null, 'তাৎক্ষণিক/কার্যদিবস'],
    ]);
  });

  it('ranks none whose day the calendar does not know, before those without a number', async () => {
    expect(places(await compare('2026-12-29'))).toEqual([
      [1, '2026-12-29', 'তাৎক্ষণিক'],
      [1, '2026-12-29', '৪ ঘণ্টা'],
      [3, '2026-12-31', '২ কার্যদিবস'],
      [3, '2026-12-31', 'তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)'],
      [null, null, '৭ দিন'],
      [null, null, '৫ কার্যদিবস'],
      [null, null, '১ সপ্তাহ'],
      [null, null, '১ মাস'],
      [null, null, '৩-৫ কার্যদিবস'],
      [null, null, 'উর্ধ্বতন কর্তৃপক্ষের নির্দেশনা মোতাবেক'],
      [null, null, 'তাৎক্ষণিক/কার্যদিবস'],
    ]);
    const beyond = await compare('2027-06-01');
    expect(beyond.ranking.nodes.map(({ rank, dueOn }) => [rank, dueOn])).toEqual(Array(11).fill([null, null]));
  });

  it('gives each office the day that its own service says', async () => {
    for (const on of ['2025-06-03', '2026-03-16', '2026-12-29']) {
      const query = `query ($on: Date) { compareDeadlines(catalogueService: "${SERVICE}", submittedOn: $on) {
        ranking(first: 100) { nodes { dueOn service { dueDate(submittedOn: "${on}") { latest } } } } } }`;
      type Ranked = { dueOn: string | null; service: { dueDate: { latest: string | null } } };
      type Answer = { compareDeadlines: { ranking: { nodes: Ranked[] } } };
      const { ranking } = (await graph.ask<Answer>(query, { on })).compareDeadlines;
      expect(ranking.nodes).toHaveLength(14);
      for (const { dueOn, service } of ranking.nodes) expect(dueOn).toBe(service.dueDate.latest);
    }
  });

  it('reckons for each office by the holidays of its region', async () => {
    const ranked = async (on: string) => {
      const { ranking } = await compare(on, { under: 'chittagongdiv' });
      return ranking.nodes.map(({ rank, dueOn, office }) => [rank, dueOn, office.slug]);
    };
    expect(await ranked('2026-04-12')).toEqual([
      [1, '2026-04-13', PLAIN],
      [2, '2026-04-15', REGIONAL],
    ]);
    expect(await ranked('2026-04-15')).toEqual([
      [1, '2026-04-16', PLAIN],
      [1, '2026-04-16', REGIONAL],
    ]);
  });

  it.each(['2025-06-03', '2026-12-29', '2027-06-01'])('is read page by page to the same list: %s', async (on) => {
    const whole = (await compare(on, { under: 'bangladesh' })).ranking.nodes;
    for (const first of [1, 4]) {
      const read: Rank[] = [];
      let after: string | null = null;
      do {
        const { ranking } = await compare(on, { under: 'bangladesh', first, after });
        expect(ranking.totalCount).toBe(14);
        read.push(...ranking.nodes);
        after = ranking.pageInfo.hasNextPage ? ranking.pageInfo.endCursor : null;
      } while (after !== null);
      expect(read).toEqual(whole);
    }
  });

  it('leaves statistics and the ranking without a day of submission as they are', async () => {
    const { ranking, ...statistics } = await compare('2025-06-03');
    const { ranking: byDays, ...same } = await compare(null);
    expect(statistics).toEqual(same);
    expect(byDays.nodes.map(({ dueOn }) => dueOn)).toEqual(Array(11).fill(null));
    expect(byDays.totalCount).toBe(ranking.totalCount);
  });

  it('moves with an order that becomes known', async () => {
    await graph.ask(`mutation { addCalendarOrders(orders: [{ slug: "2026-11-30-flood", knownOn: "2026-11-30", entries: [
      { firstOn: "2026-12-06", effect: CLOSED, name: "বন্যা", nameEn: "flood", areas: ["chandpur"] }
    ] }]) { errors { code } } }`);
    const { ranking } = await compare('2026-12-03', { under: 'chittagongdiv' });
    await graph.database.sql`delete from calendar_orders where by_hand`;
    expect(ranking.nodes.map(({ rank, dueOn, office }) => [rank, dueOn, office.slug])).toEqual([
      [1, '2026-12-06', REGIONAL],
      [2, '2026-12-07', PLAIN],
    ]);
  });

  it('sends as many statements for one office as for all, one of them for the calendar', async () => {
    const statements = async (first: number) =>
      (await graph.database.statementsOf(() => compare('2026-04-12', { under: 'bangladesh', first }))).statements;
    const [one, all] = [await statements(1), await statements(1000)];
    expect(one.filter((text) => text.includes('"calendar_orders"'))).toHaveLength(1);
    expect(all.length).toBe(one.length);
  });

  it('takes no place in a ranking of another day, or by the days promised', async () => {
    const { ranking } = await compare('2025-10-30', { first: 1 });
    for (const on of ['2025-11-02', null]) {
      const { errors } = await graph.execute(COMPARE, { service: SERVICE, on, after: ranking.pageInfo.endCursor });
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', place: ['after'] });
    }
  });
});
