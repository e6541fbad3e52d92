import type { Column } from '../../../domain/charter/column.ts';
import type { Piece } from '../../blocks.ts';
import { joinLines } from './join-lines.ts';
import { BLANK_READINGS, type BlankReading, cellsOfLines, type LineCell, linesTaken, partOf } from './line-cells.ts';
import type { LineRows } from './line-rows.ts';
import { blankPart, type PiecePart } from './piece-part.ts';
import { type Tiling, tile } from './tile-by-times.ts';

interface TiledColumns extends Tiling {
  columns: readonly Column[];
  cells: readonly LineCell[];
}

const FEWEST_ROWS = 2;
const FEWEST_CELLS = 2;
/** Lines by which a table without serials is tried; only where they make rows is all of it read. */
const TRIED_LINES = 400;

/**
 * Cuts lines into rows where no row has a serial: the times tell the rows apart. Null where less than two rows are sure
 * of their place, or where more cells are left alone than have one.
 *
 * In:  `ট্রেড লাইসেন্স`, `৩ দিন`, `জন্ম সনদ`, `১ দিন` under SERIAL, NAME, DEADLINE
 * Out: two rows of three cells, the first blank.
 */
export function cutWithoutSerials(
  lines: readonly Piece[],
  headings: ReadonlyArray<readonly Column[]>,
  readings: readonly BlankReading[] = BLANK_READINGS,
): LineRows | null {
  if (lines.length > TRIED_LINES && findTiling(lines.slice(0, TRIED_LINES), headings, readings) === null) return null;
  const best = findTiling(lines, headings, readings);
  return best === null ? null : toLineRows(best);
}

function findTiling(
  lines: readonly Piece[],
  headings: ReadonlyArray<readonly Column[]>,
  readings: readonly BlankReading[],
): TiledColumns | null {
  const tilings = readings.flatMap((reading) => {
    const cells = cellsOfLines(lines, reading);
    const ways = [cells, joinLines(cells, 'SURE'), joinLines(cells, 'LIKELY')];
    return ways.flatMap((way) => headings.flatMap((columns) => tileUnder(way, columns)));
  });
  const [best] = tilings.sort((one, other) => other.sure - one.sure || one.left - other.left);
  return best === undefined || best.sure < FEWEST_ROWS || best.left * 2 > best.used ? null : best;
}

function tileUnder(cells: readonly LineCell[], columns: readonly Column[]): TiledColumns[] {
  const own = columns[0] === 'SERIAL' ? columns.slice(1) : columns;
  if (own.length < FEWEST_CELLS || !own.includes('NAME')) return [];
  const tiling = tile(cells, own);
  return tiling === null ? [] : [{ ...tiling, columns, cells }];
}

function toLineRows({ columns, cells, rows, used }: TiledColumns): LineRows {
  const length = linesTaken(cells, used);
  const hasSerials = columns[0] === 'SERIAL';
  const parts = rows.map((row): PiecePart[] => {
    const own = row.map(partOf);
    const [first] = own;
    return hasSerials && own.length > 1 && first !== undefined ? [blankPart(first.piece), ...own] : own;
  });
  return { rows: parts, columns, length };
}
