import type { Piece } from '../../blocks.ts';
import { blankPart, joinParts, type PiecePart, wholePart } from './piece-part.ts';

/** One line, or several that make up one cell; `index` and `end` are its place among the lines, `end` not included. */
export interface LineCell {
  parts: [PiecePart, ...PiecePart[]];
  text: string;
  index: number;
  end: number;
}

const MOST_EMPTY_LINES = 200;

/** How lines without words are taken: as air, as a blank cell where white space stands on them, or all as blank cells. */
export const BLANK_READINGS = ['WHITE_SPACE', 'AIR', 'EMPTY'] as const;

/** One way of taking lines without words. */
export type BlankReading = (typeof BLANK_READINGS)[number];

/** In a table whose headings stand on neighbouring lines an empty line is no air. */
export function readingsOf(headings: readonly Piece[]): readonly BlankReading[] {
  const lines = headings.map((heading) => heading.at.line);
  const isDense = lines.every((line, index) => index === 0 || (line ?? 0) === (lines[index - 1] ?? 0) + 1);
  return isDense ? ['EMPTY'] : BLANK_READINGS;
}

/**
 * The lines as cells, one each. An empty line is no piece of its own: it shows as a gap in the line numbers, and below
 * the last line as `emptyBelow`.
 *
 * In:  `১`, a line of white space, `৩ দিন`
 * Out: two cells as AIR, three as WHITE_SPACE.
 */
export function cellsOfLines(lines: readonly Piece[], reading: BlankReading, emptyBelow = 0): LineCell[] {
  const last = lines.at(-1);
  const below = reading === 'EMPTY' && last !== undefined ? Math.min(emptyBelow, MOST_EMPTY_LINES) : 0;
  const blanks = last === undefined ? [] : Array.from({ length: below }, () => emptyLine(last, lines.length));
  return [...cellsAt(lines, reading), ...blanks];
}

function cellsAt(lines: readonly Piece[], reading: BlankReading): LineCell[] {
  return lines.flatMap((piece, index) => {
    if (reading === 'AIR' && piece.text === '') return [];
    const cell = cellOf(wholePart(piece), index);
    if (reading !== 'EMPTY') return [cell];
    const blanks = Math.min(emptyLinesAbove(lines, index), MOST_EMPTY_LINES);
    return [...Array.from({ length: blanks }, () => emptyLine(piece, index)), cell];
  });
}

/** Empty lines between a line and the one above it; none where there is no line or none above. */
export function emptyLinesAbove(lines: readonly Piece[], index: number): number {
  const line = lines[index]?.at.line;
  const above = lines[index - 1]?.at.line;
  return line === undefined || above === undefined ? 0 : Math.max(line - above - 1, 0);
}

/** How many lines the first `used` cells took. */
export function linesTaken(cells: readonly LineCell[], used: number): number {
  return used >= cells.length ? (cells.at(-1)?.end ?? 0) : (cells[used]?.index ?? 0);
}

/** The cell made of neighbouring cells. */
export function mergeCells([first, ...others]: readonly [LineCell, ...LineCell[]]): LineCell {
  const cells = [first, ...others];
  const filled = cells.flatMap((cell) => cell.parts).filter((part) => part.text !== '');
  const [part = first.parts[0], ...more] = filled;
  const parts: LineCell['parts'] = [part, ...more];
  return {
    parts,
    text: parts.map((each) => each.text).join(' '),
    index: first.index,
    end: cells.at(-1)?.end ?? first.end,
  };
}

/** The cell as part of a table's row. */
export function partOf({ parts }: LineCell): PiecePart {
  return joinParts(parts);
}

/** An empty line before the line at `index`: a blank cell that takes none of the lines. */
function emptyLine(near: Piece, index: number): LineCell {
  return { ...cellOf(blankPart(near), index), end: index };
}

function cellOf(part: PiecePart, index: number): LineCell {
  return { parts: [part], text: part.text, index, end: index + 1 };
}
