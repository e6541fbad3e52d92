import type { Range } from '@e965/xlsx';
import { refuseOver } from '../../limits.ts';
import { ascending, type Words } from './grid.ts';

/** Ranges of cells that are merged into one, by row and column of their upper left cell. */
export type Merges = Map<number, Map<number, Range>>;

/**
 * The merged cells that have words; what a merged cell hides is taken out of `words`. One whose upper left cell is
 * blank hides nothing here, so that no words are lost. Throws DOCUMENT_TOO_LARGE where they lie over too many cells.
 *
 * In:  A1 `ক`, A2 `খ`, B1 `গ`, and the range A1:A2
 * Out: the range at row 1, column 1; `words` has A1 and B1.
 */
export function applyMerges(ranges: readonly Range[], words: Words): Merges {
  const merges: Merges = new Map();
  const rows = ascending(words);
  let visited = 0;
  for (const range of ranges) {
    const top = range.s.r + 1;
    const left = range.s.c + 1;
    if (words.get(top)?.has(left) !== true) continue;
    for (let index = firstFrom(rows, top); index < rows.length; index += 1) {
      const [number, row] = rows[index] ?? [0, new Map<number, string>()];
      if (number > range.e.r + 1) break;
      visited += 1;
      for (const column of columnsWithin(row, left, range.e.c + 1)) {
        visited += 1;
        if (number !== top || column !== left) row.delete(column);
      }
      refuseOver('cells', visited);
    }
    merges.set(top, (merges.get(top) ?? new Map<number, Range>()).set(left, range));
  }
  return merges;
}

function columnsWithin(row: ReadonlyMap<number, string>, left: number, right: number): number[] {
  if (right - left < row.size) return Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return [...row.keys()].filter((column) => column >= left && column <= right);
}

function firstFrom(rows: ReadonlyArray<[number, unknown]>, wanted: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.[0] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
