import { describe, expect, it } from 'vitest';
import { readText } from '../../readers/text/read-text.ts';
import { readAllColumns } from '../columns.ts';
import { normalise } from '../normalise.ts';
import { splitIntoChapters } from '../sections/chapters.ts';
import { findServiceTables } from '../tables/service-tables.ts';
import { joinRows } from './join-rows.ts';
import { textIn } from './service-row.ts';

const HEADING = 'ক্রমিক নং\tসেবার নাম\tসেবা প্রদানের সময়সীমা\tসেবার মূল্য';
function read(...lines: string[]) {
  const text = [HEADING, ...lines].join('\n');
  const { tables } = readAllColumns(findServiceTables(splitIntoChapters(normalise(readText(text)))));
  return tables.flatMap(joinRows);
}
const names = (...lines: string[]) => read(...lines).map((row) => textIn(row, 'NAME'));

describe('joinRows', () => {
  it('joins what a page break parted, twice if need be', () => {
    const rows = read('১\tক\t২\tবিনামূল্যে', '', HEADING, '\tখ\t\t', '', HEADING, '\t\t\tনীতিমালা');
    expect(rows).toHaveLength(1);
    expect(rows[0] && textIn(rows[0], 'NAME')).toBe('ক খ');
    expect(rows[0]?.continued.map((piece) => piece.text)).toEqual(['খ', 'নীতিমালা']);
  });

  it('takes a whole row without serial for a service of its own', () => {
    expect(names('১\tক\t২ দিন\t', '', HEADING, '\tখ\t৩ দিন\t')).toEqual(['ক', 'খ']);
    expect(names('১\tক\t২ দিন\t', '\tখ\t\t')).toEqual(['ক', 'খ']);
  });

  it('does not join a row whose cells may have moved', () => {
    const rows = read('১\tক\t২ দিন\t', '', HEADING, '\t\tখ\t\t\tগ');
    expect(rows.map((row) => row.miscounted)).toEqual([false, true]);
  });

  it('lays out a row with a cell lost as far as only one place is possible', () => {
    const [row] = read('১\tক\tবিনামূল্যে');
    expect(row?.miscounted).toBe(true);
    expect(row === undefined ? [] : [textIn(row, 'NAME'), textIn(row, 'DEADLINE'), textIn(row, 'FEE')]).toEqual([
      'ক',
      '',
      'বিনামূল্যে',
    ]);
  });

  it('keeps serial and name alone of a row with a cell too many', () => {
    const [row] = read('১\tক\tবিনামূল্যে\t২ দিন\tখ');
    expect(row?.cells.filter((cell) => cell.pieces.length > 0).map((cell) => cell.column)).toEqual([
      'SERIAL',
      'NAME',
      'OTHER',
      'OTHER',
      'OTHER',
    ]);
  });

  it('does not trust the name either where the serial is not in its place', () => {
    const [row] = read('ক\tখ\tগ');
    expect(row?.cells.map((cell) => cell.column)).toEqual(['OTHER', 'OTHER', 'OTHER']);
  });
});
