import type { Column } from '../../domain/charter/column.ts';
import type { Piece, Table } from '../blocks.ts';
import { columnsByContent, headlessColumns } from './content/columns-by-content.ts';
import { isBothOfficers } from './tables/both-officers.ts';
import type { HeadingCell } from './tables/heading-cell.ts';
import type { FoundTables, ServiceTable, UnreadTable } from './tables/service-tables.ts';

/** A service table whose columns are understood, or kept as OTHER. */
export interface ColumnTable extends ServiceTable {
  /** By position, as many as the heading row has cells. */
  columns: Column[];
  /** By position: which case of the fact the column is for, where several columns share one. */
  labels: Array<string | null>;
  /** The position of a further column that names the service, which tells apart what one name stands over. */
  secondName: number | null;
  /** The cells of all its headings: where one reaches down, it is no fact of the rows. */
  headPieces: ReadonlySet<Piece>;
  /** Headings that none of the known columns fits. */
  unknown: Piece[];
  /** Headings of columns that another column has taken, or that contradict one another. */
  doubtful: Piece[];
  /** Columns without a heading, told by their first cell that is not blank. */
  guessed: Array<{ column: Column; piece: Piece }>;
}

/** Columns that hold a number: where two claim it, neither can be taken with certainty. */
const NUMBER_COLUMNS: ReadonlyArray<ReadonlyArray<Column>> = [['DEADLINE'], ['FEE', 'FEE_AND_PAYMENT']];
const KEPT_AS_TEXT: Column = 'OTHER';

/**
 * The logical column of every heading cell, in whatever order they stand. A column without heading is told by what
 * stands in it, where that is beyond doubt.
 *
 * In:  `ক্রমিক নং⇥সেবার নাম⇥সেবা প্রদান পদ্ধতি⇥বিশেষ নকশা`
 * Out: SERIAL, NAME, METHOD, OTHER; the fourth heading is unknown.
 */
export function readColumns(table: ServiceTable): ColumnTable {
  const heads = table.heading?.cells ?? [];
  const read = partOfficers(heads);
  const cells = table.heading?.row.cells ?? [];
  const isTrusted = (column: Column, index: number) => !isDoubtful(column, index, read, heads);
  const guessed = columnsByContent(table, read);
  const isOwn = (index: number) => (cells[index]?.text ?? '') !== '';
  return {
    ...table,
    columns: read.map((column, index) => {
      if (column === null) return guessed.get(index)?.column ?? KEPT_AS_TEXT;
      return isTrusted(column, index) ? column : KEPT_AS_TEXT;
    }),
    labels: heads.map(({ label }) => label),
    secondName: findSecondName(read),
    headPieces: new Set([...table.headingRows, ...table.repeatedHeadings].flatMap((row) => row.cells)),
    unknown: cells.filter((_cell, index) => isOwn(index) && read[index] === null),
    doubtful: cells.filter((_cell, index) => {
      const column = read[index] ?? null;
      return isOwn(index) && column !== null && !isTrusted(column, index);
    }),
    guessed: [...guessed.values()],
  };
}

function findSecondName(columns: ReadonlyArray<Column | null>): number | null {
  const first = columns.indexOf('NAME');
  const second = columns.indexOf('NAME', first + 1);
  return first < 0 || second < 0 ? null : second;
}

/** `দায়িত্বপ্রাপ্ত ও ঊর্ধ্বতন কর্মকর্তা` over two columns: first the one, then the other. */
function partOfficers(heads: readonly HeadingCell[]): Array<Column | null> {
  const columns = heads.map(({ column }) => column);
  for (const [index, { text, column, group, label }] of heads.entries()) {
    const isPair = group === index && heads[index + 1]?.group === index && heads[index + 2]?.group !== index;
    if (column !== null || label !== null || !isPair || !isBothOfficers(text)) continue;
    columns.splice(index, 2, 'RESPONSIBLE', 'SUPERIOR');
  }
  return columns;
}

/** Parts the tables that say what their services are called from those that are no service tables. */
export function readAllColumns(found: FoundTables): { tables: ColumnTable[]; unread: Table[] } {
  const all = found.tables.map(readColumns);
  const headless = found.unread.map(readHeadless);
  return {
    tables: [...all.filter(namesServices), ...headless.filter((table) => table !== null)].sort(inDocumentOrder),
    unread: [
      ...found.unread.filter((_table, index) => headless[index] === null),
      ...all.filter((table) => !namesServices(table)).map(asPublished),
    ],
  };
}

function namesServices(table: ColumnTable): boolean {
  return table.columns.includes('NAME');
}

function readHeadless(table: UnreadTable): ColumnTable | null {
  const guessed = headlessColumns(table.rows);
  if (guessed === null) return null;
  return {
    section: table.section,
    chapter: table.chapter,
    heading: null,
    headingRows: [],
    repeatedHeadings: [],
    rows: table.rows.map((row) => ({ row, afterBreak: false })),
    loose: table.loose === true,
    transposed: table.transposed === true,
    columns: guessed.columns,
    labels: [],
    secondName: null,
    headPieces: new Set(),
    unknown: [],
    doubtful: [],
    guessed: guessed.guessed,
  };
}

function asPublished({ headingRows, rows, section, chapter }: ColumnTable): UnreadTable {
  const all = [...headingRows, ...rows.map(({ row }) => row)];
  return { kind: 'TABLE', at: all[0]?.at ?? {}, rows: all, section, chapter };
}

function inDocumentOrder(one: ColumnTable, other: ColumnTable): number {
  return one.chapter - other.chapter || tableNumber(one) - tableNumber(other);
}

function tableNumber({ headingRows, rows }: ColumnTable): number {
  return (headingRows[0] ?? rows[0]?.row)?.at.table ?? 0;
}

/** Columns of one group share their fact; the sum and how it is paid may stand apart. */
function isDoubtful(
  column: Column,
  index: number,
  all: ReadonlyArray<Column | null>,
  heads: readonly HeadingCell[],
): boolean {
  if (column === KEPT_AS_TEXT) return false;
  const rivals = NUMBER_COLUMNS.find((columns) => columns.includes(column));
  const isOtherGroup = (at: number) => heads[at]?.group !== heads[index]?.group;
  if (rivals === undefined) return isOtherGroup(all.indexOf(column));
  const others = all.filter((other, at) => other !== null && rivals.includes(other) && isOtherGroup(at));
  return others.length > 1 || others.includes(column);
}
