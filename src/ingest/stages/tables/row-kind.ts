import type { Column } from '../../../domain/charter/column.ts';
import { foldGlued } from '../../../domain/text/fold.ts';
import { filledCells, type Piece, type Row } from '../../blocks.ts';
import { isSerial } from '../serial.ts';
import { isColumnNumber } from './column-number.ts';
import type { HeadingCell } from './heading-cell.ts';
import { readHeadingCells } from './heading-cells.ts';

/** A row that heads columns, with the column that each of its cells names. */
export interface HeadingRow {
  kind: 'HEADING';
  row: Row;
  /** By position. */
  cells: HeadingCell[];
  /** The column by position; null for a blank cell and for words that name no known column. */
  columns: Array<Column | null>;
  /** Equal for headings of the same columns, whatever their spelling. */
  key: string;
}

/** A row of a table and what it is for. GROUP: one text over the whole row, which heads the services below. */
export type KnownRow = HeadingRow | { kind: 'COLUMN_NUMBERS' | 'EMPTY' | 'GROUP' | 'DATA'; row: Row };

const MOST_COLUMNS = 60;
const FEWEST_HEADINGS = 2;
const FEWEST_NUMBERS = 3;
const FEWEST_COVERED = 2;

/**
 * Tells headings, column numbers and the heads of groups from the services' own rows.
 *
 * In:  `ক্রমিক নং⇥সেবার নাম⇥সময়সীমা`, `(১)⇥(২)⇥(৩)`, `প্রকৌশল বিভাগ` over all columns, `১⇥তথ্য প্রদান⇥২ কার্যদিবস`
 * Out: HEADING with SERIAL, NAME and DEADLINE; COLUMN_NUMBERS; GROUP; DATA.
 */
export function knowRow(row: Row): KnownRow {
  const cells = filledCells(row);
  if (cells.length === 0) return { kind: 'EMPTY', row };
  if (cells.length >= FEWEST_NUMBERS && cells.every((cell) => isColumnNumber(cell.text)))
    return { kind: 'COLUMN_NUMBERS', row };
  if (isGroupHead(row, cells)) return { kind: 'GROUP', row };
  const isWide = cells.length > MOST_COLUMNS;
  if (isWide || cells.length < FEWEST_HEADINGS || isSerial(cells[0]?.text ?? '')) return { kind: 'DATA', row };
  return readHeadingRow(row) ?? { kind: 'DATA', row };
}

/** The row as headings; null where too few of its cells name a column. */
function readHeadingRow(row: Row): HeadingRow | null {
  return toHeadingRow(row, readHeadingCells(row));
}

/** The headings of a row, or of several read together; null where too few of them name a column. */
export function toHeadingRow(row: Row, cells: HeadingCell[]): HeadingRow | null {
  const columns = cells.map(({ column }) => column);
  const known = columns.filter((column, index) => column !== null && row.cells[index]?.text !== '');
  const isHeading = new Set(known).size >= FEWEST_HEADINGS && known.length * 2 >= filledCells(row).length;
  return isHeading ? { kind: 'HEADING', row, cells, columns, key: headingKey(row, cells) } : null;
}

function isGroupHead(row: Row, [first, ...others]: readonly Piece[]): boolean {
  if (first === undefined || others.length > 0 || isSerial(first.text)) return false;
  const covered = row.cells.filter((cell) => cell.coveredBy === first).length;
  return row.cells.length === 1 || (covered >= FEWEST_COVERED && (covered + 1) * 2 > row.cells.length);
}

function headingKey(row: Row, cells: readonly HeadingCell[]): string {
  const keys = cells.map(({ column, label }, index) => {
    const words = column ?? foldGlued(row.cells[index]?.text ?? '');
    return label === null ? words : `${words} ${foldGlued(label)}`;
  });
  while (keys.at(-1) === '') keys.pop();
  return keys.join('|');
}
