import type { Column } from '../../../domain/charter/column.ts';
import { foldGlued } from '../../../domain/text/fold.ts';
import { filledCells, type Piece, type Row } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';
import { isSerial } from '../serial.ts';
import { isPartOfService } from './part-mark.ts';

const TOTAL: ReadonlySet<string> = new Set(['মোট', 'সর্বমোট', 'মোট সেবা', 'মোট সেবার সংখ্যা', 'total'].map(foldGlued));
const NOTE = /^(?:বি[ঃ:.]?\s?দ্র|দ্রষ্টব্য|বিশেষ দ্রষ্টব্য|নোট|note)/iu;
const FEWEST_COVERED = 2;

/**
 * Whether a row is no service's: the head of a group of services, or a total. `below` is the row that follows.
 *
 * In:  `প্রকৌশল শাখা` in the first cell; `ক⇥হিসাব শাখা` over the rest; `১⇥সনদপত্র প্রদান` above `⇥(ক) আয়ের সনদ⇥…⇥২ দিন`;
 *      `⇥মোট⇥৫০০ টাকা`
 * Out: true four times.
 */
export function isGroupRow(row: Row, table: ColumnTable, below: Row | undefined): boolean {
  const serialAt = table.columns.indexOf('SERIAL');
  const nameAt = table.columns.indexOf('NAME');
  const [first, second] = filledCells(row);
  if (first !== undefined && isTotal(first) && (first === row.cells[nameAt] || first === row.cells[serialAt]))
    return true;
  if (serialAt < 0 || table.loose || row.cells.some((cell, at) => isCovered(cell, row, table.columns[at])))
    return false;
  const cells = filledCells(row);
  const serial = row.cells[serialAt];
  const name = row.cells[nameAt];
  if (first === undefined) return false;
  if (second === undefined) {
    return first === name ? headsServices(first, below, serialAt) : first === serial && !isSerial(first.text);
  }
  if (cells.length > 2 || first !== serial || second !== name) return false;
  const covered = row.cells.filter(({ coveredBy }) => coveredBy === second).length;
  return (covered >= FEWEST_COVERED && covered + 2 >= row.cells.length) || headsParts(below, serialAt, nameAt);
}

function isTotal(cell: Piece): boolean {
  return TOTAL.has(foldGlued(cell.text.slice(0, 40)));
}

/** A bare name is a service whose facts were left out, unless a numbered row follows, or it is a note. */
function headsServices(name: Piece, below: Row | undefined, serialAt: number): boolean {
  return (below?.cells[serialAt]?.text ?? '') !== '' || NOTE.test(name.text);
}

/** The next row has no number of its own, and its name begins with the letter of a part. */
function headsParts(below: Row | undefined, serialAt: number, nameAt: number): boolean {
  const serial = below?.cells[serialAt];
  return serial?.text === '' && serial.coveredBy === undefined && isPartOfService(below?.cells[nameAt]?.text ?? '');
}

/** Whether the cell has words from above, of its cover; an officer may reach over the head of a group. */
function isCovered({ coveredBy }: Piece, row: Row, column: Column | undefined): boolean {
  if (column === 'RESPONSIBLE' || column === 'SUPERIOR') return false;
  return coveredBy !== undefined && coveredBy.at.row !== row.at.row && coveredBy.text !== '';
}
