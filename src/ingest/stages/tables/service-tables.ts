import type { Section } from '../../../domain/charter/section.ts';
import { isBlank, type Row, type Table } from '../../blocks.ts';
import type { Chapter } from '../sections/chapters.ts';
import { knowRows, type TablePart } from './heading-rows.ts';
import type { HeadingRow } from './row-kind.ts';
import { transpose } from './transpose.ts';

/** A row below a heading; `afterBreak` where it is the first below a repeated heading or on a page. */
export interface TableRow {
  row: Row;
  afterBreak: boolean;
  /** The head of a group stands above it: it continues no row. */
  afterGroup?: boolean;
}

/** One logical table: the physical tables of one section that repeat the same heading, page breaks taken out. */
export interface ServiceTable {
  section: Section | null;
  /** Which chapter it stands in: serials are counted through a chapter. */
  chapter: number;
  /** Null where the table has no headings and its columns are told by what stands in them. */
  heading: HeadingRow | null;
  /** The heading's physical rows, two where it stands on two. */
  headingRows: Row[];
  repeatedHeadings: Row[];
  rows: TableRow[];
  /** Laid out anew from lines of text: cells may be cut or lost. */
  loose: boolean;
  /** Turned round: the services stood in columns. */
  transposed: boolean;
}

/** A physical table without headings, or the part of one above its headings. */
export interface UnreadTable extends Table {
  section: Section | null;
  chapter: number;
}

/** The logical tables, and what of the physical ones is no service's row. */
export interface FoundTables {
  tables: ServiceTable[];
  numberRows: Row[];
  unread: UnreadTable[];
}

const NONE: ReadonlySet<Table> = new Set();
const TEXT_SECTIONS: ReadonlyArray<Section | null> = ['EXPECTATIONS', 'GRIEVANCE'];

/**
 * Joins the physical tables of a section into logical ones and takes headings and column numbers out of the rows.
 * `others` are tables known to hold something else.
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
export function findServiceTables(chapters: readonly Chapter[], others: ReadonlySet<Table> = NONE): FoundTables {
  const found: FoundTables = { tables: [], numberRows: [], unread: [] };
  let open: ServiceTable | null = null;
  let openedIn: Table | null = null;
  for (const [index, chapter] of chapters.entries()) {
    if (TEXT_SECTIONS.includes(chapter.section)) continue;
    for (const block of chapter.blocks) {
      if (block.kind !== 'TABLE' || others.has(block)) continue;
      const isSameTable = openedIn !== null && openedIn.at.table === block.at.table;
      if (open !== null && open.chapter !== index) {
        open = isSameTable
          ? { ...open, section: chapter.section, chapter: index, headingRows: [], repeatedHeadings: [], rows: [] }
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
  published: Table,
  before: ServiceTable | null,
  place: Pick<ServiceTable, 'section' | 'chapter'>,
  found: FoundTables,
): ServiceTable | null {
  const table = transpose(published) ?? published;
  const parts = knowRows(table.rows);
  let open = before !== null && continues(parts, before) ? before : null;
  let afterBreak = open !== null && open.rows.length > 0;
  let afterGroup = false;
  const unread: Row[] = [];
  for (const { known, rows } of parts) {
    if (known.kind === 'COLUMN_NUMBERS') {
      found.numberRows.push(known.row);
    } else if (known.kind === 'HEADING') {
      const repeats: ServiceTable | null = open ?? before;
      if (repeats?.heading?.key === known.key) {
        repeats.repeatedHeadings.push(...rows);
        open = repeats;
        afterBreak = true;
      } else {
        open = {
          ...place,
          heading: known,
          headingRows: rows,
          repeatedHeadings: [],
          rows: [],
          loose: table.loose === true,
          transposed: table.transposed === true,
        };
        found.tables.push(open);
        afterBreak = false;
      }
    } else if (known.kind === 'DATA' && open !== null) {
      const isOnNextPage = open.rows.length > 0 && open.rows.at(-1)?.row.at.page !== known.row.at.page;
      open.rows.push({ row: known.row, afterBreak: afterBreak || isOnNextPage, afterGroup });
      afterBreak = false;
      afterGroup = false;
    } else if (known.kind === 'GROUP') {
      afterGroup = true;
    } else if (known.kind === 'DATA') {
      unread.push(known.row);
    }
  }
  if (unread.length > 0) found.unread.push({ ...table, ...place, rows: unread });
  return open ?? before;
}

/** A page break may not repeat the heading: the table goes on if its first row that is not blank has the same width. */
function continues(parts: readonly TablePart[], before: ServiceTable): boolean {
  const first = parts.find(({ known }) => known.kind !== 'EMPTY')?.known;
  if (first?.kind !== 'DATA' || before.heading === null) return false;
  return (
    trimmedWidth(first.row) <= before.heading.row.cells.length &&
    first.row.cells.length >= before.heading.row.cells.length
  );
}

function trimmedWidth(row: Row): number {
  return row.cells.findLastIndex((cell) => !isBlank(cell)) + 1;
}
