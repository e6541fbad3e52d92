import { stringify } from 'csv-stringify/sync';
import type { CellValue, Column } from '../tables/column.ts';
import { guardFormula } from './guard-formula.ts';

/** Without it Excel reads UTF-8 as the letters of Western Europe. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV (RFC 4180: commas, CR LF, quotes doubled), with a byte order mark and formulas made harmless. */
export async function* writeCsv<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(BYTE_ORDER_MARK + toLines([columns.map((column) => column.name)]));
  for await (const page of pages) {
    yield Buffer.from(toLines(page.map((row) => columns.map((column) => toText(column.value(row))))));
  }
}

function toLines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

function toText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? guardFormula(value) : String(value);
}
