import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';

/** A row of an exported table: column name to text, empty where the cell is. */
export type ExportedRow = Record<string, string>;

/** The rows of a CSV file. */
export function rowsOfCsv(bytes: Buffer): ExportedRow[] {
  return parse(bytes, { bom: true, columns: true });
}

/** The rows of a workbook's first sheet: days as they are shown, numbers with every digit, true and false in small letters. */
export function rowsOfXlsx(bytes: Buffer): ExportedRow[] {
  const book = read(bytes);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const values = utils.sheet_to_json<Record<string, unknown>>(sheet, { defval: '' });
  const shown = utils.sheet_to_json<ExportedRow>(sheet, { raw: false, defval: '' });
  return shown.map((row, i) =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, textOf(values[i]?.[name], text)])),
  );
}

function textOf(value: unknown, shown: string): string {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' && !Number.isNaN(Number(shown)) ? String(value) : shown;
}

/** What docs/export.md tells a program to do with a cell of a CSV file that was guarded. */
export function withoutGuards(rows: readonly ExportedRow[]): ExportedRow[] {
  const unguarded = (text: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, unguarded(text)])));
}

/** The rows that a table has in CSV and in a workbook, which must be alike. `fetchFile` takes the ending. */
export async function rowsInBoth(fetchFile: (ending: 'csv' | 'xlsx') => Promise<Response>): Promise<ExportedRow[]> {
  const [csv, xlsx] = await Promise.all([fetchFile('csv'), fetchFile('xlsx')]);
  expect([csv.status, xlsx.status]).toEqual([200, 200]);
  const rows = rowsOfCsv(Buffer.from(await csv.arrayBuffer()));
  expect(rowsOfXlsx(Buffer.from(await xlsx.arrayBuffer()))).toEqual(withoutGuards(rows));
  return rows;
}

/** A value of the graph as a cell of a file has it. */
export function inCell(value: string | number | boolean | null | undefined): string {
  return value == null ? '' : String(value);
}
