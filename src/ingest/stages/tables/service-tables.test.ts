import { describe, expect, it } from 'vitest';
import { readText } from '../../readers/text/read-text.ts';
import { normalise } from '../normalise.ts';
import { splitIntoChapters } from '../sections/chapters.ts';
import { findServiceTables } from './service-tables.ts';

const HEADING = 'ক্রমিক নং\tসেবার নাম\tসেবা প্রদানের সময়সীমা';
const find = (...lines: string[]) => findServiceTables(splitIntoChapters(normalise(readText(lines.join('\n')))));
const rows = (found: ReturnType<typeof find>) =>
  found.tables.map((table) => table.rows.map(({ row, afterBreak }) => [row.cells[0]?.text, afterBreak]));

describe('findServiceTables', () => {
  it('joins tables that repeat a heading, however it is spelt', () => {
    const found = find(
      HEADING,
      '(১)\t(২)\t(৩)',
      '১\tক\t২ দিন',
      '',
      'ক্রমিকনং\tসেবার নাম:\tসেবা প্রদানের সময়সীমা',
      '২\tখ\t৩ দিন',
    );
    expect(rows(found)).toEqual([
      [
        ['১', false],
        ['২', true],
      ],
    ]);
    expect(found.numberRows).toHaveLength(1);
    expect(found.tables[0]?.repeatedHeadings).toHaveLength(1);
  });

  it('takes a table of the same width for the rest of the one before, and no other', () => {
    expect(rows(find(HEADING, '১\tক\t২ দিন', '', '২\tখ\t৩ দিন'))[0]).toHaveLength(2);
    const other = find(HEADING, '১\tক\t২ দিন', '', '২\tখ');
    expect(rows(other)[0]).toHaveLength(1);
    expect(other.unread).toHaveLength(1);
  });

  it('does not carry a heading over to the next section', () => {
    const found = find(HEADING, '১\tক\t২ দিন', 'নাগরিক সেবা', '১\tখ\t৩ দিন');
    expect(found.tables).toHaveLength(1);
    expect(found.unread).toHaveLength(1);
  });

  it('carries it over where a row inside the table heads the next group', () => {
    const found = find(HEADING, '১\tক\t২ দিন', '\tঅভ্যন্তরীণ সেবা\t', '১\tখ\t৩ দিন');
    expect(found.tables.map((table) => [table.section, table.rows.length])).toEqual([
      [null, 1],
      ['INTERNAL_SERVICES', 1],
    ]);
  });

  it('finds another table where the heading changes, and column numbers above a heading', () => {
    const found = find('১\t২\t৩', HEADING, '১\tক\t২ দিন', 'ক্রমিক নং\tসেবার নাম\tসেবার মূল্য', '২\tখ\tবিনামূল্যে');
    expect(found.tables).toHaveLength(2);
    expect(found.numberRows).toHaveLength(1);
  });

  it('leaves the complaint table and the expectations alone', () => {
    expect(find('৪। অভিযোগ প্রতিকার ব্যবস্থাপনা (GRS)', HEADING, '১\tক\t৩০ দিন').tables).toEqual([]);
  });
});
