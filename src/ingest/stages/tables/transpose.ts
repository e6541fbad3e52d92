import { readHeading } from '../../../domain/charter/read-heading.ts';
import { isBlank, type Piece, type Row, type Table } from '../../blocks.ts';

const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 200;
const MOST_ROWS = 40;

/**
 * Turns a table round whose services stand in columns: every row begins with a heading. Null for any other table.
 *
 * In:  `সেবার নাম⇥ট্রেড লাইসেন্স⇥জন্ম সনদ`, `সময়⇥৩ দিন⇥১ দিন`, `ফি⇥৫০০ টাকা⇥২৫ টাকা`
 * Out: `সেবার নাম⇥সময়⇥ফি`, `ট্রেড লাইসেন্স⇥৩ দিন⇥৫০০ টাকা`, `জন্ম সনদ⇥১ দিন⇥২৫ টাকা`
 */
export function transpose(table: Table): Table | null {
  if (table.rows.length > MOST_ROWS || table.loose === true) return null;
  const heads = table.rows.flatMap((row) => row.cells.slice(0, 1)).filter((cell) => !isBlank(cell));
  const columns = heads.map(headingOf);
  const known = new Set(columns.filter((column) => column !== null));
  const isTurned = known.size >= FEWEST_HEADINGS && known.has('NAME') && known.size * 3 >= heads.length * 2;
  if (!isTurned || firstRowHeads(table)) return null;
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  const rows = Array.from({ length: width }, (_, column): Row => {
    const cells = table.rows.map((row) => row.cells[column] ?? blankCell(row, column));
    return { at: { ...table.at, column: column + 1 }, cells };
  });
  return { ...table, rows, transposed: true };
}

function firstRowHeads({ rows: [first] }: Table): boolean {
  const others = first?.cells.slice(1).filter((cell) => !isBlank(cell)) ?? [];
  return others.filter((cell) => headingOf(cell) !== null).length * 2 > others.length;
}

function headingOf({ text }: Piece) {
  return text.length > LONGEST_HEADING ? null : readHeading(text);
}

function blankCell(row: Row, column: number): Piece {
  return { text: '', published: '', at: { ...row.at, column: column + 1 } };
}
