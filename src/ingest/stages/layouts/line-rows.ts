import type { Column } from '../../../domain/charter/column.ts';
import type { Piece } from '../../blocks.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { readLetterSerial, readSerial } from '../serial.ts';
import { chooseRows } from './choose-rows.ts';
import { BLANK_READINGS, type BlankReading, cellsOfLines, type LineCell, linesTaken, partOf } from './line-cells.ts';
import type { PiecePart } from './piece-part.ts';
import { weighRow } from './row-fit.ts';
import { sameSerialForm } from './serial-form.ts';

/** The rows cut out of lines, under which of the offered headings, and how many of the lines they took. */
export interface LineRows {
  rows: PiecePart[][];
  columns: readonly Column[];
  length: number;
}

/** The lines read in one way, and where its rows begin. */
interface Cutting {
  columns: readonly Column[];
  cells: LineCell[];
  starts: number[];
  readSerial: ReadSerial;
}

type ReadSerial = (text: string) => number | null;

const MOST_LINES_A_ROW = 200;
const FEWEST_CELLS = 2;
/** Serials that may be missing or miswritten between two rows: more where the next stands just a row's width below. */
const LARGEST_GAP = 3;
const LARGEST_GAP_AT_WIDTH = 10;

/**
 * Cuts lines into rows at the services' serials. What an empty line is and which of the headings are meant is settled
 * by what fits the headings best; each row is then put together by itself.
 *
 * In:  `১`, `ট্রেড লাইসেন্স`, `৩ দিন`, `২`, `জন্ম সনদ`, `১ দিন`, with three headings
 * Out: two rows of three cells.
 */
export function cutAtSerials(
  lines: readonly Piece[],
  headings: ReadonlyArray<readonly Column[]>,
  readings: readonly BlankReading[] = BLANK_READINGS,
  emptyBelow = 0,
): LineRows | null {
  const read: ReadSerial = lines.some((line) => readSerial(line.text) !== null) ? readSerial : readLetterSerial;
  const found = readings.flatMap((reading) => {
    const cells = cellsOfLines(lines, reading, emptyBelow);
    return headings.flatMap((columns) => {
      const cutting = cut(cells, columns, read);
      return cutting === null ? [] : [toRows(cutting)];
    });
  });
  const weighed = found.map((rows) => ({ rows, weight: weigh(rows) }));
  const [best] = weighed.sort((one, other) => other.weight - one.weight);
  return best?.rows ?? null;
}

/** What speaks for a way of reading: its rows of the right width, each by what stands under the columns. */
function weigh({ rows, columns }: LineRows): number {
  const whole = rows.filter((row) => row.length === columns.length);
  return whole.reduce(
    (sum, row) =>
      sum +
      weighRow(
        row.map((part) => part.text),
        columns,
      ),
    0,
  );
}

function cut(cells: LineCell[], columns: readonly Column[], readSerial: ReadSerial): Cutting | null {
  const width = columns.length;
  const first = cells.findIndex((cell) => readSerial(cell.text) !== null);
  if (first < 0 || width < FEWEST_CELLS) return null;
  const starts = [first];
  for (let start = first; ; ) {
    const next = findNextStart(cells, start, width, readSerial);
    if (next === null) break;
    starts.push(next);
    start = next;
  }
  return { starts, cells, columns, readSerial };
}

function findNextStart(
  cells: readonly LineCell[],
  start: number,
  width: number,
  readSerial: ReadSerial,
): number | null {
  const serialOf = (cell: LineCell | undefined) => (cell === undefined ? null : readSerial(cell.text));
  const serial = serialOf(cells[start]) ?? 0;
  const atWidth = serialOf(cells[start + width]);
  if (atWidth !== null && ((atWidth >= serial && atWidth <= serial + LARGEST_GAP_AT_WIDTH) || atWidth === 1))
    return start + width;
  const end = Math.min(cells.length, start + MOST_LINES_A_ROW);
  let afterGap: number | null = null;
  for (let index = start + FEWEST_CELLS; index < end; index += 1) {
    const value = serialOf(cells[index]);
    if (value === null || !mayBeginRow(cells, index)) continue;
    if (value === serial + 1) return index;
    if (value === 1 && index > start + width) return afterGap ?? index;
    const isNear = value > serial && value <= serial + LARGEST_GAP;
    if (isNear && afterGap === null && sameSerialForm(cells[start]?.text ?? '', cells[index]?.text ?? ''))
      afterGap = index;
  }
  return afterGap;
}

/** A serial is followed by a name, not by a time, a sum or another number. */
function mayBeginRow(cells: readonly LineCell[], index: number): boolean {
  const kind = contentKindOf(cells[index + 1]?.text ?? '');
  return !kind.serial && kind.time !== 'SURE' && kind.fee !== 'SURE';
}

function toRows(cutting: Cutting): LineRows {
  const { starts, cells, columns } = cutting;
  const isRegular = isMostlyWhole(cutting);
  const rows = cells.slice(0, starts[0]).flatMap(aloneInRow);
  const headsBetween: PiecePart[][] = [];
  let used = 0;
  let longest = columns.length;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const endsGroup = next === undefined || cutting.readSerial(cells[next]?.text ?? '') === 1;
    const own = cells.slice(start, next ?? start + MOST_LINES_A_ROW);
    // Nothing ends the last row but its being longer than any other; the only one ends where it must.
    const most = next === undefined && index > 0 ? longest : own.length;
    const chosen = chooseRows(own, columns, { most, mayEndEarly: endsGroup ? (isRegular ? 'YES' : 'IF_SURE') : 'NO' });
    const begins = cutting.readSerial(cells[start]?.text ?? '') === 1;
    if (index > 0 && begins && chosen.rows[0]?.length !== columns.length) break;
    rows.push(...headsBetween.splice(0), ...chosen.rows.map((row) => row.map(partOf)));
    used = start + chosen.used;
    longest = Math.max(longest, chosen.used);
    // What stands between the last row of one group and the first of the next heads it.
    if (next !== undefined) headsBetween.push(...cells.slice(used, next).flatMap(aloneInRow));
  }
  const length = linesTaken(cells, used);
  return { rows, columns, length };
}

/** Most of the serials stand a row's width apart. */
function isMostlyWhole({ starts, columns }: Cutting): boolean {
  const whole = starts.filter(
    (start, index) => (starts[index + 1] ?? start + columns.length) - start === columns.length,
  );
  return whole.length * 2 > starts.length;
}

function aloneInRow(cell: LineCell): PiecePart[][] {
  return cell.text === '' ? [] : [[partOf(cell)]];
}
