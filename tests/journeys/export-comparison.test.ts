import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openServedGraph, type ServedGraph } from '../support/served-graph.ts';

const KALIGANJ = 'doict/lalmonirhat/kaliganj';
const KALUKHALI = 'doict/rajbari/kalukhali';

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
});
afterAll(() => graph.close());

interface Row {
  verdict: string;
  silent: number;
  explanation: string;
  spreadWorkingDays: number | null;
  differs: string[];
  fastest: Array<{ slug: string }>;
  catalogueService: { slug: string };
  cells: Array<{ service: { name: string; deadline: { text: string; maxWorkingDays: number | null } } | null }>;
}

async function compared(args: string): Promise<Row[]> {
  const { compareOffices } = await graph.ask<{ compareOffices: { rows: Row[] } }>(`{ compareOffices(${args}) {
    rows { verdict silent explanation spreadWorkingDays differs fastest { slug } catalogueService { slug }
      cells { service { name deadline { text maxWorkingDays } } } } } }`);
  return compareOffices.rows;
}

const bytesOf = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${graph.url}/export/${path}`)).arrayBuffer());

/** A row of the file as the comparison of the graph has it: an empty cell for what is missing. */
function asCells(row: Row): Record<string, string> {
  const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));
  const cells = [KALIGANJ, KALUKHALI].flatMap((slug, i) => {
    const service = row.cells[i]?.service;
    return [
      [`${slug}: name`, text(service?.name)],
      [`${slug}: deadlineText`, text(service?.deadline.text)],
      [`${slug}: maxWorkingDays`, text(service?.deadline.maxWorkingDays)],
    ];
  });
  return {
    catalogueService: row.catalogueService.slug,
    verdict: row.verdict,
    silent: text(row.silent),
    explanation: row.explanation,
    spreadWorkingDays: text(row.spreadWorkingDays),
    differs: row.differs.join('; '),
    fastest: row.fastest.map(({ slug }) => slug).join('; '),
    ...Object.fromEntries(cells),
  };
}

it.each([
  ['', ''],
  ['&category=CITIZEN', ', category: CITIZEN'],
  ['&asOf=2025-10-01', ', asOf: "2025-10-01"'],
])('/export/comparison%s has the rows of compareOffices', async (query, args) => {
  const rows = await compared(`offices: ["${KALIGANJ}", "${KALUKHALI}"]${args}`);
  expect(rows.length).toBeGreaterThan(5);
  const path = `offices=${KALIGANJ},${encodeURIComponent(KALUKHALI)}${query}`;
  const inCsv: Record<string, string>[] = parse(await bytesOf(`comparison.csv?${path}`), { bom: true, columns: true });
  expect(inCsv).toEqual(rows.map((row) => expect.objectContaining(asCells(row))));
  const book = read(await bytesOf(`comparison.xlsx?${path}`));
  expect(utils.sheet_to_json(book.Sheets.তুলনা ?? {}, { raw: false, defval: '' })).toEqual(inCsv);
});
