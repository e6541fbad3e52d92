import type { Section } from '../../../domain/charter/section.ts';
import type { Row, Table } from '../../blocks.ts';
import type { Chapter } from '../sections/chapters.ts';
import { type HeadingRow, type KnownRow, knowRow } from './row-kind.ts';

/** A row below a heading; `afterBreak` where it is the first below a repeated heading. */
export interface TableRow {
  row: Row;
  afterBreak: boolean;
}

/** One logical table: the physical tables of one section that repeat the same heading, page breaks taken out. */
export interface ServiceTable {
  section: Section | null;
  /** Which chapter it stands in: serials are counted through a chapter. */
  chapter: number;
  heading: HeadingRow;
  repeatedHeadings: Row[];
  rows: TableRow[];
}

/** The logical tables, and what of the physical ones is no service's row. */
export interface FoundTables {
  tables: ServiceTable[];
  numberRows: Row[];
  /** Physical tables, or the part of them above a heading, in which no heading was found. */
  unread: Table[];
}

const TEXT_SECTIONS: ReadonlyArray<Section | null> = ['EXPECTATIONS', 'GRIEVANCE'];

/**
 * Joins the physical tables of a section into logical ones and takes headings and column numbers out of the rows.
 *
 * In:
 *     ক্রমিক নং⇥সেবার নাম
 *     (১)⇥(২)
 *     ১⇥তথ্য প্রদান
 *
 *     ক্রমিক নং⇥সেবার নাম
 *     ⇥ও পরামর্শ
 * Out: one table, two rows, the second `afterBreak`; one repeated heading, one row of column numbers.
 */
export function findServiceTables(chapters: readonly Chapter[]): FoundTables {
  const found: FoundTables = { tables: [], numberRows: [], unread: [] };
  let open: ServiceTable | null = null;
  let openedIn: Table | null = null;
  for (const [index, chapter] of chapters.entries()) {
    if (TEXT_SECTIONS.includes(chapter.section)) continue;
    for (const block of chapter.blocks) {
      if (block.kind !== 'TABLE') continue;
      const isSameTable = openedIn !== null && openedIn.at.table === block.at.table;
      if (open !== null && open.chapter !== index) {
        open = isSameTable
          ? { ...open, section: chapter.section, chapter: index, repeatedHeadings: [], rows: [] }
          : null;
        if (open !== null) found.tables.push(open);
      }
      open = readPhysicalTable(block, open, { section: chapter.section, chapter: index }, found);
      openedIn = block;
    }
  }
  return found;
}

function readPhysicalTable(
  table: Table,
  before: ServiceTable | null,
  place: Pick<ServiceTable, 'section' | 'chapter'>,
  found: FoundTables,
): ServiceTable | null {
  const rows = table.rows.map(knowRow);
  let open = before !== null && continues(rows, before) ? before : null;
  let afterBreak = open !== null && open.rows.length > 0;
  const unread: Row[] = [];
  for (const known of rows) {
    if (known.kind === 'COLUMN_NUMBERS') {
      found.numberRows.push(known.row);
    } else if (known.kind === 'HEADING') {
      const repeats: ServiceTable | null = open ?? before;
      if (repeats !== null && repeats.heading.key === known.key) {
        repeats.repeatedHeadings.push(known.row);
        open = repeats;
        afterBreak = true;
      } else {
        open = { ...place, heading: known, repeatedHeadings: [], rows: [] };
        found.tables.push(open);
        afterBreak = false;
      }
    } else if (known.kind === 'DATA' && open !== null) {
      open.rows.push({ row: known.row, afterBreak });
      afterBreak = false;
    } else if (known.kind === 'DATA') {
      unread.push(known.row);
    }
  }
  if (unread.length > 0) found.unread.push({ ...table, rows: unread });
  return open ?? before;
}

/** A page break may not repeat the heading: the table goes on if its first row that is not blank has the same width. */
function continues(rows: readonly KnownRow[], before: ServiceTable): boolean {
  const first = rows.find((known) => known.kind !== 'EMPTY');
  return first?.kind === 'DATA' && first.row.cells.length === before.heading.row.cells.length;
}
