import ical, { type VEvent } from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
});
afterAll(() => graph.close());

async function keysOf(office: string): Promise<string[]> {
  const answer = await graph.ask<{ office: { charter: { services: Array<{ key: string }> } } }>(
    'query ($office: String!) { office(slug: $office) { charter { services { key } } } }',
    { office },
  );
  return answer.office.charter.services.map(({ key }) => key);
}

const fetchDue = (query: Record<string, string>) => fetch(`${graph.url}/export/due.ics?${new URLSearchParams(query)}`);

/** Day and summary of every entry, as an independent parser reads them. */
async function entriesOf(answer: Response): Promise<string[]> {
  const text = await answer.text();
  return Object.values(ical.sync.parseICS(text))
    .filter((entry): entry is VEvent => entry?.type === 'VEVENT')
    .map(({ start, summary }) => `${start.toLocaleDateString('sv')} ${summary}`);
}

describe('/export/due.ics', () => {
  it("puts the due date and the ladder of Kaliganj's service 1 into a calendar", async () => {
    const [service = ''] = await keysOf(KALIGANJ);
    const answer = await fetchDue({ service, submittedOn: '2025-10-30' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="sanad-due-doict-lalmonirhat-kaliganj-[0-9a-f]+-2025-10-30\.ics"/,
    );
    expect(await entriesOf(answer)).toEqual([
      '2025-11-03 শেষ তারিখ: আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান',
      '2025-11-04 সমাধান না হলে যাওয়া যায়: প্রোগ্রামার, জেলা কার্যালয়, লালমনিরহাট',
      '2025-11-04 সমাধান না হলে যাওয়া যায়: মহাপরিচালক, প্রধান কার্যালয়, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
      '2025-11-04 সমাধান না হলে যাওয়া যায়: অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক), জেলা কার্যালয়, লালমনিরহাট',
      '2026-01-04 নিষ্পত্তির শেষ তারিখ: অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক), জেলা কার্যালয়, লালমনিরহাট',
      '2026-01-05 সমাধান না হলে যাওয়া যায়: আপিল কর্মকর্তা, প্রধান কার্যালয়, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
      '2026-02-02 নিষ্পত্তির শেষ তারিখ: আপিল কর্মকর্তা, প্রধান কার্যালয়, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
      '2026-02-03 সমাধান না হলে যাওয়া যায়: মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
      '2026-05-12 নিষ্পত্তির শেষ তারিখ: মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
    ]);
  });

  it('keeps the identity of its entries, so that a calendar moves and does not double them', async () => {
    const [service = ''] = await keysOf(KALIGANJ);
    const uids = async (lang: string) =>
      [
        ...(await (await fetchDue({ service, submittedOn: '2025-10-30', lang })).text()).matchAll(
          /^UID:.*(?:\r\n .*)*/gm,
        ),
      ].map(([uid]) => uid);
    const inBangla = await uids('bn');
    expect(new Set(inBangla).size).toBe(9);
    expect(await uids('en')).toEqual(inBangla);
  });

  it('speaks English where it is asked to', async () => {
    const [service = ''] = await keysOf(KALIGANJ);
    const [due, superior] = await entriesOf(await fetchDue({ service, submittedOn: '2025-10-30', lang: 'en' }));
    expect(due).toBe('2025-11-03 Due: আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান');
    expect(superior).toBe('2025-11-04 Not settled: go to: Programmer, District Office, Lalmonirhat');
  });

  it('has an entry for each case, and no ladder where one of them has no date', async () => {
    await importSmallCharter(graph, 'doict/rangpur/badargonj', [
      { name: 'লাইসেন্স প্রদান', deadline: 'নতুন ৩ দিন, নবায়ন ৪০ দিন' },
    ]);
    const [service = ''] = await keysOf('doict/rangpur/badargonj');
    expect(await entriesOf(await fetchDue({ service, submittedOn: '2026-12-01' }))).toEqual([
      '2026-12-06 শেষ তারিখ: লাইসেন্স প্রদান: নতুন',
    ]);
    expect((await entriesOf(await fetchDue({ service, submittedOn: '2026-06-01' }))).slice(0, 3)).toEqual([
      '2026-06-04 শেষ তারিখ: লাইসেন্স প্রদান: নতুন',
      '2026-07-12 শেষ তারিখ: লাইসেন্স প্রদান: নবায়ন',
      '2026-07-13 সমাধান না হলে যাওয়া যায়: প্রোগ্রামার, জেলা কার্যালয়, রংপুর',
    ]);
  });

  it('says that the promise is of a later charter than the day of submission', async () => {
    const [service = ''] = await keysOf(KALIGANJ);
    const textOf = async (submittedOn: string) =>
      (await (await fetchDue({ service, submittedOn, lang: 'en' })).text()).replaceAll('\r\n ', '');
    const remark = 'No charter of 2025-06-03 is known\\; this is by the one in force from 2025-09-01.';
    expect(await textOf('2025-06-03')).toContain(`DESCRIPTION:${remark}`);
    expect(await textOf('2025-10-30')).not.toContain('this is by the one in force');
  });

  it('refuses a service without a date, with the reason', async () => {
    const [service = ''] = await keysOf(KALUKHALI);
    const answer = await fetchDue({ service, submittedOn: '2025-10-30' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /^There is no date to put into a calendar\. The charter says: “তাৎক্ষণিক\/কার্যদিবস/,
          ),
          extensions: { code: 'NOT_FOUND', messageBn: expect.stringMatching(/^ক্যালেন্ডারে রাখার মতো কোনো তারিখ নেই।/) },
        },
      ],
    });
  });

  it.each([
    [{ submittedOn: '2025-10-30' }, 400, 'service is missing'],
    [{ service: 'x' }, 400, 'submittedOn is missing'],
    [{ service: 'x', submittedOn: '30.10.2025' }, 400, 'write a day such as 2025-09-01'],
    [{ service: 'x', submittedOn: '2025-10-30', lang: 'de' }, 400, 'write one of bn, en'],
    [{ service: 'x', submittedOn: '2025-10-30' }, 404, 'No charter in force has a service "x"'],
  ])('refuses %j', async (query, status, message) => {
    const answer = await fetchDue(query as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining(message) }] });
  });
});
