import { LIMITS, refuseOver } from '../../limits.ts';
import type { HtmlCell, HtmlRow, RowGroup } from './table-rows.ts';

/** A place of the grid: the cell that lies there, and whether its words stand there or it only covers the place. */
export interface Place {
  cell: HtmlCell;
  isOrigin: boolean;
}

/** A row of the grid: a place for every column, null where no cell lies. */
export interface GridRow {
  row: HtmlRow;
  places: Array<Place | null>;
}

/** What the tables read so far have used of the limits on rows and places. */
export interface TableBudget {
  rows: number;
  cells: number;
}

/** A colspan above it says "all columns", not how many. */
const LARGEST_COUNTED_COLSPAN = 100;

/**
 * The grid of a table by the table algorithm of the HTML standard (section 4.9.12): spans end with their row group and
 * never push the table wider than its rows are; where two cells would lie on one place it is the earlier one's.
 * Columns that no cell begins in have no width on the screen and are left out. Throws DOCUMENT_TOO_LARGE.
 *
 * In:  a row of `ক` (rowspan 2) and `খ` (colspan 2), and a row of `গ` and `ঘ`
 * Out: `ক খ খ'` and `ক' গ ঘ`, where ' is a covered place
 */
export function placeCells(groups: readonly RowGroup[], budget: TableBudget): GridRow[] {
  const rows = groups.flat();
  budget.rows += rows.length;
  refuseOver('rows', budget.rows);
  const widest = widestOf(rows);
  const grid: Place[][] = rows.map(() => []);
  const begun = new Set<number>();
  let groupStart = 0;
  for (const group of groups) {
    const groupEnd = groupStart + group.length;
    for (const [index, row] of group.entries()) placeRow(row, groupStart + index, groupEnd);
    groupStart = groupEnd;
  }
  const columns = [...begun].sort((a, b) => a - b);
  budget.cells += columns.length * rows.length;
  refuseOver('cells', budget.cells);
  return rows.map((row, index) => ({ row, places: columns.map((column) => grid[index]?.[column] ?? null) }));

  function placeRow(row: HtmlRow, rowIndex: number, groupEnd: number): void {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      refuseOver('columns', column + 1);
      begun.add(column);
      const bottom = cell.rowspan === 0 ? groupEnd : Math.min(rowIndex + cell.rowspan, groupEnd);
      const colspan = cell.colspan > LARGEST_COUNTED_COLSPAN ? Math.min(cell.colspan, widest) : cell.colspan;
      const right = Math.min(column + colspan, LIMITS.columns);
      fill(cell, { top: rowIndex, bottom, left: column, right });
      column = right;
    }
  }

  function fill(cell: HtmlCell, area: { top: number; bottom: number; left: number; right: number }): void {
    budget.cells += (area.bottom - area.top) * (area.right - area.left) - 1;
    refuseOver('cells', budget.cells);
    for (let row = area.top; row < area.bottom; row += 1) {
      const places = grid[row] ?? [];
      for (let column = area.left; column < area.right; column += 1) {
        places[column] ??= { cell, isOrigin: row === area.top && column === area.left };
      }
    }
  }
}

/** The columns that the rows ask for with spans that can be meant. */
function widestOf(rows: readonly HtmlRow[]): number {
  return rows.reduce((most, { cells }) => {
    const width = cells.reduce((sum, { colspan }) => sum + (colspan > LARGEST_COUNTED_COLSPAN ? 1 : colspan), 0);
    return Math.max(most, width);
  }, 1);
}
