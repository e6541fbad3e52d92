import { describe, expect, it } from 'vitest';
import { readText } from '../readers/text/read-text.ts';
import { readAllColumns } from './columns.ts';
import { normalise } from './normalise.ts';
import { splitIntoChapters } from './sections/chapters.ts';
import { findServiceTables } from './tables/service-tables.ts';

const read = (...lines: string[]) =>
  readAllColumns(findServiceTables(splitIntoChapters(normalise(readText(lines.join('\n'))))));

describe('readAllColumns', () => {
  it('reads columns in any order, and keeps an unknown one as text', () => {
    const { tables } = read('সেবার নাম\tক্রমিক নং\tসেবা প্রদানের সময়সীমা\tবিশেষ নকশা', 'ক\t১\t২ দিন\tউন্নয়ন');
    expect(tables[0]?.columns).toEqual(['NAME', 'SERIAL', 'DEADLINE', 'OTHER']);
    expect(tables[0]?.unknown.map((cell) => cell.text)).toEqual(['বিশেষ নকশা']);
  });

  it('takes neither of two columns that give a time', () => {
    const { tables } = read('ক্রমিক নং\tসেবার নাম\tসেবা প্রদানের সময়সীমা\tসেবা প্রদানের সময়সীমা', '১\tক\t২ দিন\t৩ দিন');
    expect(tables[0]?.columns).toEqual(['SERIAL', 'NAME', 'OTHER', 'OTHER']);
    expect(tables[0]?.doubtful).toHaveLength(2);
  });

  it('takes the first of two columns that name the service', () => {
    const { tables } = read('ক্রমিক নং\tসেবার নাম\tসেবার বিবরণ', '১\tক\tখ');
    expect(tables[0]?.columns).toEqual(['SERIAL', 'NAME', 'OTHER']);
  });

  it('takes a table that names no services for none of theirs', () => {
    const { tables, unread } = read('ক্রমিক নং\tসেবা প্রদানের সময়সীমা\tসেবার মূল্য', '১\t২ দিন\t২০ টাকা');
    expect(tables).toEqual([]);
    expect(unread[0]?.rows).toHaveLength(2);
  });
});
