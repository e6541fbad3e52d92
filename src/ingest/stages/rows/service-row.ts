import type { Column } from '../../../domain/charter/column.ts';
import type { Piece, Row } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';

/** One cell of a service's row, which a page break may have left in several pieces. */
export interface RowCell {
  column: Column;
  heading: string | null;
  /** Which case of the fact the cell is for, where several columns share one; null otherwise. */
  label: string | null;
  pieces: Piece[];
  /** The words above that hold for this cell too: it is covered by their cell, or says `ঐ`. Null: it has words of its own. */
  above: Piece[] | null;
}

/** One service's row, put together again. */
export interface ServiceRow {
  table: ColumnTable;
  row: Row;
  cells: RowCell[];
  /** The pieces that stood below a page break. */
  continued: Piece[];
  /** The row has more or fewer cells than the heading; only what can belong to one column alone is laid under it. */
  miscounted: boolean;
  /** The cell under whose heading another column's words stand, where the row's cells have shifted. */
  shifted: RowCell | null;
  /** Marks such as `ঐ` with nothing above that they could mean. */
  pointless: Piece[];
}

/** The words of the row's cell in a column, its own or those above that hold for it; empty where it has none. */
export function textIn(row: ServiceRow, column: Column): string {
  return piecesIn(row, column)
    .map((piece) => piece.text)
    .join(' ');
}

/** The pieces whose words hold for the row's cell in a column. */
export function piecesIn(row: ServiceRow, column: Column): Piece[] {
  return row.cells.flatMap((cell) => (cell.column === column ? piecesOfCell(cell) : []));
}

/** The pieces whose words hold for a cell. */
export function piecesOfCell(cell: RowCell): Piece[] {
  return cell.above ?? cell.pieces;
}
