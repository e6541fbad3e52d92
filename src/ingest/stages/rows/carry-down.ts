import { isDitto } from '../../../domain/text/ditto.ts';
import type { Piece } from '../../blocks.ts';
import { piecesOfCell, type RowCell, type ServiceRow } from './service-row.ts';

/**
 * Gives the cells that say "the same as above" the words above, beside their own; `ঐ` below nothing is noted. Only the
 * row right above counts, and only where it is in order.
 *
 * In:  `বিনামূল্যে`, then `ঐ`, then `-ঐ-` under FEE
 * Out: the second and third cell keep their marks and have `বিনামূল্যে` above.
 */
export function carryDown(rows: readonly ServiceRow[]): ServiceRow[] {
  const carried: ServiceRow[] = [];
  for (const row of rows) {
    const before = carried.at(-1);
    const previous = before?.table === row.table ? before : undefined;
    const pointless: Piece[] = [];
    const cells = row.cells.map((cell, index) => {
      const [mark, ...others] = cell.pieces.length > 0 ? cell.pieces : mergedMark(row, index);
      if (mark === undefined || others.length > 0 || cell.column === 'SERIAL' || !isDitto(mark.text)) return cell;
      const above = wordsAbove(cell, row, previous?.cells[index], previous);
      if (above.length === 0 && cell.pieces.length > 0) pointless.push(mark);
      return { ...cell, above: above.length === 0 ? null : above };
    });
    carried.push({ ...row, cells, pointless });
  }
  return carried;
}

/** A mark may stand in a cell merged with the one at its right. */
function mergedMark({ row, miscounted }: ServiceRow, index: number): Piece[] {
  const cover = row.cells[index]?.coveredBy;
  return cover === undefined || miscounted || cover.at.row !== row.at.row ? [] : [cover];
}

function wordsAbove(
  cell: RowCell,
  row: ServiceRow,
  above: RowCell | undefined,
  previous: ServiceRow | undefined,
): Piece[] {
  if (previous === undefined || row.shifted !== null || previous.shifted !== null || cell.column === 'OTHER') return [];
  if (above === undefined || above.column !== cell.column) return [];
  const words = piecesOfCell(above);
  return words.some((piece) => isDitto(piece.text)) ? [] : words;
}
