import type { Column } from '../../../domain/charter/column.ts';
import { isBlank, type Piece, type Row } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';
import { alignCells } from '../content/align-cells.ts';
import { isSerial } from '../serial.ts';
import { findShift } from './find-shift.ts';
import type { RowCell, ServiceRow } from './service-row.ts';

/** `১.২`, `২.১)`: the number of a part. */
const PART_NUMBER = /^\p{Nd}{1,2}[.।]\p{Nd}{1,2}[.।)]?$/u;

/**
 * The cells of a row under the table's columns. A row with too few or too many cells is laid out by what stands in
 * them, as far as only one place is possible; the rest is OTHER. In a row whose cells have shifted only serial and name
 * are taken for what they are.
 *
 * In:  `১⇥ট্রেড লাইসেন্স⇥৫০০ টাকা` under SERIAL, NAME, DEADLINE, FEE
 * Out: serial, name and fee, the deadline blank; miscounted.
 */
export function layOutRow(row: Row, table: ColumnTable): ServiceRow {
  const lastFilled = row.cells.findLastIndex((cell) => !isBlank(cell));
  const cells = row.cells.slice(0, Math.max(table.columns.length, lastFilled + 1));
  const isOdd = cells.length !== table.columns.length;
  const laidOut = isOdd ? layOutByContent(cells, table) : cells.map((cell, index) => layOutCell(cell, index, table));
  const shifted = isOdd ? null : findShift(laidOut);
  // Where cells were lines their number says nothing, as long as each has found its column.
  const miscounted = isOdd && !(table.loose && laidOut.length === table.columns.length);
  return {
    table,
    row,
    cells: shifted === null ? laidOut : layOutShifted(cells, laidOut, table),
    continued: [],
    miscounted,
    shifted,
    pointless: [],
  };
}

function layOutCell(piece: Piece, index: number, table: ColumnTable): RowCell {
  return {
    column: table.columns[index] ?? 'OTHER',
    heading: table.heading?.cells[index]?.text ?? null,
    label: table.labels[index] ?? null,
    pieces: isBlank(piece) ? [] : [piece],
    above: isCoveredFromAbove(piece, table) ? [piece.coveredBy] : null,
  };
}

function headOf(index: number, table: ColumnTable): Pick<RowCell, 'heading' | 'label'> {
  return { heading: table.heading?.cells[index]?.text ?? null, label: table.labels[index] ?? null };
}

/** A cell above holds for the cells it covers, but a heading is no fact; one to the left speaks of its own column only. */
function isCoveredFromAbove(piece: Piece, table: ColumnTable): piece is Piece & { coveredBy: Piece } {
  const cover = piece.coveredBy;
  if (cover === undefined || cover.text === '' || table.headPieces.has(cover)) return false;
  return table.transposed ? cover.at.row === piece.at.row : cover.at.column === piece.at.column;
}

function layOutByContent(cells: readonly Piece[], table: ColumnTable): RowCell[] {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (!isAnchored(filled, table.columns)) return filled.map(asOther);
  const { placed, unplaced } = alignCells(filled, table.columns, {
    mayJoin: table.loose,
    anchored: anchors(table.columns),
  });
  const laidOut = table.columns.map((column, index): RowCell => {
    return { column, ...headOf(index, table), pieces: placed[index] ?? [], above: null };
  });
  return [...laidOut, ...unplaced.map(asOther)];
}

/** Without its serial at the left a row that does not fit may be anything. */
function isAnchored(filled: readonly Piece[], columns: readonly Column[]): boolean {
  const serial = filled[0]?.text ?? '';
  return columns[0] === 'SERIAL' && (isSerial(serial) || PART_NUMBER.test(serial));
}

/** A serial is followed by the service's name where the headings say so. */
function anchors([, second]: readonly Column[]): number {
  return second === 'NAME' ? 2 : 1;
}

function asOther(piece: Piece): RowCell {
  return { column: 'OTHER', heading: null, label: null, pieces: [piece], above: null };
}

/** Where a shifted row only ends early, a cell was lost, and the others are laid out by what stands in them. */
function layOutShifted(cells: readonly Piece[], laidOut: readonly RowCell[], table: ColumnTable): RowCell[] {
  const isMerged = cells.some(({ coveredBy }) => coveredBy !== undefined);
  const last = cells.at(-1);
  const endsEarly = !isMerged && last !== undefined && isBlank(last);
  const lost = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  const hasGap = cells.slice(0, lost).some(isBlank);
  return endsEarly && !hasGap ? layOutByContent(cells, table) : laidOut.map(distrust);
}

function distrust(cell: RowCell): RowCell {
  return cell.column === 'SERIAL' || cell.column === 'NAME' ? cell : { ...cell, column: 'OTHER' };
}
