import { filledCells, isBlank, type Piece, type Row } from '../../blocks.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { isSerial } from '../serial.ts';
import { readHeadingCells } from './heading-cells.ts';
import { joinHeadingCells } from './join-headings.ts';
import { type HeadingRow, type KnownRow, knowRow, toHeadingRow } from './row-kind.ts';

/** A row of a table, or rows that together head its columns. */
export interface TablePart {
  known: KnownRow;
  /** The physical rows: several where the headings stand on several. */
  rows: Row[];
}

const MOST_HEADING_ROWS = 3;
const LONGEST_PART = 60;
const DIGIT = /\p{Nd}/u;

/**
 * Knows every row, and joins headings that stand on several rows: split over lines, or a heading over several with
 * headings of their own below.
 *
 * In:  `সেবার⇥সেবা প্রদানের`, `নাম⇥সময়সীমা`, `তথ্য প্রদান⇥২ দিন`
 * Out: one HEADING of both rows, `সেবার নাম` and `সেবা প্রদানের সময়সীমা`; DATA.
 */
export function knowRows(rows: readonly Row[]): TablePart[] {
  const parts: TablePart[] = [];
  for (let index = 0; index < rows.length; ) {
    const part = readPart(rows, index);
    parts.push(part);
    index += part.rows.length;
  }
  return parts;
}

function readPart(rows: readonly Row[], start: number): TablePart {
  const first = rows[start] as Row;
  const part: TablePart = { known: knowRow(first), rows: [first] };
  while (part.rows.length < MOST_HEADING_ROWS) {
    const below = rows[start + part.rows.length];
    const joined = below === undefined ? null : joinHeadings(part, below);
    if (joined === null || below === undefined) break;
    part.known = joined;
    part.rows.push(below);
  }
  return part;
}

function joinHeadings({ known: upper, rows }: TablePart, below: Row): HeadingRow | null {
  const mayHead = upper.kind === 'HEADING' || (upper.kind === 'DATA' && !isSerial(upper.row.cells[0]?.text ?? ''));
  const filled = filledCells(below);
  if (!mayHead || filled.length === 0 || isSerial(filled[0]?.text ?? '')) return null;
  if (below.cells.length !== upper.row.cells.length) return null;
  const above = upper.kind === 'HEADING' ? upper.cells : readHeadingCells(upper.row);
  const known = above.some(({ column }) => column !== null) ? knowRow(below) : null;
  if (known === null || known.kind === 'COLUMN_NUMBERS') return null;
  const cells = joinHeadingCells(above, below);
  const pieces = cells.map(({ text }, index) => joinPieces(upper.row.cells[index], below.cells[index], text));
  const joined = toHeadingRow({ at: upper.row.at, cells: pieces }, cells);
  if (joined === null) return null;
  if (upper.kind === 'HEADING' && isPartOf(upper, rows, below)) return joined;
  return countColumns(joined) > Math.max(countKnown(upper), countKnown(known)) ? joined : null;
}

/** The words above and below at the place where the column's own words stand. */
function joinPieces(upper: Piece | undefined, below: Piece | undefined, text: string): Piece {
  const place = upper === undefined || isBlank(upper) ? (below ?? upper) : upper;
  const published = place?.published ?? '';
  return { text: published === '' ? '' : text, published, at: place?.at ?? {} };
}

/** A row below a heading belongs to it where a heading reaches down into it, or where it fills a gap of the heading. */
function isPartOf(upper: HeadingRow, rows: readonly Row[], below: Row): boolean {
  if (filledCells(below).some(saysFact)) return false;
  const heads = new Set(rows.flatMap((row) => row.cells));
  const inRow = new Set(below.cells);
  const isReached = below.cells.some(
    ({ coveredBy }) => coveredBy !== undefined && !inRow.has(coveredBy) && heads.has(coveredBy),
  );
  return isReached || fillsGap(upper, below);
}

function saysFact({ text }: Piece): boolean {
  const kind = contentKindOf(text);
  return text.length > LONGEST_PART || DIGIT.test(text) || kind.time === 'SURE' || kind.fee === 'SURE';
}

function fillsGap(upper: HeadingRow, below: Row): boolean {
  const isFilled = (index: number) => (below.cells[index]?.text ?? '') !== '';
  const namesService = upper.columns.some(
    (column, index) => (column === 'SERIAL' || column === 'NAME') && isFilled(index),
  );
  const gaps = upper.cells.filter(
    (cell, index) => index > 0 && (cell.text === '' || cell.group !== index) && isFilled(index),
  );
  return upper.columns.includes('NAME') && !namesService && gaps.length > 0;
}

function countKnown(known: KnownRow): number {
  return known.kind === 'HEADING' ? countColumns(known) : 0;
}

function countColumns({ columns }: HeadingRow): number {
  return new Set(columns.filter((column) => column !== null)).size;
}
