/** One filled place of a sheet. Rows and columns count from 1, as the spreadsheet shows them. */
export interface GridCell {
  text: string;
  column: number;
  /** Last column and last row that the cell covers; its own where it is not merged. */
  right: number;
  bottom: number;
  /** Where the words begin in a text file. */
  line?: number;
  character?: number;
}

/** One row with at least one filled cell, its cells from left to right. */
export interface GridRow {
  number: number;
  /** Whether blank rows, or nothing at all, stand above it. */
  startsRun: boolean;
  cells: GridCell[];
}

/** What a sheet or a separated text shows: its filled rows from top to bottom. */
export interface Grid {
  /** Name of the sheet; null in a text file. */
  sheet: string | null;
  rows: GridRow[];
}

/** The first column in which one of the rows has words. */
export function firstColumnOf(rows: readonly GridRow[]): number {
  return rows.reduce((first, row) => Math.min(first, row.cells[0]?.column ?? first), Number.POSITIVE_INFINITY);
}

/** The last column in which one of the rows has words. */
export function lastColumnOf(rows: readonly GridRow[]): number {
  return rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? last), 0);
}

/** Words by row, then by column. */
export type Words = Map<number, Map<number, string>>;

/** The entries of a map in the order of their numbers. */
export function ascending<T>(map: ReadonlyMap<number, T>): Array<[number, T]> {
  return [...map].sort(([one], [other]) => one - other);
}
