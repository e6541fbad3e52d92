import { readSection } from '../../../domain/charter/read-section.ts';
import type { Piece } from '../../blocks.ts';
import { LIMITS } from '../../limits.ts';
import { closedRows, type PipedLine } from './closed-rows.ts';
import { cutStream, type StreamCell } from './cut-stream.ts';
import { headingOf } from './heading-lines.ts';
import { cutPart, isUnchanged, type PiecePart } from './piece-part.ts';
import type { RebuiltTable } from './rebuilt-table.ts';
import { repairRows } from './repair-rows.ts';

const PIPE = '|';
const FEWEST_PIPES = 3;
/** Lines without a pipe that a cell may go on over, before the pipe that ends it. */
const LONGEST_CELL_LINES = 40;
const MARKDOWN_RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;
const FEWEST_RULED = 2;

/**
 * A table drawn with pipes: a row a line with or without pipes around it, Markdown, or a cell a line where the pipe ends
 * each cell. Null where the run holds none.
 *
 * In:
 *     ক্রঃনং | সেবার নাম |
 *     ০১
 *     | ট্রেড লাইসেন্স
 *     |
 * Out: two rows of two cells.
 */
export function findPipeTable(run: readonly Piece[], start: number): RebuiltTable | null {
  const first = run.findIndex((piece, index) => index >= start && hasPipe(piece));
  if (first < 0) return null;
  const from = beginsAbove(run, first, start) ? first - 1 : first;
  const to = endOfRegion(run, first);
  const lines = run.slice(from, to);
  const pipes = countPipes(lines);
  if (pipes < FEWEST_PIPES || pipes > LIMITS.cells) return null;
  return { from, to, rows: repairRows(cutLines(lines)), loose: false };
}

/** A pipe alone ends the heading that stands on the line above it. */
function beginsAbove(run: readonly Piece[], first: number, start: number): boolean {
  const above = run[first - 1];
  const isAlone = run[first]?.published === PIPE;
  return isAlone && first > start && above !== undefined && isUnchanged(above) && headingOf(above) !== null;
}

function hasPipe(piece: Piece): boolean {
  return piece.published.includes(PIPE) && isUnchanged(piece);
}

function countPipes(lines: readonly Piece[]): number {
  return lines.reduce((sum, { published }) => sum + published.split(PIPE).length - 1, 0);
}

function endOfRegion(run: readonly Piece[], from: number): number {
  let end = from + 1;
  for (let index = from + 1; index < run.length && index - end < LONGEST_CELL_LINES; index += 1) {
    const piece = run[index];
    if (piece === undefined) break;
    if (hasPipe(piece)) end = index + 1;
    else if (!isUnchanged(piece) || (headingOf(piece) === null && readSection(piece.text) !== null)) break;
  }
  return end;
}

function cutLines(lines: readonly Piece[]): PiecePart[][] {
  const drawn = lines.filter((line, index) => !isMarkdownRule(line, lines[index - 1]));
  const piped = drawn.filter(hasPipe);
  const leading = piped.filter(({ published }) => /^\|\s*[^|\s]/.test(published)).length;
  const inner = piped.filter(({ published }) => /[^|\s]\s*\|+\s*[^|\s]/.test(published)).length;
  const ending = piped.filter(({ published }) => published.endsWith(PIPE)).length;
  const hasLeading = leading * 2 > piped.length;
  // As many pipes on each line, and not behind each: they stand between the cells, and the last cell may be blank.
  const isBetween = !hasLeading && inner === drawn.length && ending < drawn.length && haveSamePipes(drawn);
  if (isBetween) return drawn.map((line) => cutRow(line, false));
  const isRowALine = inner * 2 > piped.length && (hasLeading || ending * 2 < piped.length);
  if (isRowALine && hasLeading && ending * 2 > piped.length) return closedRows(drawn.map(cutAtPipes));
  if (isRowALine) return drawn.map((line) => cutRow(line, ending * 2 > piped.length));
  return cutStream(hasLeading ? leadingCells(drawn) : endingCells(drawn));
}

function haveSamePipes(lines: readonly Piece[]): boolean {
  return new Set(lines.map((line) => countPipes([line]))).size === 1;
}

/** The line below the headings: `| --- | --- |`, as many as there are headings. Below a row of another width it is a row. */
function isMarkdownRule(line: Piece, above: Piece | undefined): boolean {
  if (above === undefined || !MARKDOWN_RULE.test(line.published)) return false;
  const width = cutRow(line).length;
  return width >= FEWEST_RULED && width === cutRow(above).length;
}

/** Where rows do not end with a pipe, one at the end of a line stands before a blank cell. */
function cutRow(line: Piece, rowsEndWithPipe = true): PiecePart[] {
  const parts = partsBetweenPipes(line);
  const first = parts[0]?.published === '' ? 1 : 0;
  const last = rowsEndWithPipe && line.published.endsWith(PIPE) ? parts.length - 1 : parts.length;
  return parts.slice(first, Math.max(last, first + 1));
}

function partsBetweenPipes(line: Piece): PiecePart[] {
  const parts: PiecePart[] = [];
  let start = 0;
  for (;;) {
    const pipe = line.published.indexOf(PIPE, start);
    parts.push(cutPart(line, start, pipe < 0 ? line.published.length : pipe));
    if (pipe < 0) return parts;
    start = pipe + 1;
  }
}

function cutAtPipes(line: Piece): PipedLine {
  return { line, parts: partsBetweenPipes(line) };
}

/** `| ক্রমিক নং`, `| সেবার নাম`: a pipe opens the cell, which ends with its line. */
function leadingCells(lines: readonly Piece[]): StreamCell[] {
  return lines.flatMap((line) => cutRow(line).map((part) => ({ parts: [part], endsLine: true })));
}

/** A pipe ends the cell, which may have begun lines above it. */
function endingCells(lines: readonly Piece[]): StreamCell[] {
  const cells: StreamCell[] = [];
  let open: PiecePart[] = [];
  for (const line of lines) {
    const parts = partsBetweenPipes(line);
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1;
      if (part.published !== '') open.push(part);
      if (isLast) continue;
      const endsLine = index === parts.length - 2 && parts.at(-1)?.published === '';
      cells.push({ parts: [open[0] ?? part, ...open.slice(1)], endsLine });
      open = [];
    }
  }
  const [first, ...others] = open;
  if (first !== undefined) cells.push({ parts: [first, ...others], endsLine: true });
  return cells;
}
