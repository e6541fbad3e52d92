import type { Column } from '../../domain/charter/column.ts';
import { isBlank, type Piece, type Row } from '../blocks.ts';
import type { ColumnTable } from './columns.ts';
import { isSerial } from './serial.ts';
import type { TableRow } from './tables/service-tables.ts';

/** One cell of a service's row, which a page break may have left in several pieces. */
export interface RowCell {
  column: Column;
  heading: string | null;
  pieces: Piece[];
}

/** One service's row, put together again. */
export interface ServiceRow {
  table: ColumnTable;
  row: Row;
  cells: RowCell[];
  /** The pieces that stood below a page break. */
  continued: Piece[];
  /** The row has more or fewer cells than the heading, so that only its serial and name are taken for what they are. */
  miscounted: boolean;
}

/**
 * Lays the cells under their columns and joins what a page break parted: a row without serial below a repeated
 * heading, or without serial and name anywhere, continues the row before.
 *
 * In:
 *     ২⇥সেমিনার আয়োজন⇥বিষয়ের উপর
 *     (heading again)
 *     ⇥⇥নির্ভরশীল
 * Out: one row, its third cell of two pieces, `নির্ভরশীল` continued.
 */
export function joinRows(table: ColumnTable): ServiceRow[] {
  const rows: ServiceRow[] = [];
  let mayContinue = false;
  for (const tableRow of table.rows) {
    const previous = rows.at(-1);
    mayContinue = tableRow.afterBreak || mayContinue;
    if (previous !== undefined && !previous.miscounted && continuesRow(tableRow, table, mayContinue)) {
      appendTo(previous, tableRow.row);
    } else {
      rows.push(layOut(tableRow.row, table));
      mayContinue = false;
    }
  }
  return rows;
}

/** The words of the row's cell in a column; empty where it has none. */
export function textIn(row: ServiceRow, column: Column): string {
  return piecesIn(row, column)
    .map((piece) => piece.text)
    .join(' ');
}

/** The pieces of the row's cell in a column, blank ones left out. */
export function piecesIn(row: ServiceRow, column: Column): Piece[] {
  return row.cells.find((cell) => cell.column === column)?.pieces ?? [];
}

function continuesRow({ row }: TableRow, table: ColumnTable, mayContinue: boolean): boolean {
  const endsShort = row.cells.length < table.columns.length && !isBlankAt(row, row.cells.length - 1);
  if (row.cells.length !== table.columns.length && !endsShort) return false;
  const isFilled = (column: Column) => {
    const index = table.columns.indexOf(column);
    return index >= 0 && !isBlankAt(row, index);
  };
  if (isFilled('SERIAL')) return false;
  if (!isFilled('NAME')) return true;
  const isWholeRow = isFilled('DEADLINE') || !table.columns.includes('DEADLINE');
  return mayContinue && table.columns.includes('SERIAL') && !isWholeRow;
}

function isBlankAt(row: Row, index: number): boolean {
  const cell = row.cells[index];
  return cell === undefined || isBlank(cell);
}

function appendTo(target: ServiceRow, row: Row): void {
  for (const [index, piece] of row.cells.entries()) {
    if (isBlank(piece)) continue;
    target.cells[index]?.pieces.push(piece);
    target.continued.push(piece);
  }
}

function layOut(row: Row, table: ColumnTable): ServiceRow {
  const lastFilled = row.cells.findLastIndex((cell) => !isBlank(cell));
  const cells = row.cells.slice(0, Math.max(table.columns.length, lastFilled + 1));
  const miscounted = cells.length !== table.columns.length;
  const serial = row.cells[table.columns.indexOf('SERIAL')];
  const isAnchored = serial !== undefined && isSerial(serial.text);
  return {
    table,
    row,
    cells: cells.map((piece, index) => {
      const pieces = isBlank(piece) ? [] : [piece];
      const column = table.columns[index];
      const isTrusted = !miscounted || (isAnchored && (column === 'SERIAL' || column === 'NAME'));
      if (column === undefined || !isTrusted) return { column: 'OTHER', heading: null, pieces };
      return { column, heading: table.heading.row.cells[index]?.text ?? null, pieces };
    }),
    continued: [],
    miscounted,
  };
}
