import type { GrievanceColumn } from '../../../domain/charter/read-grievance-heading.ts';
import type { Row, Table } from '../../blocks.ts';
import type { Chapter } from '../sections/chapters.ts';
import { isColumnNumber } from '../tables/column-number.ts';
import { complaintColumns, headsComplaints, refineColumns } from './complaint-heading.ts';

/** A charter's own complaint table: its columns by position, and the rows below its headings. */
export interface GrievanceTable {
  table: Table;
  headings: Row[];
  columns: Array<GrievanceColumn | null>;
  rows: Row[];
}

const MOST_ROWS_ABOVE = 3;

/**
 * The tables that say when and to whom to complain, by their headings, in whatever section they stand. A table goes on
 * below a page break.
 *
 * In:  `ক্রমিক⇥কখন যোগাযোগ করবেন⇥কার সঙ্গে যোগাযোগ করবেন⇥যোগাযোগের ঠিকানা⇥নিষ্পত্তির সময়সীমা` and three rows
 * Out: one table of the columns SERIAL, WHEN, WHOM, ADDRESS, LIMIT with three rows.
 */
export function findGrievanceTables(chapters: readonly Chapter[]): GrievanceTable[] {
  const tables = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'TABLE'));
  return tables.flatMap((table) => readTable(table) ?? []);
}

function readTable(table: Table): GrievanceTable | null {
  const at = table.rows.slice(0, MOST_ROWS_ABOVE + 1).findIndex(headsComplaints);
  const heading = table.rows[at];
  if (heading === undefined) return null;
  const own = complaintColumns(heading);
  const second = table.rows[at + 1];
  const refined = refineColumns(own, heading, second);
  const below = table.rows.slice(refined === null ? at + 1 : at + 2);
  const headings = below.filter(headsComplaints);
  const rows = below.filter((row) => !headings.includes(row) && !isNumberRow(row));
  const parts = refined === null || second === undefined ? [] : [second];
  return { table, headings: [heading, ...parts, ...headings], columns: refined ?? own, rows };
}

function isNumberRow(row: Row): boolean {
  const filled = row.cells.filter((cell) => cell.text !== '');
  return filled.length > 2 && filled.every((cell) => isColumnNumber(cell.text));
}
