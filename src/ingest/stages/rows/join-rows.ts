import type { Column } from '../../../domain/charter/column.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import { isBlank, type Row } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { isReadable } from '../readable.ts';
import { readSignatureDate } from '../sections/signature-date.ts';
import type { TableRow } from '../tables/service-tables.ts';
import { findClosingRows } from './closing-rows.ts';
import { isGroupRow } from './group-rows.ts';
import { layOutRow } from './lay-out-row.ts';
import { isPartRow, nameParts, type PartHead, readPartHead, withPartHead } from './name-parts.ts';
import { type ServiceRow, textIn } from './service-row.ts';

const FEES: readonly Column[] = ['FEE', 'FEE_AND_PAYMENT'];
const PEOPLE: readonly Column[] = ['RESPONSIBLE', 'SUPERIOR'];

/**
 * Lays the cells under their columns and joins what a page break parted: a row without serial below a repeated
 * heading, or without serial and name anywhere, continues the row before. A row whose name is the one above, and that
 * has a time of its own, stays a row.
 *
 * In:
 *     ২⇥সেমিনার আয়োজন⇥বিষয়ের উপর
 *     (heading again)
 *     ⇥⇥নির্ভরশীল
 * Out: one row, its third cell of two pieces, `নির্ভরশীল` continued.
 */
export function joinRows(table: ColumnTable): ServiceRow[] {
  const rows: ServiceRow[] = [];
  let mayContinue = false;
  let isBelowGroup = false;
  let head: PartHead | null = null;
  const end = findClosingRows(table);
  for (const [index, tableRow] of table.rows.slice(0, end).entries()) {
    const previous = rows.at(-1);
    mayContinue = tableRow.afterBreak || mayContinue;
    isBelowGroup = tableRow.afterGroup === true || isBelowGroup;
    const { row } = tableRow;
    const mayBelong = previous !== undefined && !previous.miscounted && !isBelowGroup;
    if (mayBelong && continuesRow(tableRow, previous, mayContinue)) {
      appendTo(previous, row);
    } else if (isGroupRow(row, table, table.rows[index + 1]?.row)) {
      isBelowGroup = true;
      head = readPartHead(row, table);
    } else {
      const laidOut = layOutRow(row, table);
      if (!isPartRow(laidOut)) head = null;
      rows.push(head === null ? laidOut : withPartHead(laidOut, head));
      mayContinue = false;
      isBelowGroup = false;
    }
  }
  return nameParts(rows, table);
}

function continuesRow({ row }: TableRow, previous: ServiceRow, mayContinue: boolean): boolean {
  const { table } = previous;
  const endsShort = row.cells.length < table.columns.length && !isBlankAt(row, row.cells.length - 1);
  if (row.cells.length !== table.columns.length && !endsShort) return false;
  const isFilled = (column: Column) => table.columns.some((each, index) => each === column && !isBlankAt(row, index));
  if (isFilled('SERIAL')) return false;
  const isWholeRow = table.columns.includes('DEADLINE')
    ? isFilled('DEADLINE')
    : isFilled('FEE') || isFilled('FEE_AND_PAYMENT') || !table.columns.some((column) => FEES.includes(column));
  if (!isFilled('NAME')) {
    if (isCoveredAt(row, table.columns.indexOf('NAME'))) return !isWholeRow || textIn(previous, 'DEADLINE') === '';
    return mayContinue || !namesAnother(row, previous);
  }
  if (!(mayContinue || table.loose) || !table.columns.includes('SERIAL')) return false;
  const hasTime = isFilled('DEADLINE') || !table.columns.includes('DEADLINE');
  return !hasTime || endsTime(row, previous);
}

/** A second officer in a row of his own may be another service's, or may have signed the charter. */
function namesAnother(row: Row, previous: ServiceRow): boolean {
  return row.cells.some((cell, index) => {
    const column = previous.table.columns[index];
    if (column === undefined || !PEOPLE.includes(column) || isBlank(cell)) return false;
    const isPerson = (text: string) => isReadable(text) && readOfficerCell(text).designation !== null;
    return isSigned(cell.text) || (isPerson(cell.text) && isPerson(textIn(previous, column)));
  });
}

function isSigned(text: string): boolean {
  return text.includes('স্বাক্ষর') || readSignatureDate(text) !== null;
}

/** A page break may cut the time too: neither half says one, both together do. */
function endsTime(row: Row, previous: ServiceRow): boolean {
  const above = textIn(previous, 'DEADLINE');
  const below = row.cells[previous.table.columns.indexOf('DEADLINE')]?.text ?? '';
  const isTime = (text: string) => contentKindOf(text).time === 'SURE';
  return above !== '' && !isTime(above) && !isTime(below) && isTime(`${above} ${below}`);
}

function isBlankAt(row: Row, index: number): boolean {
  const cell = row.cells[index];
  return cell === undefined || isBlank(cell);
}

function isCoveredAt(row: Row, index: number): boolean {
  return row.cells[index]?.coveredBy !== undefined;
}

function appendTo(target: ServiceRow, row: Row): void {
  for (const [index, piece] of row.cells.entries()) {
    if (isBlank(piece)) continue;
    target.cells[index]?.pieces.push(piece);
    target.continued.push(piece);
  }
}
