import { describe, expect, it } from 'vitest';
import { bookOf, bytesOf, shapeOf, sheetOf, type Value } from '../../../../tests/support/make-workbook.ts';
import { type Document, piecesOf } from '../../blocks.ts';
import { readWorkbook } from './read-workbook.ts';

const read = (rows: Value[][], merges: string[] = []): Document =>
  readWorkbook(bytesOf(bookOf(['সনদ', sheetOf(rows, merges)])));

describe('readWorkbook: tables and text', () => {
  it('takes single cells above a table for paragraphs, and blank rows for its end', () => {
    const document = read(
      [
        ['সিটিজেন চার্টার', null, null],
        ['২.১) নাগরিক সেবা', null, null],
        ['ক্রমিক', 'সেবা', 'সময়'],
        [1, 'সনদ', '৩ দিন'],
        [],
        ['২.২) প্রাতিষ্ঠানিক সেবা'],
        ['ক্রমিক', 'সেবা', 'সময়'],
        [1, 'প্রশিক্ষণ', null],
        [],
        ['শেষ কথা'],
      ],
      ['A1:C1', 'A2:C2'],
    );
    expect(shapeOf(document)).toEqual([
      'সিটিজেন চার্টার',
      '২.১) নাগরিক সেবা',
      [
        ['ক্রমিক', 'সেবা', 'সময়'],
        ['1', 'সনদ', '৩ দিন'],
      ],
      '২.২) প্রাতিষ্ঠানিক সেবা',
      [
        ['ক্রমিক', 'সেবা', 'সময়'],
        ['1', 'প্রশিক্ষণ', ''],
      ],
      'শেষ কথা',
    ]);
    expect(document.format).toBe('XLSX');
    expect(document.remarks).toEqual([]);
  });

  it('says where each piece stands as the spreadsheet shows it, blank edges cut', () => {
    const document = read([[], [null, null, 'শিরোনাম'], [], [null, 'ক', 'খ'], [null, null, null, 'গ']]);
    expect(piecesOf(document.blocks).map(({ text, at }) => ({ text, ...at }))).toEqual([
      { text: 'শিরোনাম', sheet: 'সনদ', row: 2, column: 3 },
      { text: 'ক', sheet: 'সনদ', table: 1, row: 4, column: 2 },
      { text: 'খ', sheet: 'সনদ', table: 1, row: 4, column: 3 },
      { text: '', sheet: 'সনদ', table: 1, row: 4, column: 4 },
      { text: '', sheet: 'সনদ', table: 1, row: 5, column: 2 },
      { text: '', sheet: 'সনদ', table: 1, row: 5, column: 3 },
      { text: 'গ', sheet: 'সনদ', table: 1, row: 5, column: 4 },
    ]);
    expect(document.blocks[1]).toMatchObject({ kind: 'TABLE', at: { sheet: 'সনদ', table: 1, row: 4 } });
  });

  it('never tears a table at a single cell within it, merged across or not', () => {
    const rows = [
      ['ক্রমিক', 'সেবা'],
      ['ক. সাধারণ শাখা', null],
      [1, 'সনদ'],
      [null, 'বাকি অংশ'],
    ];
    expect(shapeOf(read(rows, ['A2:B2']))).toEqual([
      [
        ['ক্রমিক', 'সেবা'],
        ['ক. সাধারণ শাখা', ''],
        ['1', 'সনদ'],
        ['', 'বাকি অংশ'],
      ],
    ]);
  });

  it('takes what follows the table from a cell over its whole width on for text', () => {
    const rows = [
      ['ক', 'খ'],
      [1, 'সনদ'],
      ['৩) প্রত্যাশা', null],
      ['সম্পূর্ণ আবেদন', null],
    ];
    expect(shapeOf(read(rows, ['A3:B3']))).toEqual([
      [
        ['ক', 'খ'],
        ['1', 'সনদ'],
      ],
      '৩) প্রত্যাশা',
      'সম্পূর্ণ আবেদন',
    ]);
  });

  it('takes a lone inner cell for a title in front of the first table, for the rest of a row in front of a later one', () => {
    const rows = [[null, 'সিটিজেন চার্টার'], ['ক', 'খ'], [], [null, 'নির্ভরশীল'], [2, 'গ']];
    expect(shapeOf(read(rows))).toEqual([
      'সিটিজেন চার্টার',
      [['ক', 'খ']],
      [
        ['', 'নির্ভরশীল'],
        ['2', 'গ'],
      ],
    ]);
  });

  it('reads sheets in order and leaves hidden ones out', () => {
    const book = bookOf(
      ['প্রথম', sheetOf([['ক', 'খ']])],
      ['খসড়া', sheetOf([['পুরোনো', 'কথা']])],
      ['শেষ', sheetOf([['গ', 'ঘ']])],
    );
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
    for (const type of ['xlsx', 'xlsm', 'biff8'] as const) {
      const { blocks } = readWorkbook(bytesOf(book, type));
      expect(blocks.map(({ kind, ...block }) => ('at' in block ? block.at : kind))).toEqual([
        { sheet: 'প্রথম', table: 1, row: 1 },
        { sheet: 'শেষ', table: 2, row: 1 },
      ]);
    }
  });

  it('reads hidden sheets where all others are blank', () => {
    const book = bookOf(['ফাঁকা', sheetOf([])], ['লুকানো', sheetOf([['ক', 'খ']])]);
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
    expect(shapeOf(readWorkbook(bytesOf(book)))).toEqual([[['ক', 'খ']]]);
  });

  it('finds nothing in a blank workbook', () => {
    expect(read([])).toEqual({ format: 'XLSX', blocks: [], remarks: [] });
  });
});

describe('readWorkbook: merged cells', () => {
  const covers = (document: Document) =>
    piecesOf(document.blocks)
      .filter(({ coveredBy }) => coveredBy !== undefined)
      .map(({ at, text, coveredBy }) => [at.row, at.column, text, coveredBy?.text]);

  it.each([
    ['down', 'C2:C3', [[3, 3, '', 'গ']]],
    ['across', 'C2:D2', [[2, 4, '', 'গ']]],
    [
      'both ways',
      'C2:D3',
      [
        [2, 4, '', 'গ'],
        [3, 3, '', 'গ'],
        [3, 4, '', 'গ'],
      ],
    ],
  ])('covers the places of a cell merged %s, its words once', (_way, range, expected) => {
    const rows = [
      ['ক', 'খ', 'গ১', 'ঘ'],
      [1, 'সনদ', 'গ', range === 'C2:C3' ? 'য' : null],
      [2, 'নকল', range === 'C2:D2' ? 'র' : null, range === 'C2:D3' ? null : 'ল'],
    ];
    for (const type of ['xlsx', 'biff8'] as const) {
      const document = readWorkbook(bytesOf(bookOf(['s', sheetOf(rows, [range])]), type));
      expect(document.blocks).toHaveLength(1);
      expect(covers(document)).toEqual(expected);
      const pieces = piecesOf(document.blocks);
      for (const { coveredBy } of pieces) if (coveredBy !== undefined) expect(pieces).toContain(coveredBy);
    }
  });

  it('does not take a row under a merged cell for blank, nor a heading of two rows for a title', () => {
    const rows = [['ক্রমিক', null], [null, 'সেবা'], [1, 'সনদ'], [], [2, 'নকল']];
    expect(shapeOf(read(rows, ['A1:A2', 'B3:B4']))).toEqual([
      [
        ['ক্রমিক', ''],
        ['', 'সেবা'],
        ['1', 'সনদ'],
        ['2', 'নকল'],
      ],
    ]);
  });

  it('leaves out what a merged cell hides, and keeps what a blank one would hide', () => {
    expect(
      shapeOf(
        read(
          [
            ['ক', 'লুকানো', 'গ'],
            [null, 'খ', 'ঘ'],
          ],
          ['A1:B1', 'A2:B2'],
        ),
      ),
    ).toEqual([
      [
        ['ক', '', 'গ'],
        ['', 'খ', 'ঘ'],
      ],
    ]);
  });

  it('takes a merged cell of three rows alone for one title', () => {
    const rows = [['সনদ', null], [], [], ['ক', 'খ']];
    expect(shapeOf(read(rows, ['A1:B3']))).toEqual(['সনদ', [['ক', 'খ']]]);
  });
});
