import type { Column } from '../../../domain/charter/column.ts';
import { type GrievanceColumn, readGrievanceHeading } from '../../../domain/charter/read-grievance-heading.ts';
import { readHeading } from '../../../domain/charter/read-heading.ts';
import { readSection } from '../../../domain/charter/read-section.ts';
import type { Piece } from '../../blocks.ts';
import { isSerial, readSerial } from '../serial.ts';
import { sameSerialForm } from './serial-form.ts';

/** Lines that head columns, those that number them, and the line below both. */
export interface HeadingLines {
  headings: Piece[];
  numbers: Piece[];
  /** What stands between the headings and the first row: the head of the first group of rows. */
  groupHead: Piece[];
  body: number;
  /** The last of the headings are words that head no known column, and may be the first row's. */
  isGuessed: boolean;
}

const LONGEST_HEADING = 200;
const MOST_HEADING_LINES = 40;
const FEWEST_COLUMNS = 3;
const FEWEST_NUMBERS = 3;
const GROUP_HEAD = /^(?:[([]?\s?[ক-হ]\s?[)\].।:])|(?:শাখা|বিভাগ)\s?[:ঃ।-]*$/u;

/** The columns of the complaint table, by what stands in them: "when" tells its rows apart as names do. */
const LIKE_COMPLAINTS: Record<GrievanceColumn, Column> = {
  SERIAL: 'SERIAL',
  WHEN: 'NAME',
  WHOM: 'RESPONSIBLE',
  WHOM_AND_ADDRESS: 'RESPONSIBLE',
  ADDRESS: 'PLACE',
  LIMIT: 'DEADLINE',
};

/** The column a line heads, in a table of services or of complaints; null for any other line. */
export function headingOf({ text }: { text: string }): Column | null {
  if (text === '' || text.length > LONGEST_HEADING) return null;
  const complaint = readGrievanceHeading(text);
  if (complaint === 'WHEN') return LIKE_COMPLAINTS.WHEN;
  return readHeading(text) ?? (complaint === null ? null : LIKE_COMPLAINTS[complaint]);
}

/**
 * The heading lines that begin at `from`, in the ways they may be meant: up to the first number, or as far as one
 * heading follows another. None where less than three columns are known or none holds the services' names.
 *
 * In:  `ক্রঃ নং`, `সেবার নাম`, `সময়`, `(১)`, `(২)`, `(৩)`, `০১` …
 * Out: three headings, three numbers, the body at `০১`.
 */
export function readHeadingLines(run: readonly Piece[], from: number): HeadingLines[] {
  const above = columnNumbers(run, from);
  const first = skipBlank(run, from + above.length);
  if (!isFirstHeading(run, first)) return [];
  const known = whileHeadings(run, first);
  const guessed = known === null || known.numbers.length > 0 ? [] : withUnknown(run, first, known.body);
  const ways = [upToNumber(run, first), known, ...guessed].filter((way) => way !== null);
  const distinct = ways.filter((way, index) => ways.findIndex((each) => each.body === way.body) === index);
  return distinct.map((way) => (above.length === 0 ? way : { ...way, numbers: above }));
}

function isFirstHeading(run: readonly Piece[], index: number): boolean {
  const column = headingOf(run[index] ?? { text: '' });
  return column === 'SERIAL' || column === 'NAME';
}

function upToNumber(run: readonly Piece[], from: number): HeadingLines | null {
  const end = Math.min(run.length, from + MOST_HEADING_LINES);
  for (let index = from + 1; index < end; index += 1) {
    const line = run[index] as Piece;
    if (readSerial(line.text) !== null) return withNumbers(run, from, index);
    if (line.text !== '' && headingOf(line) === null && readSection(line.text) !== null) return null;
  }
  return null;
}

function whileHeadings(run: readonly Piece[], from: number): HeadingLines | null {
  const end = Math.min(run.length, from + MOST_HEADING_LINES);
  let index = from;
  while (index < end && (run[index]?.text === '' || goesOnHeading(run[index] as Piece))) index += 1;
  return withNumbers(run, from, index);
}

/** The headings with one or two lines more, which may head columns that nobody knows. */
function withUnknown(run: readonly Piece[], from: number, end: number): Array<HeadingLines | null> {
  const one = skipBlank(run, end) + 1;
  const two = skipBlank(run, one) + 1;
  return [one, two].map((more) => {
    const way = more > run.length ? null : withNumbers(run, from, more);
    return way === null ? null : { ...way, isGuessed: true };
  });
}

function goesOnHeading(line: Piece): boolean {
  return headingOf(line) !== null || /^[([{]/.test(line.text);
}

function withNumbers(run: readonly Piece[], from: number, end: number): HeadingLines | null {
  const lines = run.slice(from, end).filter((piece) => piece.text !== '');
  const groupHead = lines.slice(groupHeadAt(lines));
  const headings = lines.slice(0, lines.length - groupHead.length);
  const columns = headings.map(headingOf).filter((column) => column !== null);
  const known = new Set(columns);
  if (known.size < FEWEST_COLUMNS || !known.has('NAME') || columns.length * 2 < headings.length) return null;
  // A line that reads like the names' heading above that of the serials is a section's.
  if (known.has('SERIAL') && headingOf(headings[0] as Piece) !== 'SERIAL') return null;
  const first = skipBlank(run, end);
  const numbers = withoutFirstSerial(columnNumbers(run, first), headings.length);
  const body = numbers.length === 0 ? end : first + numbers.length;
  return { headings, numbers, groupHead, body, isGuessed: false };
}

/** Behind the last known heading, the line that counts or names a group: `ক.`, `প্রশাসন শাখা`. */
function groupHeadAt(lines: readonly Piece[]): number {
  const last = lines.findLastIndex((line) => goesOnHeading(line));
  const next = lines[last + 1];
  return next !== undefined && (isSerial(next.text) || GROUP_HEAD.test(next.text)) ? last + 1 : lines.length;
}

/** The lines (১), (২), (৩) … that number the columns; none where the first number is a service's serial. */
function columnNumbers(run: readonly Piece[], first: number): Piece[] {
  const numbers: Piece[] = [];
  for (let index = first; index < run.length; index += 1) {
    const piece = run[index];
    const value = piece === undefined ? null : readSerial(piece.text);
    if (piece === undefined || value === null) break;
    const before = numbers.length === 0 ? null : readSerial(numbers.at(-1)?.text ?? '');
    const follows = value === numbers.length + 1 || (before !== null && value === before + 1);
    // The number of the last column is now and then a slip; one more number after it would be the first serial.
    const isSlip = numbers.length >= FEWEST_NUMBERS && value !== 1 && readSerial(run[index + 1]?.text ?? '') !== null;
    if (!follows && !isSlip) break;
    numbers.push(piece);
  }
  return numbers.length >= FEWEST_NUMBERS ? numbers : [];
}

/** Rows counted on from the section before may go on where the column numbers end: `(৭)`, `(৮)`, then the serial `৯`. */
function withoutFirstSerial(numbers: Piece[], headings: number): Piece[] {
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || numbers.length <= headings) return numbers;
  return sameSerialForm(first.text, last.text) ? numbers : numbers.slice(0, -1);
}

function skipBlank(run: readonly Piece[], from: number): number {
  let index = from;
  while (index < run.length && run[index]?.text === '') index += 1;
  return index;
}
