import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';
const OTHER = 'doict/lalmonirhat/aditmari';

const SERVICES = `nodes {
  office { slug } serial deadline { text } dueDate(submittedOn: $on) { status latest cases { latest } reason reasonEn }
  escalation(submittedOn: $on) { complete steps {
    ordinal role basis office { slug } post { designation } officer { name } contact { phones urls } allows { text max unit }
    startsOn dueOn note noteEn
  } }
}`;
const LADDERS = `query ($under: String!, $category: ServiceCategory, $on: Date!) {
  services(filter: { under: $under, category: $category }, first: 100) { ${SERVICES} }
}`;

interface Step {
  ordinal: number;
  role: string;
  basis: string;
  office: { slug: string } | null;
  startsOn: string | null;
  dueOn: string | null;
  note: string;
  noteEn: string;
}
const NO_STEP: Step = {
  ordinal: 0,
  role: '',
  basis: '',
  office: null,
  startsOn: null,
  dueOn: null,
  note: '',
  noteEn: '',
};

interface Service {
  office: { slug: string };
  serial: string;
  deadline: { text: string };
  dueDate: {
    status: string;
    latest: string | null;
    cases: Array<{ latest: string | null }>;
    reason: string;
    reasonEn: string;
  };
  escalation: { complete: boolean; steps: Step[] };
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const servicesOf = async (under: string, on: string, category?: string) =>
  (await graph.ask<{ services: { nodes: Service[] } }>(LADDERS, { under, on, category })).services.nodes;

/** `RESPONSIBLE 2025-10-30..2025-11-04`, `-` where a day is not known. */
const dates = ({ escalation }: Service) =>
  escalation.steps.map(({ role, startsOn, dueOn }) => `${role} ${startsOn ?? '-'}..${dueOn ?? '-'}`);

describe('a dated ladder', () => {
  it("leads from Kaliganj's counter to the Cabinet cell, with whom, until when and why", async () => {
    const services = await servicesOf(KALIGANJ, '2025-10-30', 'INSTITUTIONAL');
    const service = services.find(({ serial }) => serial === '৬');
    const source = 'grs.gov.bd frequently asked questions (saved page)';
    const nobody = { post: null, officer: null, contact: { phones: [], urls: ['www.grs.gov.bd'] } };
    const working = (text: string, max: number) => ({ text, max, unit: 'WORKING_DAY' });
    expect(service?.escalation).toEqual({
      complete: true,
      steps: [
        {
          ...{ ordinal: 1, role: 'RESPONSIBLE', basis: 'CHARTER', office: { slug: KALIGANJ } },
          post: { designation: 'সহকারী প্রোগ্রামার' },
          officer: { name: 'নাজনীন নাহার' },
          contact: { phones: ['+8801717591287'], urls: ['doict.kaliganj.lalmonirhat.gov.bd'] },
          allows: working('তাৎক্ষনিক/ ৩ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', 3),
          ...{ startsOn: '2025-10-30', dueOn: '2025-11-04' },
          note: 'সহকারী প্রোগ্রামার (নাজনীন নাহার), উপজেলা কার্যালয়, কালীগঞ্জ, লালমনিরহাট; সনদে উল্লেখিত। সনদে লেখা: “তাৎক্ষনিক/ ৩ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”। ৩০ অক্টোবর ২০২৫ (বৃহস্পতিবার) জমা দিলে শেষ তারিখ ৪ নভেম্বর ২০২৫ (মঙ্গলবার)। তাৎক্ষণিক দেওয়া গেলে ৩০ অক্টোবর ২০২৫ (বৃহস্পতিবার)। সনদ এ সময় শর্তসাপেক্ষে বলেছে।',
          noteEn:
            'Assistant Programmer (নাজনীন নাহার), Upazila Office, Kaliganj, Lalmonirhat; as the charter states. The charter says: “তাৎক্ষনিক/ ৩ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”. Handed in on 30 October 2025 (Thursday), it is due by 4 November 2025 (Tuesday). Where it can be given on the spot: 30 October 2025 (Thursday). The charter makes this time subject to a condition.',
        },
        {
          ...{ ordinal: 2, role: 'SUPERIOR', basis: 'CHARTER', office: { slug: 'doict/lalmonirhat' } },
          post: { designation: 'প্রোগ্রামার' },
          officer: { name: 'আরাবী মোহাম্মদ' },
          contact: { phones: ['+8802587714086'], urls: expect.any(Array) },
          ...{ allows: null, startsOn: '2025-11-05', dueOn: null },
          note: 'প্রোগ্রামার (আরাবী মোহাম্মদ), জেলা কার্যালয়, লালমনিরহাট; সনদে উল্লেখিত। ৪ নভেম্বর ২০২৫ (মঙ্গলবার) তারিখের মধ্যে সেবা না পেলে ৫ নভেম্বর ২০২৫ (বুধবার) থেকে যাওয়া যায়। এই ধাপের নির্ধারিত সময় নেই; অভিযোগ করতে এর জন্য অপেক্ষা করতে হয় না।',
          noteEn:
            'Programmer (আরাবী মোহাম্মদ), District Office, Lalmonirhat; as the charter states. Not served by 4 November 2025 (Tuesday), go from 5 November 2025 (Wednesday) on. This step has no time limit; a complaint need not wait for it.',
        },
        {
          ...{ ordinal: 3, role: 'SUPERIOR', basis: 'HIERARCHY', office: { slug: 'doict' } },
          ...{ post: { designation: 'মহাপরিচালক' }, officer: null, contact: null },
          ...{ allows: null, startsOn: '2025-11-05', dueOn: null },
          note: expect.stringMatching(
            /দাপ্তরিক স্তরবিন্যাস অনুযায়ী। ৪ নভেম্বর ২০২৫ \(মঙ্গলবার\) তারিখের মধ্যে সেবা না পেলে ৫ নভেম্বর ২০২৫ \(বুধবার\) থেকে/,
          ),
          noteEn: expect.stringMatching(
            /by the office hierarchy\. Not served by 4 November 2025 \(Tuesday\), go from 5 November 2025/,
          ),
        },
        // 40 working days from Wednesday, 5 November: 16 and 25 December and, for a funeral, the 31st do not count.
        {
          ...{
            ordinal: 4,
            role: 'GRIEVANCE_OFFICER',
            basis: 'GRIEVANCE_PROCEDURE',
            office: { slug: 'doict/lalmonirhat' },
          },
          ...nobody,
          allows: working('৪০ কার্যদিবস', 40),
          ...{ startsOn: '2025-11-05', dueOn: '2026-01-05' },
          note: `অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক), জেলা কার্যালয়, লালমনিরহাট; অভিযোগ প্রতিকার ব্যবস্থা অনুযায়ী। কে এই দায়িত্বে, তা অফিসে জেনে নিন। নিষ্পত্তির সময় ৪০ কার্যদিবস, তদন্ত হলে আরও ২০ (সূত্র: ${source})। ৫ নভেম্বর ২০২৫ (বুধবার) থেকে যাওয়া যায়, তার আগে নয়। প্রথম দিনেই গেলে নিষ্পত্তির শেষ তারিখ ৫ জানুয়ারি ২০২৬ (সোমবার)।`,
          noteEn: `Grievance redress officer, District Office, Lalmonirhat; by the grievance procedure. Ask the office who that is. To be settled within 40 working days, 20 more if it is investigated (source: ${source}). Open from 5 November 2025 (Wednesday) on, not before. If taken on the first day, it is to be settled by 5 January 2026 (Monday).`,
        },
        {
          ...{ ordinal: 5, role: 'APPEAL_OFFICER', basis: 'GRIEVANCE_PROCEDURE', office: { slug: 'doict' } },
          ...nobody,
          allows: working('২০ কার্যদিবস', 20),
          ...{ startsOn: '2026-01-06', dueOn: '2026-02-03' },
          note: expect.stringMatching(/^আপিল কর্মকর্তা, প্রধান কার্যালয়.*\(সূত্র: grs\.gov\.bd.*\)। ৬ জানুয়ারি ২০২৬/),
          noteEn: expect.stringMatching(
            /^Appeal officer, Head Office, Department of ICT; .* 6 January 2026 .* 3 February 2026/,
          ),
        },
        // Wednesday, 4 February, is Shab-e-Barat; 60 working days pass the election, Eid-ul-Fitr and two holidays more.
        {
          ...{ ordinal: 6, role: 'CABINET_CELL', basis: 'GRIEVANCE_PROCEDURE', office: null },
          ...nobody,
          allows: working('৬০ কার্যদিবস', 60),
          ...{ startsOn: '2026-02-05', dueOn: '2026-05-13' },
          note: expect.stringMatching(/^মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল; .* ৫ ফেব্রুয়ারি ২০২৬ .* ১৩ মে ২০২৬/),
          noteEn: expect.stringMatching(
            /^Cabinet Division's grievance management cell; .* 5 February 2026 .* 13 May 2026/,
          ),
        },
      ],
    });
  });

  it('has no dates where Kalukhali states none, and says what to ask for', async () => {
    const [service] = await servicesOf(KALUKHALI, '2025-10-30', 'CITIZEN');
    if (service === undefined) throw new Error('no service');
    expect(dates(service)).toEqual([
      'RESPONSIBLE -..-',
      'SUPERIOR -..-',
      'SUPERIOR -..-',
      'GRIEVANCE_OFFICER -..-',
      'APPEAL_OFFICER -..-',
      'CABINET_CELL -..-',
    ]);
    const [first, ...above] = service.escalation.steps;
    expect(first?.note).toMatch(/তাই শেষ তারিখ বলা যায় না। জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।$/);
    expect(first?.noteEn).toMatch(/so there is no due date\. When handing in, ask for a date in writing\.$/);
    for (const { note, noteEn } of above) {
      expect(note).toMatch(/ প্রতিশ্রুত সময় বা আগের অভিযোগ কবে শেষ হয় জানা নেই, তাই এ ধাপে কবে থেকে যাওয়া যায় তা বলা যায় না।$/);
      expect(noteEn).toMatch(
        / The end of the promised time or of the complaint before is not known, so it cannot be said from when on this step is open\.$/,
      );
    }
  });

  it('differs from the one without a day of submission in its dates and the sentences about them alone', async () => {
    const query = `query ($under: String!) { services(filter: { under: $under }, first: 100) { nodes { escalation { complete steps {
      ordinal role basis office { slug } post { designation } officer { name } contact { phones urls } allows { text max unit } startsOn dueOn note noteEn
    } } } } }`;
    const undated = (await graph.ask<{ services: { nodes: Service[] } }>(query, { under: KALIGANJ })).services.nodes;
    const dated = await servicesOf(KALIGANJ, '2025-10-30');
    expect(undated).toHaveLength(23);
    for (const [i, { escalation }] of undated.entries()) {
      for (const [j, step] of escalation.steps.entries()) {
        const { startsOn, dueOn, note, noteEn, ...same } = dated[i]?.escalation.steps[j] ?? NO_STEP;
        expect(step).toMatchObject({ ...same, startsOn: null, dueOn: null });
        expect([note.startsWith(`${step.note} `), noteEn.startsWith(`${step.noteEn} `)]).toEqual([true, true]);
      }
    }
  });

  it('waits for the longest case', async () => {
    const rows = [{ name: 'লাইসেন্স প্রদান', deadline: 'নতুন ১৫ কার্যদিবস/ নবায়ন ৭ কার্যদিবস' }];
    await importSmallCharter(graph, OTHER, rows);
    const [service] = await servicesOf(OTHER, '2026-03-16');
    expect(service && dates(service)).toEqual([
      'RESPONSIBLE 2026-03-16..2026-04-15',
      'SUPERIOR 2026-04-16..-',
      'SUPERIOR 2026-04-16..-',
      'GRIEVANCE_OFFICER 2026-04-16..2026-06-17',
      'APPEAL_OFFICER 2026-06-18..2026-07-16',
      'CABINET_CELL 2026-07-19..2026-10-13',
    ]);
  });

  it('ends with the calendar', async () => {
    const [service] = await servicesOf(KALIGANJ, '2026-11-01', 'CITIZEN');
    expect(service && dates(service)).toEqual([
      'RESPONSIBLE 2026-11-01..2026-11-03',
      'SUPERIOR 2026-11-04..-',
      'SUPERIOR 2026-11-04..-',
      'GRIEVANCE_OFFICER 2026-11-04..2026-12-31',
      'APPEAL_OFFICER -..-',
      'CABINET_CELL -..-',
    ]);
    const [late] = await servicesOf(KALIGANJ, '2026-12-29', 'CITIZEN');
    expect(late && dates(late).slice(0, 3)).toEqual([
      'RESPONSIBLE 2026-12-29..2026-12-31',
      'SUPERIOR -..-',
      'SUPERIOR -..-',
    ]);
  });
});

describe('every service of both charters', () => {
  it.each(['2024-08-04', '2025-06-03', '2025-10-30', '2026-03-16', '2026-11-27', '2026-12-30', '2027-06-01'])(
    'handed in on %s: no complaint before the promised time has passed',
    async (on) => {
      const services = [...(await servicesOf(KALIGANJ, on)), ...(await servicesOf(KALUKHALI, on))];
      expect(services).toHaveLength(42);
      for (const { deadline, dueDate, escalation } of services) {
        const [first, ...above] = escalation.steps;
        expect(above, deadline.text).toHaveLength(5);
        expect(first?.dueOn).toBe(dueDate.latest);
        expect(first?.note).toContain(dueDate.reason);
        expect(first?.noteEn).toContain(dueDate.reasonEn);
        for (const { startsOn, dueOn } of above) {
          if (startsOn === null) expect(dueOn).toBeNull();
          else expect(Temporal.PlainDate.compare(startsOn, dueDate.latest ?? '9999-12-31')).toBe(1);
        }
      }
    },
  );
});
