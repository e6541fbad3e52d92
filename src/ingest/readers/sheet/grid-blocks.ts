import type { SourcePosition } from '../../../domain/charter/source-position.ts';
import type { Block, Piece, Row, Table } from '../../blocks.ts';
import { refuseOver } from '../../limits.ts';
import { firstColumnOf, type Grid, type GridCell, type GridRow, lastColumnOf } from './grid.ts';
import { splitRuns } from './split-runs.ts';

/**
 * Makes blocks of grids in their order. A table begins at its own first column and ends at its last; `at.row` and
 * `at.column` are the spreadsheet's own, so that an editor finds B7. Throws DOCUMENT_TOO_LARGE over the limits of rows,
 * columns and cells.
 *
 * In:  a sheet `সনদ` with `শিরোনাম` in B1 and words in B3, C3, B4
 * Out: a paragraph at row 1, column 2; a table of the rows 3 and 4 with two cells each, of which C4 is blank.
 */
export function blocksOf(grids: readonly Grid[]): Block[] {
  refuseOver(
    'rows',
    grids.reduce((sum, { rows }) => sum + rows.length, 0),
  );
  const blocks: Block[] = [];
  const count = { tables: 0, cells: 0 };
  for (const grid of grids) {
    for (const part of splitRuns(grid.rows)) {
      if (part.kind === 'TEXT') {
        for (const row of part.rows) blocks.push(...paragraphsOf(grid, row));
      } else {
        count.tables += 1;
        blocks.push(tableOf(grid, part.rows, count));
      }
    }
  }
  return blocks;
}

function paragraphsOf(grid: Grid, row: GridRow): Block[] {
  return row.cells.map((cell) => ({ kind: 'PARAGRAPH', piece: pieceOf(cell, sheetRow(grid, row)) }));
}

function tableOf(grid: Grid, rows: readonly GridRow[], count: { tables: number; cells: number }): Table {
  const columns = columnsOf(rows);
  count.cells += columns.length * rows.length;
  refuseOver('cells', count.cells);
  const covering = coverPlaces(rows, lastColumnOf(rows));
  const pieces = new Map<GridCell, Piece>();
  const made = rows.map((row): Row => {
    const at = { ...sheetRow(grid, row), table: count.tables };
    const own = new Map(row.cells.map((cell) => [cell.column, cell]));
    const covered = covering.get(row.number);
    const cells = columns.map((column): Piece => {
      const cell = own.get(column);
      if (cell !== undefined) {
        const piece = pieceOf(cell, at);
        pieces.set(cell, piece);
        return piece;
      }
      const cover = covered?.get(column);
      const coveredBy = cover === undefined ? undefined : pieces.get(cover);
      const blank = { text: '', published: '', at: { ...at, column } };
      return coveredBy === undefined ? blank : { ...blank, coveredBy };
    });
    return { at, cells };
  });
  const first = made[0];
  return { kind: 'TABLE', at: first?.at ?? { table: count.tables }, rows: made };
}

function columnsOf(rows: readonly GridRow[]): number[] {
  const first = firstColumnOf(rows);
  const width = lastColumnOf(rows) - first + 1;
  refuseOver('columns', width);
  return Array.from({ length: width }, (_, index) => first + index);
}

/** Which merged cell covers a place: by row, then by column. Where several lie over it, the first does. */
function coverPlaces(rows: readonly GridRow[], last: number): Map<number, Map<number, GridCell>> {
  const covering = new Map(rows.map((row) => [row.number, new Map<number, GridCell>()]));
  let visited = 0;
  for (const [index, { number, cells }] of rows.entries()) {
    for (const cell of cells) {
      if (cell.right === cell.column && cell.bottom === number) continue;
      const right = Math.min(cell.right, last);
      for (let below = index; below < rows.length; below += 1) {
        const covered = covering.get(rows[below]?.number ?? 0);
        if (covered === undefined || (rows[below]?.number ?? 0) > cell.bottom) break;
        visited += right - cell.column + 1;
        refuseOver('cells', visited);
        for (let column = cell.column; column <= right; column += 1) {
          if (!covered.has(column)) covered.set(column, cell);
        }
      }
    }
  }
  return covering;
}

function sheetRow(grid: Grid, row: GridRow): SourcePosition {
  const line = row.cells[0]?.line;
  return {
    ...(grid.sheet === null ? {} : { sheet: grid.sheet }),
    row: row.number,
    ...(line === undefined ? {} : { line }),
  };
}

function pieceOf({ text, column, line, character }: GridCell, row: SourcePosition): Piece {
  return {
    text,
    published: text,
    at: { ...row, column, ...(line === undefined ? {} : { line }) },
    ...(character === undefined ? {} : { character }),
  };
}
