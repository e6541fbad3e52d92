import type { Finding } from '../../../domain/quality/finding.ts';
import { filledCells, type Row, type Table } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';
import type { ServiceRow } from '../rows/service-row.ts';
import { readColumnNumber } from '../tables/column-number.ts';
import { findingAt } from './finding-at.ts';

const FEWEST_ROWS = 2;
const FEWEST_CELLS = 3;
const NO_ROW: Row = { at: {}, cells: [] };

/**
 * Column numbers out of order: neither the column's position nor one more than the number before.
 *
 * In:  `(১)⇥(২)⇥(৩)⇥(৪)⇥(৫)⇥(৬)⇥(৭)⇥(৪)`
 * Out: COLUMN_NUMBER_WRONG at the eighth cell, where (৮) belongs.
 */
export function checkColumnNumbers(rows: readonly Row[]): Finding[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const written = readColumnNumber(cell.text);
      const before = readColumnNumber(row.cells[index - 1]?.text ?? '');
      const follows = before !== null && written === before + 1;
      if (written === null || written === index + 1 || follows) return [];
      const detail = { written: cell.text, expected: String(index + 1) };
      return [findingAt('COLUMN_NUMBER_WRONG', cell, { detail })];
    }),
  );
}

/** Headings that no known column fits, columns that claim the same fact or have no heading, tables turned round. */
export function checkHeadings(tables: readonly ColumnTable[]): Finding[] {
  return tables.flatMap((table) => [
    ...table.unknown.map((cell) => findingAt('COLUMN_UNKNOWN', cell, { detail: { heading: cell.text } })),
    ...table.doubtful.map((cell) => findingAt('COLUMN_REPEATED', cell, { detail: { heading: cell.text } })),
    ...table.guessed.map(({ column, piece }) => findingAt('COLUMN_FROM_CONTENT', piece, { detail: { column } })),
    ...(table.transposed ? filledCells(table.headingRows[0] ?? NO_ROW).slice(0, 1) : []).map((cell) =>
      findingAt('TABLE_TRANSPOSED', cell),
    ),
  ]);
}

/** Cells that say "the same as above" instead of the fact. */
function checkMarks(row: ServiceRow, service: number | null): Finding[] {
  const carried = row.cells.flatMap((cell) => {
    const [mark] = cell.pieces;
    if (mark === undefined || cell.above === null) return [];
    const above = cell.above.map((piece) => piece.text).join(' ');
    return [findingAt('SAME_AS_ABOVE', mark, { detail: { mark: mark.text, above }, service })];
  });
  const pointless = row.pointless.map((mark) =>
    findingAt('NOTHING_ABOVE', mark, { detail: { mark: mark.text }, service }),
  );
  return [...carried, ...pointless];
}

/** Tables in which no heading was found, so that their rows are kept as text. */
export function checkUnreadTables(tables: readonly Table[]): Finding[] {
  return tables.flatMap((table) => {
    const rows = table.rows.filter((row) => row.cells.length >= FEWEST_CELLS);
    const cell = filledCells(table.rows[0] ?? NO_ROW)[0];
    if (rows.length < FEWEST_ROWS || cell === undefined) return [];
    return [findingAt('TABLE_NOT_READ', cell, { detail: { rows: String(table.rows.length) } })];
  });
}

/**
 * Rows that do not fit their heading, and rows that a page break parted.
 *
 * In:  a row of seven cells under eight headings; `নির্ভরশীল` below a repeated heading
 * Out: CELL_COUNT_DIFFERS at the row's first cell; ROW_CONTINUED at `নির্ভরশীল`.
 */
export function checkRow(row: ServiceRow, service: number | null): Finding[] {
  const [first] = filledCells(row.row);
  const findings: Finding[] = [];
  if (row.miscounted && first !== undefined) {
    const detail = { found: String(row.row.cells.length), expected: String(row.table.columns.length) };
    findings.push(findingAt('CELL_COUNT_DIFFERS', first, { detail, service }));
  }
  const [shifted] = row.shifted?.pieces ?? [];
  if (shifted !== undefined) {
    const detail = { heading: row.shifted?.heading ?? '', cell: shifted.text };
    findings.push(findingAt('ROW_SHIFTED', shifted, { detail, service }));
  }
  if (service === null && first !== undefined) findings.push(findingAt('SERVICE_NAME_MISSING', first));
  findings.push(...checkMarks(row, service));
  const continued = new Set(row.continued);
  for (const cell of row.cells) {
    for (const piece of cell.pieces) {
      if (!continued.has(piece)) continue;
      const detail = { written: piece.text, heading: cell.heading ?? '' };
      findings.push(findingAt('ROW_CONTINUED', piece, { detail, service }));
    }
  }
  return findings;
}
