import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvColumns } from './csv-file.ts';
import { readCsvFile } from './read-csv-file.ts';

const COLUMNS = ['area', 'name', 'name_en', 'website'] as const;
const SHAPE: CsvColumns<(typeof COLUMNS)[number]> = {
  columns: COLUMNS,
  optional: new Set(['website']),
  row: { bn: 'অফিস', en: 'office', article: 'an' },
};

const read = (text: string) => readCsvFile(Buffer.from(text), SHAPE);

describe('a CSV file', () => {
  it.each([',', ';', '\t'])('is read with %j between the cells', (delimiter) => {
    const file = [
      'area,name,name_en'.replaceAll(',', delimiter),
      `rajbari${delimiter}"ক, খ; গ"${delimiter}"A, B; C"`,
    ].join('\n');
    expect(read(file)).toEqual({
      rows: [{ line: 2, cells: { area: 'rajbari', name: 'ক, খ; গ', name_en: 'A, B; C', website: '' } }],
      faults: [],
    });
  });

  it.each([
    ['UTF-8 with its mark', Buffer.from('\ufeffarea,name,name_en\ndhaka,ক,A\n')],
    ['UTF-16 with its mark', Buffer.from('\ufeffarea,name,name_en\ndhaka,ক,A\n', 'utf16le')],
    ['the line ends of Windows', Buffer.from('area,name,name_en\r\ndhaka,ক,A\r\n')],
  ])('is read in %s', (_what, bytes) => {
    expect(readCsvFile(bytes, SHAPE).rows[0]?.cells).toMatchObject({ area: 'dhaka', name: 'ক', name_en: 'A' });
  });

  it('refuses a workbook', () => {
    const zip = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.from(Array.from({ length: 200 }, (_, i) => 128 + (i % 128))),
    ]);
    expect(readCsvFile(zip, SHAPE).faults[0]?.messageEn).toContain('CSV UTF-8');
  });

  it('calls its rows by their name, in both languages', () => {
    expect(read('')).toEqual({
      rows: [],
      faults: [
        {
          line: null,
          column: null,
          message:
            'ফাইলে কোনো অফিস নেই। প্রথম লাইনে কলামের নাম (area, name, name_en, website), পরের প্রতি লাইনে একটি অফিস লিখুন।',
          messageEn:
            'The file holds no office. Its first line names the columns (area, name, name_en, website), each further line an office.',
        },
      ],
    });
  });

  it('gives the lines that can be read beside what is wrong with others', () => {
    const { rows, faults } = read('area,name,name_en,site\ndhaka,ক,A,\ndhaka,ক\nrajbari,খ,B,x\n');
    expect(rows.map(({ line, cells }) => [line, cells.area])).toEqual([
      [2, 'dhaka'],
      [4, 'rajbari'],
    ]);
    expect(faults.map(({ line, messageEn }) => [line, messageEn.slice(0, 30)])).toEqual([
      [1, '“site” is no column of this fi'],
      [3, 'This line has 2 cells, the fir'],
    ]);
  });

  it('gives no line where a column is missing', () => {
    const { rows, faults } = read('area,name\ndhaka,ক\n');
    expect(rows).toEqual([]);
    expect(faults.map(({ messageEn }) => messageEn)).toEqual([
      'The column “name_en” is missing. Add it to the first line.',
    ]);
  });

  it('comes back as it was written, each row at its line', () => {
    const cell = fc.stringMatching(/^[a-zক-হ",;\n ]{0,8}$/).map((text) => text.trim());
    const row = fc.record({ area: fc.constantFrom('rajbari', 'dhaka'), name: cell, name_en: cell, website: cell });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1 }),
        fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
        (rows, columns) => {
          const file = stringify(rows, { header: true, columns });
          const { rows: found } = read(file);
          expect(found.map(({ cells }) => cells)).toEqual(rows);
          const begins = rows.map((_, i) => stringify(rows.slice(0, i), { header: true, columns }).split('\n').length);
          expect(found.map(({ line }) => line)).toEqual(begins);
        },
      ),
    );
  });
});
