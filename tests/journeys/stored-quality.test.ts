import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOfReading } from '../../src/domain/quality/score/charter-facts.ts';
import { measureCharter } from '../../src/domain/quality/score/measure-charter.ts';
import { scoreCharter } from '../../src/domain/quality/score/score-charter.ts';
import { importCharter } from '../../src/operations/import-charter.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { readCharterFacts } from '../../src/storage/quality/charter-facts.read.ts';
import { readMeasures } from '../../src/storage/quality/charter-measures.read.ts';
import { listGoldenCases } from '../charters/support/cases.ts';
import { NOW, openTestGraph, type TestGraph } from '../support/graph.ts';
import { namelessCharter } from '../support/nameless-charter.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** Stores a document as the charter of an office that has none yet, or of the one it names. */
async function store(bytes: Uint8Array) {
  const { db } = graph.database;
  const { offices } = await graph.ask<{ offices: { nodes: [{ slug: string }] } }>(
    '{ offices(filter: { level: UPAZILA, hasCharter: false }, first: 1) { nodes { slug } } }',
  );
  const day = { effectiveFrom: null, today: '2026-11-30', now: NOW.toString(), uri: null, dryRun: false };
  const source = { bytes, format: 'AUTO' as const, ...day };
  const gazetteer = await loadGazetteer(db);
  const named = await importCharter(db, { ...source, officeSlug: null }, gazetteer).catch(() => null);
  return named ?? importCharter(db, { ...source, officeSlug: offices.nodes[0].slug }, gazetteer);
}

/** Its second step gives no limit, its third says nobody. */
const COMPLAINT_TABLE = `
৪. অভিযোগ প্রতিকার ব্যবস্থাপনা (GRS)

ক্রমিক নং	কখন যোগাযোগ করবেন	কার সঙ্গে যোগাযোগ করবেন	যোগাযোগের ঠিকানা	নিষ্পত্তির সময়সীমা
১	দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে ব্যর্থ হলে	অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)	জেলা কার্যালয়	৩০ কার্যদিবস
২	অভিযোগ নিষ্পত্তি কর্মকর্তা সমাধান দিতে ব্যর্থ হলে	আপিল কর্মকর্তা, মহাপরিচালক	আগারগাঁও, ঢাকা	-
৩	আপিল কর্মকর্তা সমাধান দিতে ব্যর্থ হলে		মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল	৬০ কার্যদিবস
`;
const WITH_COMPLAINT_TABLE = {
  name: 'a charter with a complaint table',
  bytes: Buffer.from(`${namelessCharter()}\n${COMPLAINT_TABLE}`),
};

const SERIAL = /^[০-৯]+$/;
/** Its first service names no post in either cell, its second a branch as superior, its third nobody. */
const WITH_UNNAMED_OFFICERS = {
  name: 'a charter with officer cells that name no post',
  bytes: Buffer.from(withOfficers(['আইসিটি শাখা, ০১৭১৭৫৯১২৮৭', '০২৫৮৭৭১৪০৮৬'], [null, 'আইসিটি শাখা'], ['-', ''])),
};

/** The charter with other officer cells in the first services; null leaves a cell as it is. */
function withOfficers(...replaced: Array<[responsible: string | null, superior: string | null]>): string {
  const rows = replaced.values();
  const lines = namelessCharter().split('\n');
  return lines
    .map((line) => {
      const cells = line.split('\t');
      const officers = SERIAL.test(cells[0] ?? '') ? rows.next().value : undefined;
      if (officers === undefined) return line;
      const [responsible, superior] = officers;
      return [...cells.slice(0, 6), responsible ?? cells[6], superior ?? cells[7]].join('\t');
    })
    .join('\n');
}

describe('the score of a stored charter is that of its reading', () => {
  it.each([...listGoldenCases(), WITH_COMPLAINT_TABLE, WITH_UNNAMED_OFFICERS])('$name', async ({ bytes }) => {
    const { charter, reading } = await store(bytes);
    const id = charter?.id ?? 0;
    const facts = (await readCharterFacts(graph.database.db, [id])).get(id);
    const [measures] = await readMeasures(graph.database.db, [id]);
    const asRead = factsOfReading(reading);
    if (facts === undefined) throw new Error('the charter was not stored');
    expect(measures).toEqual({ charterId: id, ...measureCharter(asRead) });
    expect(scoreCharter(facts, reading.findings, '2026-12-01')).toEqual(
      scoreCharter(asRead, reading.findings, '2026-12-01'),
    );
  });

  it('names the officer cells that name no post by their words, and the findings at them', async () => {
    const { charter, reading } = await store(WITH_UNNAMED_OFFICERS.bytes);
    const id = charter?.id ?? 0;
    const facts = (await readCharterFacts(graph.database.db, [id])).get(id) ?? factsOfReading(reading);
    const { lost } = scoreCharter(facts, reading.findings, '2026-12-01');
    const officers = lost.filter(({ part, service }) => part === 'ESCALATION' && service !== null && service < 3);
    const shown = officers.map(({ service, cell, finding }) => [
      service,
      cell,
      finding === null ? null : reading.findings[finding]?.code,
    ]);
    expect(shown).toEqual([
      [0, 'আইসিটি শাখা, ০১৭১৭৫৯১২৮৭', 'OFFICER_UNREADABLE'],
      [2, '-', 'RESPONSIBLE_NOT_STATED'],
      [0, '০২৫৮৭৭১৪০৮৬', 'OFFICER_UNREADABLE'],
      [1, 'আইসিটি শাখা', 'OFFICER_UNREADABLE'],
      [2, null, 'SUPERIOR_NOT_STATED'],
    ]);
  });

  it('says which step of the complaint table is incomplete', async () => {
    const { reading } = await store(WITH_COMPLAINT_TABLE.bytes);
    const { lost } = scoreCharter(factsOfReading(reading), reading.findings, '2026-12-01');
    const codes = lost
      .filter(({ reasonEn }) => reasonEn.startsWith('This step'))
      .map(({ finding }) => reading.findings[finding ?? -1]?.code);
    expect(codes).toEqual(['GRIEVANCE_LIMIT_MISSING', 'GRIEVANCE_OFFICER_MISSING']);
  });
});
