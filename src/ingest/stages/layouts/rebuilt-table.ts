import type { Piece, Row, Table } from '../../blocks.ts';
import type { PiecePart } from './piece-part.ts';

/** A table found in running text: paragraphs `from` up to, not including, `to` of the run become `rows`. */
export interface RebuiltTable {
  from: number;
  to: number;
  rows: PiecePart[][];
  /** Cells were lines: one cell may be cut into several, a blank one may be lost. */
  loose: boolean;
}

/** The table as the stages read it. Its cells keep the line they stand on. */
export function toTable({ rows, loose }: RebuiltTable, number: number): Table {
  const placed = rows.map((parts, rowIndex): Row => {
    const at = { table: number, row: rowIndex + 1, ...lineOf(parts[0]?.piece) };
    return { at, cells: parts.map((part, index) => placeCell(part, number, rowIndex + 1, index + 1)) };
  });
  const table: Table = { kind: 'TABLE', at: { table: number, ...lineOf(rows[0]?.[0]?.piece) }, rows: placed };
  return loose ? { ...table, loose } : table;
}

function placeCell({ piece, text, published, index }: PiecePart, table: number, row: number, column: number): Piece {
  const { page, sheet, line } = piece.at;
  const at = {
    ...(page === undefined ? {} : { page }),
    ...(sheet === undefined ? {} : { sheet }),
    table,
    row,
    column,
    ...(line === undefined ? {} : { line }),
  };
  const cell: Piece = { text, published, at };
  return piece.character === undefined || published === '' ? cell : { ...cell, character: piece.character + index };
}

function lineOf(piece: Piece | undefined): { line?: number } {
  return piece?.at.line === undefined ? {} : { line: piece.at.line };
}
