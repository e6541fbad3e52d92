import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('a fresh start', () => {
  it('holds the map and an office of DoICT at head office, each district and each upazila', async () => {
    const found = await graph.ask(`{
      areas(under: "bangladesh") { totalCount }
      divisions: areas(level: DIVISION) { totalCount }
      districts: areas(level: DISTRICT) { totalCount }
      upazilas: areas(level: UPAZILA) { totalCount }
      organisation(slug: "doict") { root { slug descendants { totalCount } children { totalCount } } }
      dataset { areas offices charters services catalogueServices synthetic calendarVersion parserVersion }
    }`);
    expect(found).toEqual({
      areas: { totalCount: 568 },
      divisions: { totalCount: 8 },
      districts: { totalCount: 64 },
      upazilas: { totalCount: 495 },
      organisation: { root: { slug: 'doict', descendants: { totalCount: 559 }, children: { totalCount: 64 } } },
      dataset: {
        areas: 568,
        offices: 560,
        charters: 2,
        services: 42,
        catalogueServices: 24,
        synthetic: false,
        calendarVersion: '2026-05-09-c918fe42',
        parserVersion: '3',
      },
    });
  });

  it.each([
    [KALIGANJ, { signedOn: '2025-09-01', effectiveFromBasis: 'SIGNED' }, [6, 11, 6]],
    [KALUKHALI, { signedOn: null, effectiveFromBasis: 'FIRST_SEEN' }, [6, 11, 2]],
  ])('%s has its services', async (slug, charter, counts) => {
    const { office } = await graph.ask<{ office: Record<string, unknown> }>(
      `query ($slug: String!) { office(slug: $slug) {
        charter { signedOn effectiveFromBasis }
        citizen: services(category: CITIZEN) { totalCount }
        institutional: services(category: INSTITUTIONAL) { totalCount }
        internal: services(category: INTERNAL) { totalCount }
      } }`,
      { slug },
    );
    expect(office).toEqual({
      charter,
      citizen: { totalCount: counts[0] },
      institutional: { totalCount: counts[1] },
      internal: { totalCount: counts[2] },
    });
  });

  it('reaches the division of an upazila office through its area', async () => {
    const found = await graph.ask(`{ office(slug: "${KALIGANJ}") {
      parent { slug } ancestors { slug } area { slug parent { slug parent { slug parent { slug parent { slug } } } } }
    } }`);
    expect(found).toEqual({
      office: {
        parent: { slug: 'doict/lalmonirhat' },
        ancestors: [{ slug: 'doict/lalmonirhat' }, { slug: 'doict' }],
        area: {
          slug: 'lalmonirhat/kaliganj',
          parent: { slug: 'lalmonirhat', parent: { slug: 'rangpurdiv', parent: { slug: 'bangladesh', parent: null } } },
        },
      },
    });
  });
});

describe('compareOffices', () => {
  it('tells the two offices apart without giving Kalukhali a number', async () => {
    const { compareOffices } = await graph.ask<{ compareOffices: Comparison }>(
      `query ($offices: [String!]!) { compareOffices(offices: $offices) {
        summary { shared same different notStated notComparable notShared }
        rows {
          catalogueService { slug } verdict silent fastest { slug } spreadWorkingDays explanation explanationEn
          cells { office { slug } service { deadline { min max unit maxWorkingDays maxCalendarDays isoDuration cases { max } } } }
        }
      } }`,
      { offices: [KALIGANJ, KALUKHALI] },
    );
    expect(compareOffices.summary).toEqual({
      shared: 18,
      same: 2,
      different: 0,
      notStated: 16,
      notComparable: 0,
      notShared: 6,
    });
    const kalukhali = compareOffices.rows.flatMap((row) => row.cells[1]?.service?.deadline ?? []);
    expect(kalukhali).toHaveLength(19);
    for (const deadline of kalukhali) {
      expect(deadline).toEqual({
        min: null,
        max: null,
        unit: null,
        maxWorkingDays: null,
        maxCalendarDays: null,
        isoDuration: null,
        cases: [],
      });
    }
    const silent = compareOffices.rows.filter((row) => row.verdict === 'NOT_STATED');
    for (const row of silent) expect(row.explanation).toContain('কালুখালী, রাজবাড়ী কোনো সময়সীমা জানায়নি');
  });

  it('keeps the two inspections apart', async () => {
    const { compareOffices } = await graph.ask<{ compareOffices: Comparison }>(
      `{ compareOffices(offices: ["${KALIGANJ}", "${KALUKHALI}"]) { rows { catalogueService { slug } cells { service { id } } } } }`,
    );
    const offeredBy = (slug: string) =>
      compareOffices.rows.find((row) => row.catalogueService.slug === slug)?.cells.map((cell) => cell.service !== null);
    expect(offeredBy('upazila-office-inspection')).toEqual([true, false]);
    expect(offeredBy('union-centre-inspection')).toEqual([false, true]);
  });

  it.each([
    ['one office', [KALIGANJ]],
    ['the same office twice', [KALIGANJ, KALIGANJ]],
    ['an unknown office', [KALIGANJ, 'doict/kaliganj']],
    ['too many', Array.from({ length: 21 }, (_, i) => `doict/x${i}`)],
  ])('refuses %s', async (_what, offices) => {
    const { errors } = await graph.execute(
      'query ($offices: [String!]!) { compareOffices(offices: $offices) { rows { verdict } } }',
      { offices },
    );
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', place: ['offices'] });
  });
});

describe('escalation', () => {
  const firstService = (slug: string) =>
    graph.ask<{ office: { services: { nodes: [{ escalation: unknown }] } } }>(
      `query ($slug: String!) { office(slug: $slug) { services(first: 1) { nodes { escalation {
        complete findings { code }
        steps { ordinal role basis office { slug } post { designation } officer { name } contact { phones } allows { max } startsOn dueOn }
      } } } } }`,
      { slug },
    );

  it("goes from Kaliganj's assistant programmer to the stated superior, to head office, then up the national procedure", async () => {
    const { office } = await firstService(KALIGANJ);
    const nobody = { post: null, officer: null, contact: { phones: [] } };
    const procedure = { basis: 'GRIEVANCE_PROCEDURE', ...nobody, startsOn: null, dueOn: null };
    expect(office.services.nodes[0].escalation).toEqual({
      complete: true,
      findings: [],
      steps: [
        {
          ordinal: 1,
          role: 'RESPONSIBLE',
          basis: 'CHARTER',
          office: { slug: KALIGANJ },
          post: { designation: 'সহকারী প্রোগ্রামার' },
          officer: { name: 'নাজনীন নাহার' },
          contact: { phones: ['+8801717591287'] },
          allows: { max: 2 },
          startsOn: null,
          dueOn: null,
        },
        {
          ordinal: 2,
          role: 'SUPERIOR',
          basis: 'CHARTER',
          office: { slug: 'doict/lalmonirhat' },
          post: { designation: 'প্রোগ্রামার' },
          officer: { name: 'আরাবী মোহাম্মদ' },
          contact: { phones: ['+8802587714086'] },
          allows: null,
          startsOn: null,
          dueOn: null,
        },
        {
          ordinal: 3,
          role: 'SUPERIOR',
          basis: 'HIERARCHY',
          office: { slug: 'doict' },
          post: { designation: 'মহাপরিচালক' },
          officer: null,
          contact: null,
          allows: null,
          startsOn: null,
          dueOn: null,
        },
        {
          ...procedure,
          ordinal: 4,
          role: 'GRIEVANCE_OFFICER',
          office: { slug: 'doict/lalmonirhat' },
          allows: { max: 40 },
        },
        { ...procedure, ordinal: 5, role: 'APPEAL_OFFICER', office: { slug: 'doict' }, allows: { max: 20 } },
        { ...procedure, ordinal: 6, role: 'CABINET_CELL', office: null, allows: { max: 60 } },
      ],
    });
  });

  it('knows that the programmer of Lalmonirhat acts, from the charter of Kaliganj', async () => {
    const found = await graph.ask(`{
      office(slug: "doict/lalmonirhat") { posts { designation acting holder { name posts { office { slug } } } reportsTo { designation } } }
      service: office(slug: "${KALIGANJ}") { services(first: 1) { nodes { superior { acting text } } } }
    }`);
    expect(found).toMatchObject({
      office: {
        posts: [
          {
            designation: 'প্রোগ্রামার',
            acting: true,
            holder: { name: 'আরাবী মোহাম্মদ', posts: [{ office: { slug: 'doict/lalmonirhat' } }] },
            reportsTo: { designation: 'মহাপরিচালক' },
          },
        ],
      },
      service: { services: { nodes: [{ superior: { acting: true } }] } },
    });
  });

  it('lets the district office stand in where Kalukhali states no superior, with the finding', async () => {
    const { office } = await firstService(KALUKHALI);
    expect(office.services.nodes[0].escalation).toMatchObject({
      complete: true,
      findings: [{ code: 'SUPERIOR_NOT_STATED' }],
      steps: [
        { basis: 'CHARTER', office: { slug: KALUKHALI }, officer: { name: 'মোঃ মিলন হোসেন' } },
        {
          basis: 'HIERARCHY',
          office: { slug: 'doict/rajbari' },
          post: { designation: 'প্রোগ্রামার' },
          officer: null,
        },
        { basis: 'HIERARCHY', office: { slug: 'doict' } },
        { role: 'GRIEVANCE_OFFICER', basis: 'GRIEVANCE_PROCEDURE', office: { slug: 'doict/rajbari' } },
        { role: 'APPEAL_OFFICER', basis: 'GRIEVANCE_PROCEDURE', office: { slug: 'doict' } },
        { role: 'CABINET_CELL', basis: 'GRIEVANCE_PROCEDURE', office: null },
      ],
    });
  });
});

describe('findings', () => {
  it('has the missing numbers of Kalukhali and none of Kaliganj', async () => {
    const found = await graph.ask(`{
      kalukhali: findings(filter: { under: "${KALUKHALI}", code: "DEADLINE_NUMBER_MISSING" }) { totalCount }
      kaliganj: findings(filter: { under: "${KALIGANJ}", code: "DEADLINE_NUMBER_MISSING" }) { totalCount }
      level: findings(filter: { code: "LEVEL_DIFFERS" }) { nodes { office { slug } service { serial } } }
    }`);
    expect(found).toEqual({
      kalukhali: { totalCount: 17 },
      kaliganj: { totalCount: 0 },
      level: { nodes: [{ office: { slug: KALIGANJ }, service: { serial: '১১' } }] },
    });
  });

  it('points every finding at a line and a cell', async () => {
    let after: string | null = null;
    let seen = 0;
    do {
      const { findings }: { findings: FindingPage } = await graph.ask(
        `query ($after: String) { findings(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { code line cell message messageEn why whyEn remedy remedyEn }
        } }`,
        { after },
      );
      for (const finding of findings.nodes) {
        expect(finding, finding.code).toMatchObject({ line: expect.any(Number), cell: expect.any(String) });
        expect(Object.values(finding).join(' '), finding.code).not.toMatch(/[{}]/);
      }
      seen += findings.nodes.length;
      after = findings.pageInfo.hasNextPage ? findings.pageInfo.endCursor : null;
    } while (after !== null);
    const { dataset } = await graph.ask<{ dataset: { findings: number } }>('{ dataset { findings } }');
    expect(seen).toBe(dataset.findings);
  });
});

interface Comparison {
  summary: unknown;
  rows: Array<{
    catalogueService: { slug: string };
    verdict: string;
    explanation: string;
    cells: Array<{ service: { deadline: unknown } | null }>;
  }>;
}

interface FindingPage {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Array<{ code: string; line: number | null; cell: string | null }>;
}
