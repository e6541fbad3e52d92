import type { Column } from '../../../domain/charter/column.ts';
import { readGrievanceHeading } from '../../../domain/charter/read-grievance-heading.ts';
import { readSection } from '../../../domain/charter/read-section.ts';
import type { Piece } from '../../blocks.ts';
import { readSignatureDate } from '../sections/signature-date.ts';
import { isSerial } from '../serial.ts';
import { groupHeadings } from './group-headings.ts';
import { type HeadingLines, headingOf, readHeadingLines } from './heading-lines.ts';
import { emptyLinesAbove, readingsOf } from './line-cells.ts';
import { cutAtSerials } from './line-rows.ts';
import { type PiecePart, wholePart } from './piece-part.ts';
import type { RebuiltTable } from './rebuilt-table.ts';
import { cutWithoutSerials } from './unnumbered-rows.ts';

const LONGEST_SECTION = 200;
/** Lines below the date in which a serial shows that the table goes on. */
const LONGEST_SIGNATURE = 40;
const NOTE = /^[*\s(]*(?:বিঃ?\s?[.:]?\s?দ্রঃ?|বিশেষ দ্রষ্টব্য|নোট\s?[:ঃ]|n\.?\s?b\b)/iu;

/**
 * A table copied one cell a line: the headings, perhaps the column numbers, then row after row, each beginning with its
 * serial, or none with one. Null where no such table begins at `start` or below.
 *
 * In:  `ক্রঃ নং`, `সেবার নাম`, `সময়`, `০১`, `ট্রেড লাইসেন্স`, `৩ দিন`, `০২`, `জন্ম সনদ`, `১ দিন`
 * Out: three rows of three cells.
 */
export function findCellLines(run: readonly Piece[], start: number): RebuiltTable | null {
  for (let from = start; from < run.length; from += 1) {
    for (const head of readHeadingLines(run, from)) {
      const table = readTable(run, from, head);
      if (table !== null) return table;
    }
  }
  return null;
}

function readTable(run: readonly Piece[], from: number, head: HeadingLines): RebuiltTable | null {
  const end = findBodyEnd(run, head);
  const lines = run.slice(head.body, end);
  const groups = groupHeadings(head.headings, head.numbers.length === 0 ? null : head.numbers.length);
  const ways = waysToHead(groups, head.headings);
  const columns: ReadonlyArray<readonly Column[]> = ways.map((way) => way.map(columnOf));
  // Without serials nothing tells a row from the second line of the row above: then no row goes on another.
  const loose = beginsWithSerial(lines);
  const readings = readingsOf(head.headings);
  const found = loose
    ? cutAtSerials(lines, columns, readings, emptyLinesAbove(run, end))
    : cutWithoutSerials(lines, columns, readings);
  if (found === null || (head.isGuessed && (loose || found.rows[0]?.length === 1))) return null;
  const heads = ways[columns.indexOf(found.columns)] ?? groups;
  const numberRow = head.numbers.length === 0 ? [] : [head.numbers.map(wholePart)];
  const groupHead = head.groupHead.map((line) => [wholePart(line)]);
  const rows = [heads, ...numberRow, ...groupHead, ...found.rows];
  return { from, to: head.body + found.length, rows, loose };
}

/** The headings as they were grouped, and each line for itself. */
function waysToHead(groups: PiecePart[], headings: readonly Piece[]): PiecePart[][] {
  return groups.length === headings.length ? [groups] : [groups, headings.map(wholePart)];
}

function columnOf(part: PiecePart): Column {
  return headingOf(part) ?? 'OTHER';
}

function beginsWithSerial(lines: readonly Piece[]): boolean {
  const first = lines.find((line) => line.text !== '');
  return first !== undefined && isSerial(first.text);
}

/** Where the table ends at the latest: a heading of another part, or its own headings again. */
function findBodyEnd(run: readonly Piece[], { body, headings }: HeadingLines): number {
  const [first, second] = headings;
  const isOfComplaints = headings.some((heading) => readGrievanceHeading(heading.text) === 'WHEN');
  for (let index = body + 1; index < run.length; index += 1) {
    const piece = run[index];
    if (piece === undefined || piece.text === '') continue;
    if (headingOf(piece) === 'SERIAL' && !isSerial(piece.text)) return index;
    if (piece.text === first?.text && nextFilled(run, index) === second?.text) return index;
    if (isSectionHeading(piece, isOfComplaints) || NOTE.test(piece.text)) return index;
    if (isSignature(run, index)) return index;
  }
  return run.length;
}

/** A date alone, below the last of the serials. */
function isSignature(run: readonly Piece[], index: number): boolean {
  if (readSignatureDate(run[index]?.text ?? '') === null) return false;
  return !run.slice(index + 1, index + 1 + LONGEST_SIGNATURE).some((piece) => isSerial(piece.text));
}

function nextFilled(run: readonly Piece[], index: number): string | undefined {
  return run.slice(index + 1, index + 3).find((piece) => piece.text !== '')?.text;
}

/** A cell may read like a section (`নাগরিক সেবা`, `অভিযোগ নিষ্পত্তি কর্মকর্তা` in a complaint table); a numbered line is one. */
function isSectionHeading({ text }: Piece, isOfComplaints: boolean): boolean {
  if (text.length > LONGEST_SECTION) return false;
  const section = readSection(text);
  if (section === null) return false;
  return /^[^\p{L}]*[\d০-৯]/u.test(text) || section === 'EXPECTATIONS' || (section === 'GRIEVANCE' && !isOfComplaints);
}
