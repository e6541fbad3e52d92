import type { Column } from '../../../domain/charter/column.ts';
import { readHeading } from '../../../domain/charter/read-heading.ts';
import { foldGlued } from '../../../domain/text/fold.ts';
import { remember } from '../../../domain/text/remember.ts';
import { filledCells, type Piece, type Row } from '../../blocks.ts';
import { isSerial } from '../serial.ts';

/** A row that heads columns, with the column that each of its cells names. */
export interface HeadingRow {
  kind: 'HEADING';
  row: Row;
  /** By position; null for a blank cell and for words that name no known column. */
  columns: Array<Column | null>;
  /** Equal for headings of the same columns, whatever their spelling. */
  key: string;
}

/** A row of a table and what it is for. */
export type KnownRow = HeadingRow | { kind: 'COLUMN_NUMBERS' | 'EMPTY' | 'DATA'; row: Row };

const readHeadingOnce = remember(readHeading);

const LONGEST_HEADING_CELL = 200;
const MOST_COLUMNS = 60;
const FEWEST_HEADINGS = 2;
const FEWEST_NUMBERS = 3;

/**
 * Tells headings and column numbers from the services' own rows.
 *
 * In:  `ক্রমিক নং⇥সেবার নাম⇥সময়সীমা`, `(১)⇥(২)⇥(৩)`, `১⇥তথ্য প্রদান⇥২ কার্যদিবস`
 * Out: HEADING with SERIAL, NAME and DEADLINE; COLUMN_NUMBERS; DATA.
 */
export function knowRow(row: Row): KnownRow {
  const cells = filledCells(row);
  if (cells.length === 0) return { kind: 'EMPTY', row };
  if (cells.length >= FEWEST_NUMBERS && cells.every((cell) => isSerial(cell.text)))
    return { kind: 'COLUMN_NUMBERS', row };
  const isWide = cells.length > MOST_COLUMNS;
  if (isWide || cells.length < FEWEST_HEADINGS || isSerial(cells[0]?.text ?? '')) return { kind: 'DATA', row };
  const columns = row.cells.map(readHeadingCell);
  const known = columns.filter((column) => column !== null);
  const isHeading = new Set(known).size >= FEWEST_HEADINGS && known.length * 2 >= cells.length;
  return isHeading ? { kind: 'HEADING', row, columns, key: headingKey(row, columns) } : { kind: 'DATA', row };
}

function readHeadingCell({ text }: Piece): Column | null {
  return text === '' || text.length > LONGEST_HEADING_CELL ? null : readHeadingOnce(text);
}

function headingKey(row: Row, columns: ReadonlyArray<Column | null>): string {
  const keys = row.cells.map(({ text }, index) => columns[index] ?? foldGlued(text));
  while (keys.at(-1) === '') keys.pop();
  return keys.join('|');
}
