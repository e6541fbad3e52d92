import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { importSmallCharter } from '../support/small-charter.ts';

const OFFICE = 'doict/rangpur/pirgacha';
const OTHER = 'doict/lalmonirhat/patgram';
const NAME = 'আইসিটি অধিদপ্তর সংক্রান্ত তথ্য প্রদান';
const offering = (deadline: string) => [{ name: NAME, deadline }];

/** What each day has in force, though the versions were stored in the order 2024, 2026, 2025. */
const DAYS = [
  ['2023-12-31', null],
  ['2024-01-01', 2],
  ['2024-12-31', 2],
  ['2025-01-01', 3],
  ['2025-12-31', 3],
  ['2026-01-01', 5],
] as const;

let graph: TestGraph;
let key: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await importSmallCharter(graph, OTHER, offering('৩ কার্যদিবস'), '2024-01-01');
  await importSmallCharter(graph, OFFICE, offering('২ কার্যদিবস'), '2024-01-01');
  await importSmallCharter(graph, OFFICE, offering('৫ কার্যদিবস'), '2026-01-01');
  const late = await importSmallCharter(graph, OFFICE, offering('৩ কার্যদিবস'), '2025-01-01');
  expect(late.charter).toMatchObject({ version: 3, effectiveUntil: '2026-01-01' });
  const { office } = await graph.ask<{ office: { charter: { services: Array<{ key: string }> } } }>(
    `{ office(slug: "${OFFICE}") { charter { services { key } } } }`,
  );
  key = office.charter.services[0]?.key ?? '';
});
afterAll(() => graph.close());

const SERVICE = 'nodes { deadline { max } }';
const ON_A_DAY = `query ($office: String!, $offices: [String!]!, $area: String!, $entry: String!, $key: String!, $asOf: Date) {
  office(slug: $office) { charter(asOf: $asOf) { services { deadline { max } } } services(asOf: $asOf) { totalCount ${SERVICE} } }
  serviceByKey(key: $key, asOf: $asOf) { deadline { max } }
  services(filter: { under: $office, asOf: $asOf }) { totalCount ${SERVICE} }
  catalogueService(slug: $entry) { services(under: $office, asOf: $asOf) { totalCount ${SERVICE} } }
  compareOffices(offices: $offices, asOf: $asOf) { rows { verdict cells { service { deadline { max } } } } }
  compareDeadlines(catalogueService: $entry, under: $office, asOf: $asOf) { offered maxWorkingDays }
  area(slug: $area) { coverage(asOf: $asOf) { withCharter services deadlinesStated } }
}`;

interface Promised {
  deadline: { max: number };
}
interface List {
  totalCount: number;
  nodes: Promised[];
}
interface OnADay {
  office: { charter: { services: Promised[] } | null; services: List };
  serviceByKey: Promised | null;
  services: List;
  catalogueService: { services: List };
  compareOffices: { rows: Array<{ verdict: string; cells: Array<{ service: Promised | null }> }> };
  compareDeadlines: { offered: number; maxWorkingDays: number | null };
  area: { coverage: { withCharter: number; services: number; deadlinesStated: number } };
}

describe('a version imported late', () => {
  let entry: string;
  beforeAll(async () => {
    const { serviceByKey } = await graph.ask<{ serviceByKey: { catalogueService: { slug: string } } }>(
      `query ($key: String!) { serviceByKey(key: $key) { catalogueService { slug } } }`,
      { key },
    );
    entry = serviceByKey.catalogueService.slug;
  });

  it.each(DAYS)('every question as of %s is answered by the version in force then', async (asOf, max) => {
    const variables = { office: OFFICE, offices: [OFFICE, OTHER], area: 'rangpur/pirgacha', entry, key, asOf };
    const answer = await graph.ask<OnADay>(ON_A_DAY, variables);
    const promised = max === null ? [] : [{ deadline: { max } }];
    const listed = { totalCount: promised.length, nodes: promised };
    expect(answer.office.charter?.services ?? []).toEqual(promised);
    expect(answer.office.services).toEqual(listed);
    expect(answer.serviceByKey).toEqual(promised[0] ?? null);
    expect(answer.services).toEqual(listed);
    expect(answer.catalogueService.services).toEqual(listed);
    expect(answer.compareOffices.rows.map(({ cells }) => cells[0]?.service)).toEqual(promised);
    expect(answer.compareOffices.rows.map(({ verdict }) => verdict)).toEqual(
      max === null ? [] : [max === 3 ? 'SAME' : 'DIFFERENT'],
    );
    const held = promised.length;
    expect(answer.compareDeadlines).toEqual({ offered: held, maxWorkingDays: max });
    expect(answer.area.coverage).toEqual({ withCharter: held, services: held, deadlinesStated: held });
  });

  it('takes its place by its day in histories, lists and changes', async () => {
    const { office, serviceByKey } = await graph.ask<{
      office: { charters: { nodes: unknown[] } };
      serviceByKey: { history: unknown[] };
    }>(
      `query ($key: String!) {
        office(slug: "${OFFICE}") { charters { nodes { version effectiveFrom effectiveUntil changes { kind explanationEn } } } }
        serviceByKey(key: $key) { history { charter { version } } }
      }`,
      { key },
    );
    const longer = (before: string, now: string) => ({
      kind: 'DEADLINE_LONGER',
      explanationEn: expect.stringMatching(`at most ${before} working days .*at most ${now} working days`),
    });
    expect(office.charters.nodes).toEqual([
      { version: 2, effectiveFrom: '2026-01-01', effectiveUntil: null, changes: [longer('3', '5')] },
      { version: 3, effectiveFrom: '2025-01-01', effectiveUntil: '2026-01-01', changes: [longer('2', '3')] },
      { version: 1, effectiveFrom: '2024-01-01', effectiveUntil: '2025-01-01', changes: [] },
    ]);
    expect(serviceByKey.history).toEqual([2, 3, 1].map((version) => ({ charter: { version } })));
  });

  it('of two versions for one day the one imported later is in force', async () => {
    const again = await importSmallCharter(graph, OFFICE, offering('৪ কার্যদিবস'), '2025-01-01');
    expect(again.charter).toMatchObject({ version: 4, effectiveUntil: '2026-01-01' });
    const { office } = await graph.ask(
      `{ office(slug: "${OFFICE}") { charter(asOf: "2025-01-01") { version changes { before { charter { version } } } }
        charters { nodes { version effectiveUntil } } } }`,
    );
    expect(office).toEqual({
      charter: { version: 4, changes: [{ before: { charter: { version: 3 } } }] },
      charters: {
        nodes: [
          { version: 2, effectiveUntil: null },
          { version: 4, effectiveUntil: '2026-01-01' },
          { version: 3, effectiveUntil: '2025-01-01' },
          { version: 1, effectiveUntil: '2025-01-01' },
        ],
      },
    });
  });
});
