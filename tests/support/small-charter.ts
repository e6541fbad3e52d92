import { importCharter } from '../../src/operations/import-charter.ts';
import { loadGazetteer } from '../../src/operations/load-gazetteer.ts';
import { NOW, type TestGraph } from './graph.ts';

/** A made-up row of a small charter. */
export interface SmallRow {
  name: string;
  deadline: string;
  fee?: string;
  officer?: string;
}

const HEADINGS = [
  'ক্রমিক নং',
  'সেবার নাম',
  'সেবা প্রদান পদ্ধতি',
  'প্রয়োজনীয় কাগজ পত্র ও প্রাপ্তি স্থান',
  'সেবার মূল্য ও পরিশোধ পদ্ধতি',
  'সেবা প্রদানের সময়সীমা',
  'দায়িত্বপ্রাপ্ত কর্মকর্তা',
];

/** A made-up charter of citizen services that names no office: it may be given to any. */
export function smallCharter(rows: readonly SmallRow[]): string {
  const lines = rows.map(({ name, deadline, fee = 'বিনামূল্যে', officer = 'সহকারী প্রোগ্রামার' }, i) =>
    [i + 1, name, 'সরাসরি', 'আবেদনপত্র', fee, deadline, officer].join('\t'),
  );
  return ['সিটিজেন চার্টার', '২.১) নাগরিক সেবা', HEADINGS.join('\t'), ...lines, ''].join('\n');
}

/** Stores a small charter for an office, in effect from a day. */
export async function importSmallCharter(
  graph: TestGraph,
  officeSlug: string,
  rows: readonly SmallRow[],
  effectiveFrom = '2026-01-01',
) {
  const source = { bytes: Buffer.from(smallCharter(rows)), format: 'AUTO', officeSlug } as const;
  const run = { effectiveFrom, uri: null, today: effectiveFrom, now: NOW.toString(), dryRun: false };
  return importCharter(graph.database.db, { ...source, ...run }, await loadGazetteer(graph.database.db));
}
