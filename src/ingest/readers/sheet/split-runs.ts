import { firstColumnOf, type GridRow, lastColumnOf } from './grid.ts';

/** Rows that belong together: each alone as text, or all of them as one table. */
export interface Part {
  kind: 'TEXT' | 'TABLE';
  rows: GridRow[];
}

/**
 * Parts the rows of a sheet into tables and the text around them. Blank rows end a table. In a run of rows without
 * blank ones, rows with one filled cell above the first row of several are titles; below the last one, those from a
 * cell merged over the whole width on are notes. A single cell between rows of several stays in the table: it may be a
 * group head or go on with the row above, and to take it out would tear the table.
 *
 * In:  `সিটিজেন চার্টার` over A1:C1, then the rows `ক্রমিক | সেবা | সময়` and `১ | সনদ | ৩ দিন`
 * Out: a part TEXT with the first row, a part TABLE with the two others.
 */
export function splitRuns(rows: readonly GridRow[]): Part[] {
  const parts: Part[] = [];
  for (const run of runsOf(rows)) {
    const isFirstTable = !parts.some(({ kind }) => kind === 'TABLE');
    parts.push(...splitRun(run, isFirstTable).filter((part) => part.rows.length > 0));
  }
  return parts;
}

function runsOf(rows: readonly GridRow[]): GridRow[][] {
  const runs: GridRow[][] = [];
  let open: GridRow[] = [];
  for (const row of rows) {
    if (row.startsRun || runs.length === 0) {
      open = [];
      runs.push(open);
    }
    open.push(row);
  }
  return runs;
}

function splitRun(run: GridRow[], isFirstTable: boolean): Part[] {
  const severals = run.filter((row) => row.cells.length > 1);
  if (severals.length === 0) return [{ kind: 'TEXT', rows: run }];
  const first = firstColumnOf(severals);
  const last = lastColumnOf(severals);
  const start = run.findIndex((row, index) => !isTitle(row, run[index + 1], first, isFirstTable));
  const lastOfSeveral = run.findLastIndex((row) => row.cells.length > 1);
  const note = run.findIndex((row, index) => index > lastOfSeveral && coversWidth(row, first, last));
  const end = note === -1 ? run.length : note;
  return [
    { kind: 'TEXT', rows: run.slice(0, start) },
    { kind: 'TABLE', rows: run.slice(start, end) },
    { kind: 'TEXT', rows: run.slice(end) },
  ];
}

/** In an inner column below another table, a single cell is rather the rest of a row that a page break has torn. */
function isTitle(row: GridRow, next: GridRow | undefined, first: number, isFirstTable: boolean): boolean {
  const [cell] = row.cells;
  if (cell === undefined || row.cells.length > 1) return false;
  if (next !== undefined && cell.bottom >= next.number) return false;
  return isFirstTable || cell.right > cell.column || cell.column <= first;
}

function coversWidth(row: GridRow, first: number, last: number): boolean {
  const [cell] = row.cells;
  return cell !== undefined && row.cells.length === 1 && cell.column <= first && cell.right >= last;
}
