import type { Column } from '../../../domain/charter/column.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { saysNothing } from './says-nothing.ts';
import type { RowCell } from './service-row.ts';

const FEES: readonly Column[] = ['FEE', 'FEE_AND_PAYMENT'];
const PEOPLE: readonly Column[] = ['RESPONSIBLE', 'SUPERIOR'];
const HOMES: readonly Column[] = ['DEADLINE', ...FEES, ...PEOPLE];

/**
 * The first cell that holds another column's words, in a row whose cells have shifted because one was lost or added:
 * a sum where the time belongs and a time or nothing sensible where the sum belongs, an officer where either belongs.
 * Null for a row in order; one odd cell alone is a slip, not a shift.
 *
 * In:  `আবেদনপত্র`, `৫০০ টাকা`, `ইউপি সচিব`, blank under DEADLINE, DOCUMENTS, FEE, RESPONSIBLE
 * Out: the cell `ইউপি সচিব` under FEE.
 */
export function findShift(cells: readonly RowCell[]): RowCell | null {
  const strangers = cells.filter(isStranger);
  return strangers.length > 1 || strangers.some((cell) => leavesItsPlaceEmpty(cell, cells))
    ? (strangers[0] ?? null)
    : null;
}

function isStranger(cell: RowCell): boolean {
  if (!HOMES.includes(cell.column) || saysNothing(ownText(cell))) return false;
  const kind = contentKindOf(ownText(cell));
  if (cell.column === 'DEADLINE') return kind.time === 'NO' && (kind.fee === 'SURE' || kind.person === 'SURE');
  if (FEES.includes(cell.column)) return kind.fee === 'NO' && (kind.time === 'SURE' || kind.person === 'SURE');
  return kind.person === 'NO' && (kind.time === 'SURE' || kind.fee === 'SURE');
}

/** The column where the words belong is blank: they slid out of it. */
function leavesItsPlaceEmpty(cell: RowCell, cells: readonly RowCell[]): boolean {
  const kind = contentKindOf(ownText(cell));
  const homes: Column[] = [];
  if (kind.time === 'SURE') homes.push('DEADLINE');
  if (kind.fee === 'SURE') homes.push(...FEES);
  if (kind.person === 'SURE') homes.push(...PEOPLE);
  return cells.some((other) => homes.includes(other.column) && ownText(other) === '' && other.above === null);
}

function ownText(cell: RowCell): string {
  return cell.pieces.map((piece) => piece.text).join(' ');
}
