import type { ServiceCell } from '../../charter/charter-reading.ts';
import type { Column } from '../../charter/column.ts';

/**
 * The words of a row's cells in a column, joined by a space; where a cell says only "as above", those above that hold
 * for it. Null where there are none. A reading and what is stored of it keep the same cells, so the words are the same.
 */
export function cellWords(
  cells: ReadonlyArray<Pick<ServiceCell, 'column' | 'pieces' | 'above'>>,
  column: Column,
): string | null {
  const pieces = cells.filter((cell) => cell.column === column).flatMap((cell) => cell.above ?? cell.pieces);
  const words = pieces.map(({ text }) => text).join(' ');
  return words.trim() === '' ? null : words;
}
