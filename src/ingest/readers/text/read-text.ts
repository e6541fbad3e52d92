import type { Block, Document, Piece, Row } from '../../blocks.ts';
import { refuseOver } from '../../limits.ts';

/** A line of the file that is not empty: its number, from 1, and its cells as the tabs part them. */
interface Line {
  number: number;
  cells: Array<{ text: string; character: number }>;
}

const LINE_BREAK = /\r\n|\n|\r/;

/**
 * Plain text as it is copied out of a word processor: a line with tabs is a table row, a line without is a paragraph,
 * and a blank line or a paragraph ends a table. A line of white space is a blank paragraph, an empty line is nothing.
 * Lines, tables, rows, columns and characters (UTF-16 units, as editors count them) are counted from 1. Throws
 * DOCUMENT_TOO_LARGE over the limits of characters, rows and columns.
 *
 * In:
 *     সিটিজেন চার্টার
 *     ক্রমিক নং⇥সেবার নাম
 *     ১⇥তথ্য প্রদান
 * Out: a paragraph at line 1; table 1 with row 1 at line 2 and row 2 at line 3, two cells each.
 */
export function readText(text: string): Document {
  refuseOver('textCharacters', text.length);
  const blocks: Block[] = [];
  let tables = 0;
  for (const run of runsOfLines(text)) {
    if (isTable(run)) {
      tables += 1;
      blocks.push({ kind: 'TABLE', at: { table: tables, line: run[0]?.number ?? 1 }, rows: rowsOf(run, tables) });
    } else {
      for (const piece of run.flatMap(paragraphsOf)) blocks.push({ kind: 'PARAGRAPH', piece });
    }
  }
  return { format: 'TEXT', blocks, remarks: [] };
}

/** Neighbouring lines with tabs belong together; a line without tabs stands alone. */
function runsOfLines(text: string): Line[][] {
  const runs: Line[][] = [];
  let open: Line[] | null = null;
  const lines = text.split(LINE_BREAK);
  refuseOver('rows', lines.length);
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') {
      open = null;
      if (content !== '') runs.push([blankLine(index + 1)]);
      continue;
    }
    const line = { number: index + 1, cells: cellsOf(content) };
    if (line.cells.length === 1) {
      open = null;
      runs.push([line]);
    } else if (open === null) {
      open = [line];
      runs.push(open);
    } else {
      open.push(line);
    }
  }
  return runs;
}

function cellsOf(content: string): Line['cells'] {
  let start = 0;
  const cells = content.split('\t');
  refuseOver('columns', cells.length);
  return cells.map((raw) => {
    const indent = raw.length - raw.trimStart().length;
    const cell = { text: raw.trim(), character: start + indent + 1 };
    start += raw.length + 1;
    return cell;
  });
}

/** A run whose lines hold one text each is indented prose, not a table. */
function isTable(run: Line[]): boolean {
  return run.some((line) => line.cells.filter((cell) => cell.text !== '').length > 1);
}

/** White space alone on a line may be a blank cell, where cells stand one a line. */
function blankLine(number: number): Line {
  return { number, cells: [{ text: '', character: 1 }] };
}

function paragraphsOf(line: Line): Piece[] {
  const filled = line.cells.filter((cell) => cell.text !== '');
  return (filled.length > 0 ? filled : line.cells.slice(0, 1)).map(({ text, character }) => ({
    text,
    published: text,
    at: { line: line.number },
    character,
  }));
}

function rowsOf(run: Line[], table: number): Row[] {
  return run.map((line, rowIndex) => {
    const at = { table, row: rowIndex + 1, line: line.number };
    const cells = line.cells.map(({ text, character }, columnIndex) => ({
      text,
      published: text,
      at: { ...at, column: columnIndex + 1 },
      character,
    }));
    return { at, cells };
  });
}
