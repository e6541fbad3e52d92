import type { Column } from '../../../domain/charter/column.ts';
import type { Piece } from '../../blocks.ts';
import { contentKindOf } from './content-kind.ts';
import { fitBlank, fitColumn } from './fit-column.ts';

/** Cells laid under columns by what stands in them. `unplaced`: those that may belong to more than one column. */
export interface AlignedCells {
  /** By column, in order. */
  placed: Piece[][];
  unplaced: Piece[];
}

/** By how much the best place of a cell must be better than its second best. */
const MARGIN = 1.5;
const FURTHER_LINE = -0.3;
const MOST_CELLS = 60;
const MOST_COLUMNS = 40;
/** Far below any sum of fits, and finite, so that sums of it can be compared. */
const NEVER = -1_000_000;
const IMPOSSIBLE = Number.NEGATIVE_INFINITY;
const TYPED: readonly Column[] = ['SERIAL', 'DEADLINE', 'FEE', 'FEE_AND_PAYMENT', 'RESPONSIBLE', 'SUPERIOR'];

/**
 * Lays the cells of a row that has too few or too many under the columns, in order, each where its words belong. With
 * `mayJoin` several cells may be lines of one; the first `anchored` cells stand in the first columns beyond doubt. Another
 * cell is placed only where no other place is nearly as good.
 *
 * In:  `১`, `ট্রেড লাইসেন্স`, `৩ দিন`, `৫০০ টাকা` under SERIAL, NAME, DOCUMENTS, DEADLINE, FEE
 * Out: all four placed, DOCUMENTS blank.
 */
export function alignCells(
  cells: readonly Piece[],
  columns: readonly Column[],
  { mayJoin = false, anchored = 0 }: { mayJoin?: boolean; anchored?: number } = {},
): AlignedCells {
  const isTooMuch = cells.length > MOST_CELLS || columns.length > MOST_COLUMNS;
  if (isTooMuch || (!mayJoin && cells.length > columns.length)) return placeAnchors(cells, columns, anchored);
  const fits = cells.map((cell, index) =>
    columns.map((column, place) => {
      if (index >= anchored) return fitColumn(cell.text, column);
      return index === place ? Math.max(fitColumn(cell.text, column), 0) : NEVER;
    }),
  );
  const blanks = columns.map(fitBlank);
  const ahead = bestAhead(fits, blanks, mayJoin);
  const behind = bestAhead(mirrored(fits), [...blanks].reverse(), mayJoin);
  const totals = fits.map((row, cell) =>
    row.map((fit, column) => at(ahead, cell, column) + at(mirrored(behind), cell, column) - fit),
  );
  return withoutRivals(place(cells, columns, fits, totals, anchored), columns);
}

/** What is certain of a row whose cells fit in no order. */
function placeAnchors(cells: readonly Piece[], columns: readonly Column[], anchored: number): AlignedCells {
  return {
    placed: columns.map((_column, index) => (index < anchored ? cells.slice(index, index + 1) : [])),
    unplaced: cells.slice(anchored),
  };
}

/** The best sum up to and with a cell in a column, blank columns before it counted. */
function bestAhead(fits: readonly number[][], blanks: readonly number[], mayJoin: boolean): number[][] {
  const sums: number[][] = [];
  for (const [cell, row] of fits.entries()) {
    const before = sums[cell - 1];
    let reach = before === undefined ? 0 : IMPOSSIBLE;
    sums.push(
      row.map((fit, column) => {
        const joined = mayJoin && before !== undefined ? at(sums, cell - 1, column) + FURTHER_LINE : IMPOSSIBLE;
        const sum = fit + Math.max(reach, joined);
        reach = Math.max(reach + (blanks[column] ?? 0), before?.[column] ?? IMPOSSIBLE);
        return sum;
      }),
    );
  }
  return sums;
}

function mirrored(sums: readonly number[][]): number[][] {
  return [...sums].reverse().map((row) => [...row].reverse());
}

function at(sums: readonly number[][], cell: number, column: number): number {
  return sums[cell]?.[column] ?? IMPOSSIBLE;
}

function place(
  cells: readonly Piece[],
  columns: readonly Column[],
  fits: readonly number[][],
  totals: readonly number[][],
  anchored: number,
): AlignedCells {
  const best = Math.max(...totals.flat());
  const choices = totals.map((row) => row.flatMap((total, column) => (total > best - MARGIN ? [column] : [])));
  const contested = new Set(choices.filter((columnsOfCell) => columnsOfCell.length > 1).flat());
  const aligned: AlignedCells = { placed: columns.map(() => []), unplaced: [] };
  for (const [index, cell] of cells.entries()) {
    if (index < anchored) {
      aligned.placed[index]?.push(cell);
      continue;
    }
    const [column, ...others] = choices[index] ?? [];
    const isSure = column !== undefined && others.length === 0 && !contested.has(column);
    const suits = isSure && (!TYPED.includes(columns[column] ?? 'OTHER') || (fits[index]?.[column] ?? 0) > 0);
    if (suits) aligned.placed[column]?.push(cell);
    else aligned.unplaced.push(cell);
  }
  return aligned;
}

/** Where a time or a sum found no place, it may be the row's: then no other is taken for it. */
function withoutRivals({ placed, unplaced }: AlignedCells, columns: readonly Column[]): AlignedCells {
  const left = unplaced.map((cell) => contentKindOf(cell.text));
  const isRivalled = (column: Column) =>
    (column === 'DEADLINE' && left.some((kind) => kind.time === 'SURE')) ||
    ((column === 'FEE' || column === 'FEE_AND_PAYMENT') && left.some((kind) => kind.fee === 'SURE' && !kind.serial));
  const rivalled = columns.map(isRivalled);
  if (!rivalled.includes(true)) return { placed, unplaced };
  const taken = placed.filter((_cells, index) => rivalled[index] === true).flat();
  return {
    placed: placed.map((cells, index) => (rivalled[index] === true ? [] : cells)),
    unplaced: [...unplaced, ...taken],
  };
}
