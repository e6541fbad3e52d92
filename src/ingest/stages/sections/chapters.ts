import { readSection } from '../../../domain/charter/read-section.ts';
import type { Section } from '../../../domain/charter/section.ts';
import { categoryOfSection } from '../../../domain/charter/service-category.ts';
import { type Block, type Document, filledCells, type Piece, type Row, type Table } from '../../blocks.ts';
import { headsComplaints } from '../grievance/complaint-heading.ts';

/** A section's heading and all that stands below it, up to the next. `section` is null above the first heading. */
export interface Chapter {
  section: Section | null;
  heading: Piece | null;
  /** What the heading's own line says after its colon: `ভিশন: সুশাসন প্রতিষ্ঠা` → `সুশাসন প্রতিষ্ঠা`. */
  statement: string | null;
  blocks: Block[];
}

type Opening = Omit<Chapter, 'blocks'>;

const LONGEST_HEADING = 150;
const LONGEST_LABEL = 40;
const LABEL_END = /[:ঃ]/;
const STATEMENTS: readonly Section[] = ['VISION', 'MISSION'];
const TEXTS: readonly Section[] = ['EXPECTATIONS', 'GRIEVANCE'];

/**
 * Cuts the document at its headings; every block goes to exactly one chapter, none is looked into.
 *
 * In:
 *     কালীগঞ্জ, লালমনিরহাট
 *     সিটিজেন চার্টার
 *     ভিশন:
 *     সুশাসন প্রতিষ্ঠা।
 *     ২.১) নাগরিক সেবা
 *     (a table)
 * Out: chapters null, TITLE, VISION and CITIZEN_SERVICES, holding one, no, one and one block.
 */
export function splitIntoChapters(document: Document): Chapter[] {
  const chapters: Chapter[] = [{ section: null, heading: null, statement: null, blocks: [] }];
  for (const block of document.blocks.flatMap(splitAtGroupHeads)) {
    const opening = readOpening(block);
    if (opening !== null) chapters.push({ ...opening, blocks: [] });
    else chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
}

function readOpening(block: Block): Opening | null {
  if (block.kind === 'TABLE') return null;
  const { piece } = block;
  const labelled = readLabelledStatement(piece);
  if (labelled !== null) return labelled;
  const section = piece.text.length > LONGEST_HEADING ? null : readSection(piece.text);
  return section === null ? null : { section, heading: piece, statement: null };
}

function readLabelledStatement(piece: Piece): Opening | null {
  const end = piece.text.slice(0, LONGEST_LABEL).search(LABEL_END);
  if (end < 0) return null;
  const statement = piece.text.slice(end + 1).trim();
  const section = readSection(piece.text.slice(0, end));
  if (section === null || !STATEMENTS.includes(section) || !/\p{L}/u.test(statement)) return null;
  const isHeading = statement.length <= LONGEST_HEADING && readSection(statement) !== null;
  return isHeading ? null : { section, heading: piece, statement };
}

/** A row that holds a section's name and nothing else heads a group; it becomes a paragraph between two tables. */
function splitAtGroupHeads(block: Block): Block[] {
  if (block.kind === 'PARAGRAPH') return [block];
  const blocks: Block[] = [];
  let open: Table | null = null;
  for (const row of block.rows) {
    const heads = findSectionHead(row);
    if (heads.length > 0) {
      for (const piece of heads) blocks.push({ kind: 'PARAGRAPH', piece });
      open = null;
    } else if (open === null || (headsComplaints(row) && !open.rows.some(headsComplaints))) {
      open = { ...block, rows: [row] };
      blocks.push(open);
    } else {
      open.rows.push(row);
    }
  }
  return blocks;
}

/** The pieces of a row that opens a section: its name over the whole row, or `ভিশন` beside what it says. */
function findSectionHead(row: Row): Piece[] {
  const [first, second, ...others] = filledCells(row);
  if (first === undefined || others.length > 0 || first.text.length > LONGEST_HEADING) return [];
  const section = readSection(first.text);
  if (section === null) return [];
  if (second !== undefined) return STATEMENTS.includes(section) && row.cells[0] === first ? [first, second] : [];
  const isOverAll =
    row.cells.length > 1 && row.cells[0] === first && row.cells.some((cell) => cell.coveredBy === first);
  const isHead = categoryOfSection(section) !== 'UNSPECIFIED' || (isOverAll && TEXTS.includes(section));
  return isHead ? [first] : [];
}
