import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Column } from '../tables/column.ts';
import { guardFormula } from './guard-formula.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const COLUMNS: readonly Column<CellValue[]>[] = ['first', 'second', 'third'].map((name, i) => ({
  name,
  characters: 10,
  value: (row) => row[i] ?? null,
}));

async function bytesOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const found: Buffer[] = [];
  for await (const chunk of chunks) found.push(chunk);
  return Buffer.concat(found);
}

async function* pagesOf(rows: CellValue[][], size = 2): AsyncGenerator<CellValue[][]> {
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}

const csvOf = (rows: CellValue[][]) => bytesOf(writeCsv(COLUMNS, pagesOf(rows)));
const xlsxOf = (rows: CellValue[][], sheetRows?: number) =>
  bytesOf(writeXlsx('সেবা', COLUMNS, pagesOf(rows), sheetRows));

const readCsv = (bytes: Buffer): string[][] => parse(bytes, { bom: true });
const readSheets = (bytes: Buffer): CellValue[][][] => {
  const book = read(bytes);
  return book.SheetNames.map((name) =>
    utils.sheet_to_json<CellValue[]>(book.Sheets[name] ?? {}, { header: 1, defval: null, blankrows: true }),
  );
};

/** What docs/export.md tells a program to do with a cell that was guarded. */
const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

const NASTY = [
  '=cmd|"/c calc"!A1',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  '＝1',
  '_x000A_',
  '_x005F_',
  'ক,খ',
  '"',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^['=+@\-\t\r\n, "ক]{0,6}$/),
  fc.constantFrom(
    ...NASTY,
    'আইসিটি অধিদপ্তর ড় ঢ় য়',
    '😀👩‍👩‍👧',
    ' a ',
    'a\r\nb',
    'a\nb',
    '<b>&amp;</b>',
    '\u0000\u0007\u001f\ufffe',
  ),
);
const anyRows = fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 8 });

describe('writeCsv', () => {
  it('gives every text back, but for the guard', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const [heading, ...read] = readCsv(await csvOf(rows));
        expect(heading).toEqual(['first', 'second', 'third']);
        expect(read.map((row) => row.map(withoutGuard))).toEqual(rows);
      }),
    );
  });

  it('leaves no cell that a spreadsheet takes for a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        for (const row of readCsv(await csvOf(rows)))
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it('begins with a byte order mark, ends lines with CR LF and leaves what is missing empty', async () => {
    expect(
      (
        await csvOf([
          ['ক', null, 0],
          [true, 2.5, ''],
        ])
      ).toString(),
    ).toBe('\ufefffirst,second,third\r\nক,,0\r\ntrue,2.5,\r\n');
  });
});

describe('guardFormula', () => {
  it.each(NASTY.slice(0, 8))('puts a quote before %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['+8801717591287', '+8801717591287; +8802587714086'])('leaves the phone numbers %s as they are', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it.each(['+8801717591287; =1', '+880', '+8801717591287-1'])('guards %s, which is no phone number', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });
});

describe('writeXlsx', () => {
  it('gives every text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const [[, ...read] = []] = readSheets(await xlsxOf(rows));
        // A sheet does not tell an empty text from none, and the reader makes one line end of two signs.
        const shown = (text: string) => (text === '' ? null : text.replaceAll('\r\n', '\n'));
        expect(read).toEqual(rows.map((row) => row.map(shown)));
      }),
    );
  });

  it('writes numbers as numbers, days as days and leaves what is missing out', async () => {
    const columns = COLUMNS.map((column, i) => (i === 0 ? { ...column, day: true as const } : column));
    const rows = [
      ['2025-09-01', 2.5, null],
      ['1890-01-01', true, '+8801717591287'],
      [null, 0, ''],
    ];
    const book = read(await bytesOf(writeXlsx('সেবা', columns, pagesOf(rows))), { cellNF: true });
    const sheet = book.Sheets.সেবা ?? {};
    expect(sheet.A2).toMatchObject({ t: 'n', w: '2025-09-01' });
    expect(sheet.A3).toMatchObject({ t: 's', v: '1890-01-01' });
    expect([sheet.B2, sheet.B3, sheet.B4].map((cell) => cell?.v)).toEqual([2.5, true, 0]);
    expect(sheet.C3).toMatchObject({ t: 's', v: '+8801717591287' });
    expect(sheet.A4 ?? sheet.C2 ?? sheet.C4).toBeUndefined();
  });

  it('goes on to further sheets, each with the headings', async () => {
    const rows = Array.from({ length: 7 }, (_, i) => [i, null, null]);
    const sheets = readSheets(await xlsxOf(rows, 3));
    expect(sheets.map((sheet) => sheet.map(([first]) => first))).toEqual([
      ['first', 0, 1, 2],
      ['first', 3, 4, 5],
      ['first', 6],
    ]);
  });

  it('shortens a text that Excel would refuse', async () => {
    const [[, [cell] = []] = []] = readSheets(await xlsxOf([['ক'.repeat(40_000), null, null]]));
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/ক…$/);
  });
});
