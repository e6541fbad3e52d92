import { type GrievanceColumn, readGrievanceHeading } from '../../../domain/charter/read-grievance-heading.ts';
import { readHeading } from '../../../domain/charter/read-heading.ts';
import type { Piece, Row } from '../../blocks.ts';

const LONGEST_HEADING = 200;
const FEWEST_COLUMNS = 3;

/**
 * Whether a row heads a complaint table: whom to go to, and when or for how long. A heading for the services' names
 * makes it a table of services.
 */
export function headsComplaints(row: Row): boolean {
  const columns = new Set(complaintColumns(row).filter((column) => column !== null));
  const asksWhom = columns.has('WHOM') || columns.has('WHOM_AND_ADDRESS');
  if (columns.size < FEWEST_COLUMNS || !asksWhom || !(columns.has('WHEN') || columns.has('LIMIT'))) return false;
  return !row.cells.some(({ text }) => text.length <= LONGEST_HEADING && readHeading(text) === 'NAME');
}

/** The columns a row of headings names, by position; a heading over several holds for each of them. */
export function complaintColumns(row: Row): Array<GrievanceColumn | null> {
  const read = new Map<Piece, GrievanceColumn | null>();
  return row.cells.map((cell) => {
    const over = cell.coveredBy === undefined ? undefined : read.get(cell.coveredBy);
    const column = over ?? readCell(cell.text);
    read.set(cell, column);
    return column;
  });
}

/**
 * The columns where a second row stands below the headings, under those that do not reach down; null where the row is
 * no part of the headings.
 *
 * In:  `কার সঙ্গে যোগাযোগ করবেন` over two columns; below it `পদবি` and `ঠিকানা`
 * Out: WHOM and ADDRESS.
 */
export function refineColumns(
  columns: ReadonlyArray<GrievanceColumn | null>,
  heading: Row,
  below: Row | undefined,
): Array<GrievanceColumn | null> | null {
  const heads = new Set(heading.cells);
  const isPart = below?.cells.some(({ coveredBy }) => coveredBy !== undefined && heads.has(coveredBy)) === true;
  return isPart ? columns.map((column, index) => readCell(below.cells[index]?.text ?? '') ?? column) : null;
}

function readCell(text: string): GrievanceColumn | null {
  return text === '' || text.length > LONGEST_HEADING ? null : readGrievanceHeading(text);
}
