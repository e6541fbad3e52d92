import type { Column } from '../../domain/charter/column.ts';
import { isBlank, type Piece, type Table } from '../blocks.ts';
import type { ServiceTable } from './tables/service-tables.ts';

/** A service table whose columns are understood, or kept as OTHER. */
export interface ColumnTable extends ServiceTable {
  /** By position, as many as the heading row has cells. */
  columns: Column[];
  /** Headings that none of the known columns fits. */
  unknown: Piece[];
  /** Headings of columns that another column has taken, or that contradict one another. */
  doubtful: Piece[];
}

/** Columns that hold a number: where two claim it, neither can be taken with certainty. */
const NUMBER_COLUMNS: ReadonlyArray<ReadonlyArray<Column>> = [['DEADLINE'], ['FEE', 'FEE_AND_PAYMENT']];
const KEPT_AS_TEXT: Column = 'OTHER';

/**
 * The logical column of every heading cell, in whatever order they stand.
 *
 * In:  `ক্রমিক নং⇥সেবার নাম⇥সেবা প্রদান পদ্ধতি⇥বিশেষ নকশা`
 * Out: SERIAL, NAME, METHOD, OTHER; the fourth heading is unknown.
 */
export function readColumns(table: ServiceTable): ColumnTable {
  const { columns: read, row } = table.heading;
  const isTrusted = (column: Column, index: number) => !isDoubtful(column, index, read);
  return {
    ...table,
    columns: read.map((column, index) => (column !== null && isTrusted(column, index) ? column : KEPT_AS_TEXT)),
    unknown: row.cells.filter((cell, index) => !isBlank(cell) && read[index] === null),
    doubtful: row.cells.filter((_cell, index) => {
      const column = read[index] ?? null;
      return column !== null && !isTrusted(column, index);
    }),
  };
}

/** Parts the tables that say what their services are called from those that are no service tables. */
export function readAllColumns(found: readonly ServiceTable[]): { tables: ColumnTable[]; unread: Table[] } {
  const all = found.map(readColumns);
  const unread = all.filter((table) => !table.columns.includes('NAME'));
  return {
    tables: all.filter((table) => table.columns.includes('NAME')),
    unread: unread.map(({ heading, rows }) => ({
      kind: 'TABLE',
      at: heading.row.at,
      rows: [heading.row, ...rows.map(({ row }) => row)],
    })),
  };
}

function isDoubtful(column: Column, index: number, all: ReadonlyArray<Column | null>): boolean {
  if (column === KEPT_AS_TEXT) return false;
  const rivals = NUMBER_COLUMNS.find((columns) => columns.includes(column));
  if (rivals === undefined) return all.indexOf(column) < index;
  return all.filter((other) => other !== null && rivals.includes(other)).length > 1;
}
