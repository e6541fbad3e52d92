import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOver } from '../../src/graph/open-graph.ts';
import { NOW, openTestGraph, SETTINGS, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const HILLS = 'doict/rangamati/kaptai';
const PLAIN = 'doict/lalmonirhat/aditmari';

const DUE = `query ($slug: String!, $category: ServiceCategory, $on: Date!, $asOf: Date) {
  office(slug: $slug) { services(category: $category, first: 20) { nodes { dueDate(submittedOn: $on, asOf: $asOf) {
    status earliest latest calendarVersion reason reasonEn
    cases { label earliest latest days { date counted } } days { date counted reason reasonEn }
  } } } }
}`;

interface DueDate {
  status: string;
  earliest: string | null;
  latest: string | null;
  calendarVersion: string;
  reason: string;
  reasonEn: string;
  cases: Array<{ label: string; earliest: string | null; latest: string | null; days: Day[] }>;
  days: Array<Day & { reason: string; reasonEn: string }>;
}
interface Day {
  date: string;
  counted: boolean;
}
interface Answer {
  office: { services: { nodes: Array<{ dueDate: DueDate }> } };
}

let graph: TestGraph;
/** The version of the calendar with all orders of data/calendar. */
let allOrders: string;
beforeAll(async () => {
  graph = await openTestGraph();
  const { dataset } = await graph.ask<{ dataset: { calendarVersion: string } }>('{ dataset { calendarVersion } }');
  allOrders = dataset.calendarVersion;
  const name = 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান';
  const deadlines = ['১ কার্যদিবস', '৩ দিন', 'নতুন ১৫ কার্যদিবস/ নবায়ন ৭ কার্যদিবস'];
  const rows = deadlines.map((deadline, i) => ({ name: `${name} ${i}`, deadline }));
  for (const slug of [HILLS, PLAIN]) await importSmallCharter(graph, slug, rows);
});
afterAll(() => graph.close());

/** The due date of the service at this place of a section, from 1. */
async function due(
  slug: string,
  ordinal: number,
  on: string,
  given: { category?: string; asOf?: string | undefined } = {},
) {
  const { office } = await graph.ask<Answer>(DUE, { slug, on, category: 'CITIZEN', ...given });
  const service = office.services.nodes[ordinal - 1];
  if (service === undefined) throw new Error(`${slug} has no service ${ordinal}`);
  return service.dueDate;
}

/** `2025-06-04 + Wednesday; working day 1`: + for a day that counted. */
const inEnglish = ({ days }: DueDate) =>
  days.map(({ date, counted, reasonEn }) => `${date} ${counted ? '+' : '-'} ${reasonEn}`);

describe('the due date of an application', () => {
  it('is two working days on where Kaliganj promises those, or at once', async () => {
    const { days, ...found } = await due(KALIGANJ, 1, '2025-10-30');
    expect(found).toEqual({
      status: 'DATED',
      earliest: '2025-10-30',
      latest: '2025-11-03',
      calendarVersion: allOrders,
      reason:
        'সনদে লেখা: “তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”। ৩০ অক্টোবর ২০২৫ (বৃহস্পতিবার) জমা দিলে শেষ তারিখ ৩ নভেম্বর ২০২৫ (সোমবার)। তাৎক্ষণিক দেওয়া গেলে ৩০ অক্টোবর ২০২৫ (বৃহস্পতিবার)। সনদ এ সময় শর্তসাপেক্ষে বলেছে।',
      reasonEn:
        'The charter says: “তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”. Handed in on 30 October 2025 (Thursday), it is due by 3 November 2025 (Monday). Where it can be given on the spot: 30 October 2025 (Thursday). The charter makes this time subject to a condition.',
      cases: [],
    });
    const [counted, weekend] = [{ counted: true }, { counted: false, reason: expect.stringContaining('সাপ্তাহিক ছুটি') }];
    expect(days).toMatchObject([
      { date: '2025-10-30', counted: false, reason: 'বৃহস্পতিবার; জমা দেওয়ার দিন, গণনা শুরু পরদিন থেকে' },
      { date: '2025-10-31', ...weekend, reasonEn: 'Friday; weekend' },
      { date: '2025-11-01', ...weekend, reasonEn: 'Saturday; weekend' },
      { date: '2025-11-02', ...counted, reason: 'রবিবার; কার্যদিবস ১', reasonEn: 'Sunday; working day 1' },
      { date: '2025-11-03', ...counted, reason: 'সোমবার; কার্যদিবস ২: শেষ তারিখ', reasonEn: 'Monday; working day 2: due' },
    ]);
  });

  it('is not given where Kalukhali left out the number, and says what to ask for', async () => {
    expect(await due(KALUKHALI, 1, '2025-10-30')).toEqual({
      status: 'NOT_STATED',
      earliest: null,
      latest: null,
      calendarVersion: allOrders,
      reason:
        'সনদে লেখা: “তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”। তাৎক্ষণিক না পেলে কত সময়ের মধ্যে, তার কোনো সংখ্যা নেই, তাই শেষ তারিখ বলা যায় না। জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।',
      reasonEn:
        'The charter says: “তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”. Where it is not given on the spot, there is no number of days, so there is no due date. When handing in, ask for a date in writing.',
      cases: [],
      days: [],
    });
  });

  it('counts the Eid weeks of 2025 day by day', async () => {
    const found = await due(KALIGANJ, 2, '2025-06-03', { category: 'INSTITUTIONAL' });
    expect(found).toMatchObject({ status: 'DATED', earliest: '2025-06-03', latest: '2025-06-18' });
    expect(inEnglish(found)).toEqual([
      '2025-06-03 - Tuesday; day of submission, the count begins on the next day',
      '2025-06-04 + Wednesday; working day 1',
      '2025-06-05 - Thursday; closed: Eid-ul-Azha (2 days before)',
      '2025-06-06 - Friday; closed: Eid-ul-Azha (1 day before)',
      '2025-06-07 - Saturday; closed: Eid-ul-Azha',
      '2025-06-08 - Sunday; closed: Eid-ul-Azha (1 day after)',
      '2025-06-09 - Monday; closed: Eid-ul-Azha (2 days after)',
      '2025-06-10 - Tuesday; closed: Eid-ul-Azha (3 days after)',
      '2025-06-11 - Wednesday; closed: Eid-ul-Azha (extra day)',
      '2025-06-12 - Thursday; closed: Eid-ul-Azha (extra day)',
      '2025-06-13 - Friday; weekend',
      '2025-06-14 - Saturday; weekend',
      '2025-06-15 + Sunday; working day 2',
      '2025-06-16 + Monday; working day 3',
      '2025-06-17 + Tuesday; working day 4',
      '2025-06-18 + Wednesday; working day 5: due',
    ]);
  });

  it('counts the Eid weeks of 2026 day by day', async () => {
    const found = await due(KALIGANJ, 2, '2026-03-16', { category: 'INSTITUTIONAL' });
    expect(found).toMatchObject({ status: 'DATED', earliest: '2026-03-16', latest: '2026-03-31' });
    expect(inEnglish(found)).toEqual([
      '2026-03-16 - Monday; day of submission, the count begins on the next day',
      '2026-03-17 - Tuesday; closed: Shab-e-Qadr',
      '2026-03-18 - Wednesday; closed: day between Shab-e-Qadr and Eid',
      '2026-03-19 - Thursday; closed: Eid-ul-Fitr (2 days before)',
      '2026-03-20 - Friday; closed: Jumatul Bida and Eid-ul-Fitr (1 day before)',
      '2026-03-21 - Saturday; closed: Eid-ul-Fitr',
      '2026-03-22 - Sunday; closed: Eid-ul-Fitr (1 day after)',
      '2026-03-23 - Monday; closed: Eid-ul-Fitr (2 days after)',
      '2026-03-24 + Tuesday; working day 1',
      '2026-03-25 + Wednesday; working day 2',
      '2026-03-26 - Thursday; closed: Independence Day',
      '2026-03-27 - Friday; weekend',
      '2026-03-28 - Saturday; weekend',
      '2026-03-29 + Sunday; working day 3',
      '2026-03-30 + Monday; working day 4',
      '2026-03-31 + Tuesday; working day 5: due',
    ]);
  });

  it('is moved by an order that became known later, and the version says which calendar answered', async () => {
    const ask = (asOf?: string) => due(KALIGANJ, 2, '2025-06-03', { category: 'INSTITUTIONAL', asOf });
    const version = (day: string) => expect.stringMatching(new RegExp(`^${day}-[0-9a-f]{8}$`));
    const before = await ask('2025-05-01');
    expect(before).toMatchObject({ latest: '2025-06-16', calendarVersion: version('2025-03-20') });
    expect(await ask('2025-05-06')).toEqual(before);
    expect(await ask('2025-05-07')).toMatchObject({ latest: '2025-06-18', calendarVersion: version('2025-05-07') });
    expect(await ask()).toMatchObject({ latest: '2025-06-18', calendarVersion: allOrders });
    expect(await ask('2026-12-01')).toEqual(await ask());
  });

  it('is later where an office is closed on a day of its region', async () => {
    expect(inEnglish(await due(PLAIN, 1, '2026-04-12'))).toEqual([
      '2026-04-12 - Sunday; day of submission, the count begins on the next day',
      '2026-04-13 + Monday; working day 1: due',
    ]);
    expect(inEnglish(await due(HILLS, 1, '2026-04-12'))).toEqual([
      '2026-04-12 - Sunday; day of submission, the count begins on the next day',
      '2026-04-13 - Monday; closed: Chaitra Sankranti',
      '2026-04-14 - Tuesday; closed: Bangla New Year',
      '2026-04-15 + Wednesday; working day 1: due',
    ]);
  });

  it('depends on the case where the charter says so', async () => {
    const found = await due(PLAIN, 3, '2026-03-16');
    expect(found).toMatchObject({
      ...{ status: 'BY_CASE', earliest: null, latest: null },
      cases: [
        { label: 'নতুন', earliest: null, latest: '2026-04-15' },
        { label: 'নবায়ন', earliest: null, latest: '2026-04-02' },
      ],
    });
    const counted = (days: readonly Day[]) => days.filter((day) => day.counted).length;
    expect(found.cases.map(({ days }) => [counted(days), days.at(-1)?.date])).toEqual([
      [15, '2026-04-15'],
      [7, '2026-04-02'],
    ]);
    expect(found.days.at(-1)?.date).toBe('2026-04-15');
  });

  it('is not guessed beyond the calendar', async () => {
    const found = await due(KALIGANJ, 1, '2026-12-30');
    expect(found).toMatchObject({
      ...{ status: 'OUTSIDE_CALENDAR', earliest: '2026-12-30', latest: null },
      reasonEn:
        'The charter says: “তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”. The calendar knows the days from 1 January 2024 (Monday) to 5 August 2024 (Monday); 8 August 2024 (Thursday) to 31 December 2026 (Thursday); beyond them nothing is assumed. Of 2 working days, 1 can be counted. Where it can be given on the spot: 30 December 2026 (Wednesday). When handing in, ask for a date in writing.',
    });
    expect(inEnglish(found)).toEqual([
      '2026-12-30 - Wednesday; day of submission, the count begins on the next day',
      '2026-12-31 + Thursday; working day 1',
      '2027-01-01 - Friday; the calendar does not know this day',
    ]);
    expect(await due(KALIGANJ, 1, '2026-12-29')).toMatchObject({ status: 'DATED', latest: '2026-12-31' });
    expect(await due(KALIGANJ, 1, '2027-01-03')).toMatchObject({ status: 'OUTSIDE_CALENDAR', earliest: null });
  });

  it.each([
    ['next-open-day', '2025-11-02'],
    ['same-day', '2025-10-31'],
  ] as const)('of calendar days that end on a Friday is by %s %s', async (closedLastDay, latest) => {
    const { schema, createContext } = graphOver(graph.database, { ...SETTINGS, closedLastDay }, () => NOW);
    const variableValues = { slug: PLAIN, category: 'CITIZEN', on: '2025-10-28' };
    const { data, errors } = await graphql({
      ...{ schema, source: DUE, variableValues, contextValue: createContext('LOCAL_OWNER') },
    });
    expect(errors).toBeUndefined();
    expect((data as unknown as Answer).office.services.nodes[1]?.dueDate).toMatchObject({ status: 'DATED', latest });
  });

  it.each(['2025-02-30', '30.10.2025', ''])('is refused for «%s»', async (on) => {
    const { errors } = await graph.execute(DUE, { slug: KALIGANJ, on });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
