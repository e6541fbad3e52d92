import type { Column } from '../../../domain/charter/column.ts';
import { contentKindOf } from '../content/content-kind.ts';
import type { LineCell } from './line-cells.ts';
import { blankPart } from './piece-part.ts';
import { fitRow } from './row-fit.ts';

/** Cells as rows: those as wide as the columns are sure, those of one cell are what nobody can tell apart between them. */
export interface Tiling {
  rows: LineCell[][];
  sure: number;
  /** Cells that stand alone. */
  left: number;
  /** Cells taken from the beginning, those that stand alone with them. */
  used: number;
}

/** Columns behind the time whose words may be lost without saying anything wrong of the service. */
const UNMEASURED: readonly Column[] = ['RESPONSIBLE', 'SUPERIOR', 'REMARK', 'REMEDY', 'PLACE', 'ROOM', 'LAW'];
const NOTHING_SAID = /^[-–—.\s]*$/;

/**
 * Tells rows apart by their times: from one plain time to the next there must be as many cells as there are columns, or
 * several times as many, else the cells between the two have no sure place. Null without any time, unless the cells
 * make whole rows to the last.
 *
 * In:  `আয়ের সনদ`, `৩ দিন`, `সচিব`, `জন্ম সনদ`, `১ দিন`, `সচিব` under NAME, DEADLINE, RESPONSIBLE
 * Out: two rows of three cells.
 */
export function tile(cells: readonly LineCell[], columns: readonly Column[]): Tiling | null {
  const width = columns.length;
  const timeAt = columns.indexOf('DEADLINE');
  if (timeAt < 0) return null;
  const starts = cells.flatMap(({ text }, index) => (contentKindOf(text).time === 'SURE' ? [index - timeAt] : []));
  if (starts.length === 0) return areRows(cells, 0, cells.length, columns) ? inRows(cells, width) : null;

  const isPlaced = starts.map((start, index) => areRows(cells, starts[index - 1] ?? 0, start, columns));
  isPlaced.push(areRows(cells, starts.at(-1) ?? 0, (starts.at(-1) ?? 0) + width, columns));
  const tiling: Tiling = { rows: [], sure: 0, left: 0, used: 0 };
  for (const [index, start] of starts.entries()) {
    if (isPlaced[index] === true) addRows(tiling, cells, start, width);
    if (isPlaced[index] === true && isPlaced[index + 1] === true) addRows(tiling, cells, start + width, width);
    else if (isPlaced[index] === true) addHeadOfRow(tiling, cells.slice(start, start + timeAt + 1), columns);
    else leaveAlone(tiling, cells, isPlaced[index + 1] === true ? start + width : start + timeAt + 1);
  }
  return tiling;
}

function inRows(cells: readonly LineCell[], width: number): Tiling {
  const tiling: Tiling = { rows: [], sure: 0, left: 0, used: 0 };
  addRows(tiling, cells, cells.length, width);
  return tiling;
}

/** Whether the cells make whole rows whose words can stand under the columns, a time or nothing under the times. */
function areRows(cells: readonly LineCell[], from: number, to: number, columns: readonly Column[]): boolean {
  if (to < from || to > cells.length || (to - from) % columns.length !== 0) return false;
  for (let start = from; start < to; start += columns.length) {
    const texts = cells.slice(start, start + columns.length).map((cell) => cell.text);
    const time = texts[columns.indexOf('DEADLINE')] ?? '';
    const saysTime = NOTHING_SAID.test(time) || contentKindOf(time).time !== 'NO';
    if (!saysTime || fitRow(texts, columns) === 'BAD') return false;
  }
  return true;
}

function addRows(tiling: Tiling, cells: readonly LineCell[], end: number, width: number): void {
  for (; tiling.used < end; tiling.used += width) {
    tiling.rows.push(cells.slice(tiling.used, tiling.used + width));
    tiling.sure += 1;
  }
}

/** The cells up to the time, where what follows it has no sure place; alone, where a fee may be among the rest. */
function addHeadOfRow(tiling: Tiling, head: LineCell[], columns: readonly Column[]): void {
  const rest = columns.slice(head.length);
  const last = head.at(-1);
  if (last === undefined || !rest.every((column) => UNMEASURED.includes(column))) {
    tiling.rows.push(...head.map((cell) => [cell]));
    tiling.left += head.length;
  } else {
    tiling.rows.push([...head, ...rest.map(() => blankAfter(last))]);
    tiling.sure += 1;
  }
  tiling.used += head.length;
}

function leaveAlone(tiling: Tiling, cells: readonly LineCell[], end: number): void {
  const alone = cells.slice(tiling.used, end);
  tiling.rows.push(...alone.filter((cell) => cell.text !== '').map((cell) => [cell]));
  tiling.left += alone.length;
  tiling.used = Math.max(tiling.used, end);
}

function blankAfter({ parts: [part], end }: LineCell): LineCell {
  return { parts: [blankPart(part.piece)], text: '', index: end, end };
}
