import type { Column } from '../../../domain/charter/column.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { joinLines } from './join-lines.ts';
import type { LineCell } from './line-cells.ts';
import { blankPart } from './piece-part.ts';
import { fitRow, type RowFit } from './row-fit.ts';

/** The rows made of the cells from one serial to the next, and how many of those cells they took. */
export interface ChosenRows {
  rows: LineCell[][];
  used: number;
}

/** Whether words may follow the row that are no part of the table: where its time stands in its place, or anyway. */
export type EarlyEnd = 'NO' | 'IF_SURE' | 'YES';

interface Candidate extends ChosenRows {
  fit: RowFit;
}

const RANK: Record<RowFit, number> = { SURE: 2, POSSIBLE: 1, BAD: 0 };

/**
 * The cells from one serial to the next as rows as wide as the headings: lines as they are, without their blanks, with
 * lines joined that belong together, or several rows of which only the first has a serial. What fits best is taken; what
 * fits in no way stays one row of its own length, of `most` cells at most.
 *
 * In:  `১`, `চেক বিতরণ`, `০৭ (সাত)`, `কার্যদিবস` under SERIAL, NAME, DEADLINE
 * Out: one row, its time of two lines.
 */
export function chooseRows(
  cells: readonly LineCell[],
  columns: readonly Column[],
  { mayEndEarly, most }: { mayEndEarly: EarlyEnd; most: number },
): ChosenRows {
  const ways = waysToRead(cells);
  for (const readings of ways) {
    const whole = best(readings.flatMap((reading) => rowsOf(reading, columns)));
    if (whole !== null && whole.fit !== 'BAD') return { rows: whole.rows, used: cells.length };
    const early = mayEndEarly === 'NO' ? null : best(readings.flatMap((reading) => firstRow(reading, columns)));
    if (early !== null && (early.fit === 'SURE' || (early.fit === 'POSSIBLE' && mayEndEarly === 'YES')))
      return { rows: early.rows, used: usedOf(early.rows, cells) };
  }
  // The blank cell that ends the last row of a table is lost among the empty lines below it.
  const ended = mayEndEarly === 'YES' ? withBlankEnd(joinLines(cells, 'SURE')) : [];
  if (ended.length === columns.length && fitOf(ended, columns) === 'SURE') return { rows: [ended], used: cells.length };
  const first = best(ways.flat().flatMap((reading) => rowBeforeAnother(reading, columns)));
  const used = first === null ? 0 : usedOf(first.rows, cells);
  const rest = joinLines(withoutBlanks(cells.slice(used, most)), 'SURE');
  // Behind a whole row the cells have no serial, and so no place of their own.
  const others = first === null ? [rest] : rest.map((cell) => [cell]);
  return { rows: [...(first?.rows ?? []), ...others], used: Math.max(used, most) };
}

/** Lines joined only where they surely belong together, with their blanks and without; then those that likely do. */
function waysToRead(cells: readonly LineCell[]): LineCell[][][] {
  const filled = withoutBlanks(cells);
  const sure = [joinLines(cells, 'SURE'), [...cells], joinLines(filled, 'SURE'), filled];
  return [sure, [joinLines(cells, 'LIKELY'), joinLines(filled, 'LIKELY')]];
}

function withoutBlanks(cells: readonly LineCell[]): LineCell[] {
  return cells.filter((cell) => cell.text !== '');
}

function rowsOf(cells: readonly LineCell[], columns: readonly Column[]): Candidate[] {
  const width = columns.length;
  if (cells.length === width) return [candidate([[...cells]], columns, cells.length)];
  if (cells.length > width && cells.slice(width).every((cell) => cell.text === ''))
    return [candidate([cells.slice(0, width)], columns, cells.length)];
  const trimmed = trimBlankEnd(cells);
  if (trimmed.length === width) return [candidate([trimmed], columns, cells.length)];
  return severalRows(cells, columns);
}

/** Several rows of which only the first has a serial; the others' serials are blank, or were covered and are lost. */
function severalRows(cells: readonly LineCell[], columns: readonly Column[]): Candidate[] {
  const width = columns.length;
  if (columns[0] !== 'SERIAL' || cells.length <= width) return [];
  const found: Candidate[] = [];
  if (cells.length % width === 0) {
    const rows = chunk(cells, width);
    // An empty line and the words below it, such as a signature, are as wide as a row now and then.
    const areRows = rows.slice(1).every((row) => row[0]?.text === '' && fitOf(row, columns) === 'SURE');
    if (areRows) found.push(candidate(rows, columns, cells.length));
  }
  if ((cells.length - width) % (width - 1) === 0) {
    const others = chunk(cells.slice(width), width - 1).map((row) => [blankBefore(row[0] as LineCell), ...row]);
    const all = candidate([cells.slice(0, width), ...others], columns, cells.length);
    if (all.rows.every((row) => fitOf(row, columns) === 'SURE')) found.push(all);
  }
  return found;
}

function firstRow(cells: readonly LineCell[], columns: readonly Column[]): Candidate[] {
  const width = columns.length;
  return cells.length > width ? [candidate([cells.slice(0, width)], columns, width)] : [];
}

/** The first row, where the cells hold another behind it: a second time, which can only be a second row's. */
function rowBeforeAnother(cells: readonly LineCell[], columns: readonly Column[]): Candidate[] {
  const hasAnother = cells.slice(columns.length).some((cell) => contentKindOf(cell.text).time === 'SURE');
  return hasAnother ? firstRow(cells, columns).filter((each) => each.fit === 'SURE') : [];
}

function candidate(rows: LineCell[][], columns: readonly Column[], used: number): Candidate {
  const fits = rows.map((row) => fitOf(row, columns)).sort((one, other) => RANK[one] - RANK[other]);
  return { rows, used, fit: fits[0] ?? 'BAD' };
}

function fitOf(row: readonly LineCell[], columns: readonly Column[]): RowFit {
  return fitRow(
    row.map((cell) => cell.text),
    columns,
  );
}

function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (found, each) => (found === null || RANK[each.fit] > RANK[found.fit] ? each : found),
    null,
  );
}

/** How many of the cells the rows took, blank ones between them and joined lines included. */
function usedOf(rows: readonly LineCell[][], cells: readonly LineCell[]): number {
  const end = rows.at(-1)?.at(-1)?.end ?? 0;
  const next = cells.findIndex((cell) => cell.index >= end);
  return next < 0 ? cells.length : next;
}

function trimBlankEnd(cells: readonly LineCell[]): LineCell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.text !== '') + 1);
}

function blankBefore({ parts: [part], index }: LineCell): LineCell {
  return { parts: [blankPart(part.piece)], text: '', index, end: index };
}

function withBlankEnd(cells: readonly LineCell[]): LineCell[] {
  const last = cells.at(-1);
  return last === undefined ? [] : [...cells, { ...blankBefore(last), index: last.end, end: last.end }];
}

function chunk(cells: readonly LineCell[], width: number): LineCell[][] {
  const rows: LineCell[][] = [];
  for (let start = 0; start < cells.length; start += width) rows.push(cells.slice(start, start + width));
  return rows;
}
