import type { Column } from '../../../domain/charter/column.ts';
import { readSection } from '../../../domain/charter/read-section.ts';
import { contentKindOf } from '../content/content-kind.ts';
import { isSerial } from '../serial.ts';
import { headingOf } from './heading-lines.ts';
import { blankPart, type PiecePart } from './piece-part.ts';
import { fitRow } from './row-fit.ts';

const FEWEST_HEADINGS = 3;
/** `১ ২`, `০১।ক)`: serials all the same. */
const SEVERAL_SERIALS = /^[\s\d০-৯()[\].,।:\-ক-হa-z]{1,8}$/iu;

/**
 * Puts right what drawing a table with pipes loses: the title of the whole table stands in the headings' row, and a row
 * whose serial was covered from above has a cell less than the others. Only where the times then stand under their
 * heading and did not before. A row that shows in another way that its cells are not under their headings is broken up.
 *
 * In:  `ক্রঃ⇥সেবার নাম⇥সময়`, `১⇥আয়ের সনদ⇥২ দিন`, `(খ) ব্যবসায়ীর⇥৩ দিন`
 * Out: the third row begins with a blank cell.
 */
export function repairRows(rows: readonly PiecePart[][]): PiecePart[][] {
  let columns: Column[] = [];
  return rows.flatMap((row, index) => {
    if (isHeadingRow(row)) {
      const [title, ...heads] = row;
      const isTitled = title !== undefined && isTitle(title) && fitsBetter(rows.slice(index + 1), heads, row);
      columns = columnsOf(isTitled ? heads : row);
      return isTitled ? [[title], heads] : [row];
    }
    const repaired = withCoveredSerial(row, columns);
    return isOutOfPlace(repaired, columns)
      ? repaired.filter((cell) => cell.text !== '').map((cell) => [cell])
      : [repaired];
  });
}

/** Where serials are counted, words stand in their place; or a row that would go on the one above has a time elsewhere. */
function isOutOfPlace(row: readonly PiecePart[], columns: readonly Column[]): boolean {
  if (columns[0] !== 'SERIAL' || row.length < 2) return false;
  const first = row[0]?.text ?? '';
  if (first !== '') return !isSerial(first) && !SEVERAL_SERIALS.test(first);
  if ((row[columns.indexOf('NAME')]?.text ?? '') !== '') return false;
  return row.some(({ text }, index) => contentKindOf(text).time === 'SURE' && columns[index] !== 'DEADLINE');
}

function isHeadingRow(row: readonly PiecePart[]): boolean {
  const columns = row.map(headingOf);
  return new Set(columns.filter((column) => column !== null)).size >= FEWEST_HEADINGS && columns.includes('NAME');
}

function isTitle(cell: PiecePart): boolean {
  return headingOf(cell) === null && readSection(cell.text) !== null;
}

function fitsBetter(body: readonly PiecePart[][], heads: PiecePart[], before: PiecePart[]): boolean {
  return countSure(body, columnsOf(heads)) > countSure(body, columnsOf(before));
}

function countSure(body: readonly PiecePart[][], columns: readonly Column[]): number {
  return body.filter((row) => isSureRow(row, columns)).length;
}

/** Blank cells at the end of a row do not count. */
function isSureRow(row: readonly PiecePart[], columns: readonly Column[]): boolean {
  const isBeyondBlank = row.slice(columns.length).every((cell) => cell.text === '');
  const texts = columns.map((_column, index) => row[index]?.text ?? '');
  return isBeyondBlank && fitRow(texts, columns) === 'SURE';
}

function withCoveredSerial(row: PiecePart[], columns: readonly Column[]): PiecePart[] {
  const [first] = row;
  if (first === undefined || row.length !== columns.length - 1 || columns[0] !== 'SERIAL') return row;
  if (first.text === '' || isSerial(first.text)) return row;
  const padded = [blankPart(first.piece), ...row];
  return isSureRow(padded, columns) ? padded : row;
}

function columnsOf(heads: readonly PiecePart[]): Column[] {
  return heads.map((head) => headingOf(head) ?? 'OTHER');
}
