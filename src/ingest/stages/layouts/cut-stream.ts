import type { Column } from '../../../domain/charter/column.ts';
import { readHeading } from '../../../domain/charter/read-heading.ts';
import { isSerial, readSerial } from '../serial.ts';
import { joinParts, type PiecePart } from './piece-part.ts';
import { fitRow } from './row-fit.ts';

/** One cell of a table whose rows are not marked. `endsLine`: nothing follows it on its line, so a row may end here. */
export interface StreamCell {
  /** The lines of the cell; several where the cell goes on over lines. */
  parts: [PiecePart, ...PiecePart[]];
  endsLine: boolean;
}

const MOST_COLUMNS = 30;
const FEWEST_COLUMNS = 2;
const LONGEST_HEADING = 200;
const FEWEST_HEADINGS = 3;
const MOST_BLANK_COLUMNS = 3;

/**
 * Cuts a stream of cells into rows: the width is the distance from serial to serial, else the number of headings before
 * the first serial. A row that does not fit stays as it is, longer or shorter.
 *
 * In:  `ক্রঃ`, `সেবা`, `সময়`, `১`, `ট্রেড লাইসেন্স`, `৩ দিন`, `২`, `জন্ম সনদ`, `১ দিন`
 * Out: three rows of three cells.
 */
export function cutStream(cells: readonly StreamCell[]): PiecePart[][] {
  const width = findWidth(cells);
  return (width === null ? cutAtLines(cells) : cutAtWidth(cells, width)).map(toRow);
}

function cutAtWidth(cells: readonly StreamCell[], width: number): StreamCell[][] {
  const rows: StreamCell[][] = [];
  for (let start = 0; start < cells.length; ) {
    const length = rowLength(cells, start, width);
    rows.push(cells.slice(start, start + length));
    start += length;
  }
  return rows;
}

function findWidth(cells: readonly StreamCell[]): number | null {
  const lines = cutAtLines(cells);
  const perLine = mostCommon(lines.map((line) => line.length).filter((length) => length > 1));
  if (
    perLine !== null &&
    perLine.share * lines.length * 2 > lines.length &&
    perLine.count * perLine.value * 2 > cells.length
  ) {
    return perLine.value;
  }
  const serials = serialPositions(cells);
  const distances = serials.slice(1).map((at, index) => at - (serials[index] ?? 0));
  const periodic = mostCommon(distances.filter((distance) => distance >= FEWEST_COLUMNS && distance <= MOST_COLUMNS));
  const headed = headedWidth(cells);
  if (periodic !== null && periodic.count > 1) return periodic.value;
  if (periodic !== null && distances.length === 1) return widerOf(cells, periodic.value, headed);
  return headed ?? perLine?.value ?? null;
}

/** One distance alone may be that of two rows: then the headings say better how wide a row is. */
function widerOf(cells: readonly StreamCell[], distance: number, headed: number | null): number {
  const columns = headed === null ? [] : headedColumns(cells);
  if (headed === null || columns.length === 0) return distance;
  return countFitting(cutAtWidth(cells, distance), columns) >= countFitting(cutAtWidth(cells, headed), columns)
    ? distance
    : headed;
}

/** Where no serial tells rows apart: as many cells as headings, or a few more that stay blank, whichever fits. */
function headedWidth(cells: readonly StreamCell[]): number | null {
  const columns = headedColumns(cells);
  if (columns.length === 0) return null;
  const body = cells.slice(cells.findIndex(isHeading));
  const widths = Array.from({ length: MOST_BLANK_COLUMNS + 1 }, (_, more) => columns.length + more);
  const fitting = widths.map((width) => ({ width, rows: countFitting(chunk(body, width), columns) }));
  const [best] = fitting.sort((one, other) => other.rows - one.rows);
  return best === undefined || best.rows === 0 ? columns.length : best.width;
}

/** The columns of the first headings that follow one another; none where they are too few, or none is the names'. */
function headedColumns(cells: readonly StreamCell[]): Column[] {
  const from = cells.findIndex(isHeading);
  const columns: Column[] = [];
  for (let at = from; from >= 0 && at < cells.length && columns.length < MOST_COLUMNS; at += 1) {
    if (!isHeading(cells[at] as StreamCell)) break;
    columns.push(readHeading(textOf(cells[at])) ?? 'OTHER');
  }
  return columns.length < FEWEST_HEADINGS || !columns.includes('NAME') ? [] : columns;
}

/** How many rows are sure to be one; cells beyond the headings do not count. */
function countFitting(rows: readonly StreamCell[][], columns: readonly Column[]): number {
  return rows.filter((row) => row.length >= columns.length && isSure(row.slice(0, columns.length), columns)).length;
}

function isSure(row: readonly StreamCell[], columns: readonly Column[]): boolean {
  return fitRow(row.map(textOf), columns) === 'SURE';
}

function chunk(cells: readonly StreamCell[], width: number): StreamCell[][] {
  const rows: StreamCell[][] = [];
  for (let start = 0; start < cells.length; start += width) rows.push(cells.slice(start, start + width));
  return rows;
}

/** The places of 1, 2, 3 … in order; a column-number row does not count. */
function serialPositions(cells: readonly StreamCell[]): number[] {
  const positions: number[] = [];
  let expected: number | null = null;
  for (const [index, cell] of cells.entries()) {
    const serial = readSerial(textOf(cell));
    const isColumnNumber = serial !== null && readSerial(textOf(cells[index + 1])) === serial + 1;
    if (serial === null || isColumnNumber || isSerialOfColumns(cells, index, serial)) continue;
    if (expected === null || serial === expected) {
      positions.push(index);
      expected = serial + 1;
    }
  }
  return positions;
}

function isSerialOfColumns(cells: readonly StreamCell[], index: number, serial: number): boolean {
  return serial > 1 && readSerial(textOf(cells[index - 1])) === serial - 1;
}

function rowLength(cells: readonly StreamCell[], start: number, width: number): number {
  const end = start + width;
  const isFull = end >= cells.length || cells[end - 1]?.endsLine === true;
  if (isFull && (isRowStart(cells[start]) || !isRowStartWithin(cells, start + 1, end))) {
    return Math.min(width, cells.length - start);
  }
  for (let next = start + 1; next < cells.length; next += 1) {
    if (cells[next - 1]?.endsLine === true && (isRowStart(cells[next]) || next - start >= width)) return next - start;
  }
  return cells.length - start;
}

function isRowStartWithin(cells: readonly StreamCell[], from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, cells.length); index += 1) {
    if (cells[index - 1]?.endsLine === true && isRowStart(cells[index])) return true;
  }
  return false;
}

function isRowStart(cell: StreamCell | undefined): boolean {
  const text = textOf(cell);
  return isSerial(text) || (text.length <= LONGEST_HEADING && readHeading(text) === 'SERIAL');
}

function isHeading(cell: StreamCell): boolean {
  const text = textOf(cell);
  return text !== '' && text.length <= LONGEST_HEADING && readHeading(text) !== null;
}

function cutAtLines(cells: readonly StreamCell[]): StreamCell[][] {
  const rows: StreamCell[][] = [[]];
  for (const cell of cells) {
    rows.at(-1)?.push(cell);
    if (cell.endsLine) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function mostCommon(values: readonly number[]): { value: number; count: number; share: number } | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([one, often], [other, rarely]) => rarely - often || other - one);
  return first === undefined ? null : { value: first[0], count: first[1], share: first[1] / values.length };
}

function textOf(cell: StreamCell | undefined): string {
  return cell === undefined ? '' : cell.parts.map((part) => part.text).join(' ');
}

function toRow(cells: readonly StreamCell[]): PiecePart[] {
  return cells.map((cell) => joinParts(cell.parts));
}
