import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../../tests/support/make-workbook.ts';
import { DomainError } from '../../../domain/errors.ts';
import { piecesOf } from '../../blocks.ts';
import { LIMITS } from '../../limits.ts';
import { looksLikeCsv } from './looks-like-csv.ts';
import { readCsv } from './read-csv.ts';

describe('readCsv', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads %s, with a byte order mark and any line breaks', (_name, s) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const lines = [`সিটিজেন চার্টার${s}${s}`, ['ক্রমিক', 'সেবা', 'সময়'].join(s), ['১', 'সনদ', '৩ দিন'].join(s)];
      expect(shapeOf(readCsv(`\uFEFF${lines.join(lineBreak)}${lineBreak}`))).toEqual([
        'সিটিজেন চার্টার',
        [
          ['ক্রমিক', 'সেবা', 'সময়'],
          ['১', 'সনদ', '৩ দিন'],
        ],
      ]);
    }
  });

  it('keeps separators, line breaks and marks that stand in quotation marks', () => {
    const text = 'ক,খ,গ\n১,"সনদ, নকল; ""ক"" ফরম\r\nছবি",  "৩ দিন" \n';
    expect(shapeOf(readCsv(text))).toEqual([
      [
        ['ক', 'খ', 'গ'],
        ['১', 'সনদ, নকল; "ক" ফরম\nছবি', '৩ দিন'],
      ],
    ]);
  });

  it('says where a field begins in the file, after line breaks within fields too', () => {
    const document = readCsv('\n ক,"খ\nগ", ঘ\nঙ,,চ\n');
    expect(
      piecesOf(document.blocks).map(({ text, at, character }) => [text, at.row, at.column, at.line, character]),
    ).toEqual([
      ['ক', 2, 1, 2, 2],
      ['খ\nগ', 2, 2, 2, 4],
      ['ঘ', 2, 3, 3, 5],
      ['ঙ', 3, 1, 4, 1],
      ['', 3, 2, 4, undefined],
      ['চ', 3, 3, 4, 4],
    ]);
    expect(document.blocks[0]).toMatchObject({ at: { table: 1, row: 2, line: 2 } });
  });

  it('makes ragged rows dense, and ends a table at a blank record', () => {
    expect(shapeOf(readCsv('ক,খ,গ\n১\n২,সনদ\n,,\nশেষ কথা,,\n'))).toEqual([
      [
        ['ক', 'খ', 'গ'],
        ['১', '', ''],
        ['২', 'সনদ', ''],
      ],
      'শেষ কথা',
    ]);
  });

  it.each([
    [
      'a mark that is never closed',
      'ক,খ\n"১,সনদ\n',
      [
        ['ক', 'খ'],
        ['"১', 'সনদ'],
      ],
    ],
    [
      'a mark within a field',
      'ক,খ\n১,৫" কাগজ\n',
      [
        ['ক', 'খ'],
        ['১', '৫" কাগজ'],
      ],
    ],
    [
      'words after the closing mark',
      'ক,খ\n১,"সনদ" নকল\n',
      [
        ['ক', 'খ'],
        ['১', 'সনদ নকল'],
      ],
    ],
  ])('loses no word at %s', (_what, text, rows) => {
    expect(shapeOf(readCsv(text))).toEqual([rows]);
  });

  it('takes the separator that fits most lines', () => {
    expect(shapeOf(readCsv('সেবা;ফি\nসনদ;১,৫\nনকল;২,৫\n'))).toEqual([
      [
        ['সেবা', 'ফি'],
        ['সনদ', '১,৫'],
        ['নকল', '২,৫'],
      ],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(readCsv('')).toEqual({ format: 'CSV', blocks: [], remarks: [] });
    expect(readCsv('\uFEFF\n,,\n""\n').blocks).toEqual([]);
  });

  it.each([
    ['rows', 'ক,খ\n'.repeat(LIMITS.rows + 1)],
    ['columns', `ক,খ\n${'ক,'.repeat(LIMITS.columns + 1)}\n`],
    ['cells', `ক${','.repeat(900)}খ\n${'ক,\n'.repeat(600)}`],
    ['characters', 'ক'.repeat(LIMITS.textCharacters + 1)],
  ])(
    'refuses too many %s',
    (_limit, text) => {
      expect(() => readCsv(text)).toThrow(DomainError);
    },
    30_000,
  );

  it.each([
    ['quotation marks', '"'.repeat(1_000_000)],
    ['open quotation marks', ',"'.repeat(500_000)],
    ['fields that never close', '"a"b,'.repeat(300_000)],
    ['separators', ','.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['line breaks in one field', `"${'\n'.repeat(1_000_000)}"`],
  ])(
    'takes linear time: %s',
    (_what, text) => {
      const started = performance.now();
      try {
        readCsv(text);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
      looksLikeCsv(text);
      expect(performance.now() - started).toBeLessThan(8_000);
    },
    30_000,
  );

  const seed = 20261123;

  it('gives back what was written, whatever the fields hold', () => {
    const field = fc.string({ unit: fc.constantFrom('ক', '১', ' ', ',', ';', '"', '\n', '\t'), maxLength: 8 });
    const table = fc
      .integer({ min: 3, max: 6 })
      .chain((columns) =>
        fc.array(fc.array(field, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const heading = (rows[0] ?? []).map((_, index) => `শিরোনাম ${index + 1}`);
        const all = [heading, heading, ...rows];
        const text = all.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
        const { blocks } = readCsv(text);
        expect(piecesOf(blocks).flatMap(({ text, at }) => (text === '' ? [] : [[at.row, at.column, text]]))).toEqual(
          all.flatMap((cells, row) =>
            cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [[row + 1, column + 1, cell.trim()]])),
          ),
        );
      }),
      { seed, numRuns: 500 },
    );
  });

  it('loses no sign but separators, quotation marks and white space of any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('ক', '১', 'ি', ' ', ',', ';', '"', '\n', '\r', '\t'),
      maxLength: 60,
    });
    const bare = (value: string) => value.replace(/[\s,;"]/g, '');
    fc.assert(
      fc.property(text, (value) => {
        const { blocks } = readCsv(value);
        expect(
          bare(
            piecesOf(blocks)
              .map((piece) => piece.text)
              .join(''),
          ),
        ).toBe(bare(value));
        for (const block of blocks) {
          if (block.kind === 'TABLE') expect(new Set(block.rows.map(({ cells }) => cells.length)).size).toBe(1);
        }
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
