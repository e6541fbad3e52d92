import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GrievanceStepReading } from '../../src/domain/charter/grievance-step.ts';
import { readDeadline } from '../../src/domain/deadline/read-deadline.ts';
import { readOfficerCell } from '../../src/domain/officer/read-officer-cell.ts';
import { storeGrievanceSteps } from '../../src/operations/import-charter/grievance-steps.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { readChartersInForce } from '../../src/storage/charter/charter.read.ts';
import { readOfficesBySlug } from '../../src/storage/office/office.read.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { giveCharters } from '../support/made-charters.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';

const row = (role: GrievanceStepReading['role'], given: Record<string, string>): GrievanceStepReading => ({
  ordinal: { GRIEVANCE_OFFICER: 1, APPEAL_OFFICER: 2, CABINET_CELL: 3 }[role],
  role,
  whenText: given.when ?? null,
  officer: given.whom === undefined ? null : readOfficerCell(given.whom),
  addressText: given.address ?? null,
  limit: given.limit === undefined ? null : readDeadline(given.limit),
  at: { table: 5, row: 2, line: 90 },
  line: 90,
});

/** The officer is the superior of Kaliganj's services, by name, post and phone. */
const TO_THE_CELL = [
  row('GRIEVANCE_OFFICER', {
    when: 'দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে',
    whom: 'জনাব আরাবী মোহাম্মদ প্রোগ্রামার (অ.দা.) ফোন- ০২৫৮৭৭১৪০৮৬',
    address: 'জেলা কার্যালয়, লালমনিরহাট',
    limit: '৩০ কার্যদিবস',
  }),
  row('APPEAL_OFFICER', {
    when: 'অভিযোগ নিষ্পত্তি কর্মকর্তা নির্দিষ্ট সময়ে সমাধান দিতে না পারলে',
    whom: 'আপিল কর্মকর্তা মহাপরিচালক, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, ঢাকা',
    limit: '২০ কার্যদিবস',
  }),
  row('CABINET_CELL', {
    whom: 'মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল',
    address: 'অভিযোগ গ্রহণ কেন্দ্র, ৫ নং গেইট, বাংলাদেশ সচিবালয়, ঢাকা',
    limit: '৬০ কার্যদিবস',
  }),
];

const STEP =
  'ordinal role basis office { slug } post { designation } officer { name } contact { phones text } allows { text max unit } startsOn dueOn note noteEn';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** Gives the charter that an office has in force a complaint table, as an import would. */
async function giveTable(slug: string, steps: readonly GrievanceStepReading[]): Promise<void> {
  const { db } = graph.database;
  const [office] = await readOfficesBySlug(db, [slug]);
  if (office === undefined) throw new Error(`no office ${slug}`);
  const [charter] = await readChartersInForce(db, [office.id], NOW.toString().slice(0, 10));
  if (charter === undefined) throw new Error(`no charter of ${slug}`);
  const gazetteer = await loadGazetteer(db);
  await db.transaction((tx) => storeGrievanceSteps(tx, office, charter.id, steps, gazetteer));
}

interface Step {
  ordinal: number;
  role: string;
  basis: string;
  office: { slug: string } | null;
  post: { designation: string } | null;
  note: string;
  noteEn: string;
}

async function ofOffice(slug: string) {
  const { office } = await graph.ask<{
    office: {
      charter: { grievanceSteps: Step[]; services: Array<{ escalation: { complete: boolean; steps: Step[] } }> };
    };
  }>(
    `query ($slug: String!) { office(slug: $slug) { charter {
      grievanceSteps { ${STEP} } services { escalation { complete steps { ${STEP} } } } } } }`,
    { slug },
  );
  return office.charter;
}

const outline = (steps: readonly Step[]) =>
  steps.map(({ ordinal, role, basis, office }) => `${ordinal} ${role} ${basis} ${office?.slug ?? '?'}`);

describe("a charter's own complaint table", () => {
  it('is empty where the charter has none', async () => {
    expect((await ofOffice(KALIGANJ)).grievanceSteps).toEqual([]);
  });

  it('is shown with whom its words name beyond doubt', async () => {
    await giveTable(KALIGANJ, TO_THE_CELL);
    const { grievanceSteps } = await ofOffice(KALIGANJ);
    expect(grievanceSteps).toMatchObject([
      {
        ordinal: 1,
        role: 'GRIEVANCE_OFFICER',
        basis: 'CHARTER',
        office: { slug: 'doict/lalmonirhat' },
        post: { designation: 'প্রোগ্রামার' },
        officer: { name: 'আরাবী মোহাম্মদ' },
        contact: { phones: ['+8802587714086'], text: expect.stringContaining('জেলা কার্যালয়, লালমনিরহাট') },
        allows: { text: '৩০ কার্যদিবস', max: 30, unit: 'WORKING_DAY' },
        startsOn: null,
        dueOn: null,
        note: expect.stringMatching(/^অভিযোগ নিষ্পত্তি কর্মকর্তা \(অনিক\);.*“৩০ কার্যদিবস”।$/),
        noteEn: expect.stringMatching(/^Grievance redress officer;.*“৩০ কার্যদিবস”\.$/),
      },
      {
        ordinal: 2,
        role: 'APPEAL_OFFICER',
        office: { slug: 'doict' },
        post: { designation: 'মহাপরিচালক' },
        officer: null,
        contact: null,
        allows: { max: 20 },
      },
      {
        ordinal: 3,
        role: 'CABINET_CELL',
        office: null,
        post: null,
        officer: null,
        contact: { phones: [], text: expect.stringContaining('5 নং গেইট') },
        allows: { max: 60 },
      },
    ]);
  });

  it('is where the ladder of each service leads', async () => {
    const { services, grievanceSteps } = await ofOffice(KALIGANJ);
    expect(services).toHaveLength(23);
    for (const { escalation } of services) {
      expect(outline(escalation.steps)).toEqual([
        `1 RESPONSIBLE CHARTER ${KALIGANJ}`,
        '2 SUPERIOR CHARTER doict/lalmonirhat',
        '3 GRIEVANCE_OFFICER CHARTER doict/lalmonirhat',
        '4 APPEAL_OFFICER CHARTER doict',
        '5 CABINET_CELL CHARTER ?',
      ]);
      // The cell needs no post of ours.
      expect(escalation.complete).toBe(true);
      expect(escalation.steps.slice(2)).toEqual(grievanceSteps.map((step) => ({ ...step, ordinal: step.ordinal + 2 })));
    }
  });

  it('is followed by the hierarchy and the national procedure where it ends below the Cabinet cell', async () => {
    await giveTable(KALUKHALI, [row('GRIEVANCE_OFFICER', { whom: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)' })]);
    const [service] = (await ofOffice(KALUKHALI)).services;
    expect(outline(service?.escalation.steps ?? [])).toEqual([
      `1 RESPONSIBLE CHARTER ${KALUKHALI}`,
      '2 SUPERIOR HIERARCHY doict/rajbari',
      '3 GRIEVANCE_OFFICER CHARTER ?',
      '4 SUPERIOR HIERARCHY doict',
      '5 APPEAL_OFFICER GRIEVANCE_PROCEDURE doict',
      '6 CABINET_CELL GRIEVANCE_PROCEDURE ?',
    ]);
    expect(service?.escalation.complete).toBe(false);
    // The charter leaves the time open; the limit that holds instead is told with its source.
    expect(service?.escalation.steps[2]).toMatchObject({
      ...{ post: null, officer: null, contact: null },
      allows: { text: '৪০ কার্যদিবস', max: 40, unit: 'WORKING_DAY' },
      note: 'অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক); সনদের অভিযোগ সারণি অনুযায়ী যাঁর কাছে যাবেন: “অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)”, নিষ্পত্তির সময়সীমা: লেখা নেই। নিষ্পত্তির সময় ৪০ কার্যদিবস, তদন্ত হলে আরও ২০ (সূত্র: grs.gov.bd frequently asked questions (saved page))।',
      noteEn:
        "Grievance redress officer; by the charter's complaint table, whom to go to: “অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)”, time limit: not stated. To be settled within 40 working days, 20 more if it is investigated (source: grs.gov.bd frequently asked questions (saved page)).",
    });
    expect((await ofOffice(KALUKHALI)).grievanceSteps).toMatchObject([{ allows: null }]);
  });

  it('is complete where it names a known post at each step, up to head office', async () => {
    const [slug = ''] = await giveCharters(graph, 1);
    await giveTable(slug, TO_THE_CELL.slice(1, 2));
    const [service] = (await ofOffice(slug)).services;
    expect(service?.escalation.complete).toBe(true);
    expect(outline(service?.escalation.steps ?? []).slice(2)).toEqual([
      '3 APPEAL_OFFICER CHARTER doict',
      '4 CABINET_CELL GRIEVANCE_PROCEDURE ?',
    ]);
  });

  it('makes no posts, officers or holders of the names that nobody knows', async () => {
    const counts = () => graph.database.sql`
      select (select count(*) from posts) posts, (select count(*) from officers) officers, (select count(*) from holdings) holdings`;
    const before = await counts();
    const [slug = ''] = await giveCharters(graph, 1);
    const withCharter = await counts();
    const namesake = 'জনাব আরাবী মোহাম্মদ, উপপরিচালক, ফোন: ০১৭১২৩৪৫৬৭৮';
    await giveTable(slug, [row('GRIEVANCE_OFFICER', { whom: namesake })]);
    expect(await counts()).toEqual(withCharter);
    expect(withCharter).not.toEqual(before);
    const [step] = (await ofOffice(slug)).grievanceSteps;
    expect(step).toMatchObject({ office: null, post: null, officer: null, contact: { phones: ['+8801712345678'] } });
  });
});

describe('the number of SQL statements', () => {
  it('does not grow with the number of charters that have a complaint table', async () => {
    for (const slug of await giveCharters(graph, 12)) await giveTable(slug, TO_THE_CELL);
    const ask = async (first: number) => {
      const query = `{ offices(filter: { hasCharter: true }, orderBy: { field: SLUG, direction: ASC }, first: ${first}) { nodes { charter {
        grievanceSteps { ${STEP} } services { escalation { complete steps { ${STEP} } } } } } } }`;
      const { value, statements } = await graph.database.statementsOf(() =>
        graph.ask<{ offices: { nodes: Array<{ charter: { grievanceSteps: unknown[] } }> } }>(query),
      );
      const tables = value.offices.nodes.filter(({ charter }) => charter.grievanceSteps.length > 0).length;
      return { tables, statements: statements.length };
    };
    const few = await ask(3);
    const many = await ask(12);
    expect([few.tables, many.tables]).toEqual([3, 12]);
    if (graph.database.kind === 'embedded') expect(many.statements).toBe(few.statements);
    // 17, one of them for the limits of the grievance procedure. Several connections answer out of turn, which may split
    // some batches; a statement for each of the nine tables more would be beyond.
    expect(Math.max(few.statements, many.statements)).toBeLessThanOrEqual(24);
  });
});

describe('the national procedure after a complaint table', () => {
  it('appeals above the office that the table names, also where that is none above its own', async () => {
    const [slug = ''] = await giveCharters(graph, 1);
    await giveTable(slug, [row('GRIEVANCE_OFFICER', { whom: 'প্রোগ্রামার', address: 'doict.rajbari.gov.bd' })]);
    const [service] = (await ofOffice(slug)).services;
    expect(outline(service?.escalation.steps ?? []).slice(-4)).toEqual([
      '3 GRIEVANCE_OFFICER CHARTER doict/rajbari',
      '4 SUPERIOR HIERARCHY doict',
      '5 APPEAL_OFFICER GRIEVANCE_PROCEDURE doict',
      '6 CABINET_CELL GRIEVANCE_PROCEDURE ?',
    ]);
  });
});
