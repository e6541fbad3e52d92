import type { Column } from '../../../domain/charter/column.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import { isBlank, type Row } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';
import { isReadable } from '../readable.ts';
import { readSignatureDate } from '../sections/signature-date.ts';

const PEOPLE: readonly Column[] = ['RESPONSIBLE', 'SUPERIOR', 'REMEDY'];

/**
 * Where the rows begin that close a table without belonging to a service: names and posts below the last one, as a
 * signature stands. A row with a phone or mail still tells of the officer above. As many as there are rows where none do.
 *
 * In:  `১⇥সনদ⇥২ দিন⇥ইউপি সচিব`, `⇥⇥⇥মোঃ আব্দুল করিম`, `⇥⇥⇥উপজেলা নির্বাহী অফিসার`
 * Out: 1.
 */
export function findClosingRows(table: ColumnTable): number {
  const { rows } = table;
  if (table.loose || table.transposed) return rows.length;
  const last = rows.findLastIndex(({ row, afterBreak }) => afterBreak || !isPeopleOnly(row, table));
  return last + 1;
}

function isPeopleOnly(row: Row, { columns }: ColumnTable): boolean {
  return row.cells.every((cell, index) => {
    if (cell.coveredBy !== undefined && cell.coveredBy.at.row !== cell.at.row) return false;
    if (isBlank(cell)) return true;
    const isOverSeveral = row.cells[index + 1]?.coveredBy === cell;
    const isPlace =
      PEOPLE.includes(columns[index] ?? 'OTHER') || isOverSeveral || readSignatureDate(cell.text) !== null;
    return isPlace && columns[index] !== 'SERIAL' && columns[index] !== 'NAME' && !hasContact(cell.text);
  });
}

function hasContact(text: string): boolean {
  const contact = isReadable(text) ? readOfficerCell(text).contact : null;
  return contact !== null && contact.phones.length + contact.emails.length > 0;
}
