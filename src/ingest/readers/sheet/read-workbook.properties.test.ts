import { type Range, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bookOf,
  bytesOf,
  codeOf,
  handMade,
  inline,
  sheetOf,
  worksheet,
} from '../../../../tests/support/make-workbook.ts';
import { piecesOf } from '../../blocks.ts';
import { readWorkbook } from './read-workbook.ts';

const seed = 20261123;
const CODES = [null, 'DOCUMENT_DAMAGED', 'DOCUMENT_ENCRYPTED', 'DOCUMENT_TOO_LARGE', 'FORMAT_NOT_SUPPORTED'];

const isWithin = ({ s, e }: Range, r: number, c: number) => r >= s.r && r <= e.r && c >= s.c && c <= e.c;
const doOverlap = (one: Range, other: Range) =>
  one.s.r <= other.e.r && other.s.r <= one.e.r && one.s.c <= other.e.c && other.s.c <= one.e.c;

const words = fc.constantFrom(null, null, 'ক', 'খ গ', '১', 'সেবা\nনাম', 3);
const rowsOfWords = fc.array(fc.array(words, { minLength: 6, maxLength: 6 }), { maxLength: 8 });
const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(7), fc.nat(5), fc.nat(3), fc.nat(3))
  .map(([r, c, down, across]) => ({ s: { r, c }, e: { r: r + down, c: c + across } }));
const apart = fc
  .array(range, { maxLength: 5 })
  .map((all) => all.filter((one, index) => !all.slice(0, index).some((other) => doOverlap(one, other))));

describe('readWorkbook', () => {
  it('loses no cell that a sheet shows, and makes dense grids', () => {
    fc.assert(
      fc.property(rowsOfWords, apart, (rows, merges) => {
        const sheet = utils.aoa_to_sheet(rows);
        sheet['!merges'] = merges;
        const hides = merges.filter(({ s }) => (rows[s.r]?.[s.c] ?? null) !== null);
        const shown = rows.flatMap((cells, r) =>
          cells.flatMap((text, c) => {
            const isUnder = hides.some((merge) => isWithin(merge, r, c) && (merge.s.r !== r || merge.s.c !== c));
            return text === null || isUnder ? [] : [[r + 1, c + 1, String(text)]];
          }),
        );
        const { blocks } = readWorkbook(bytesOf(bookOf(['s', sheet])));
        const pieces = piecesOf(blocks);
        const found = pieces.filter(({ text }) => text !== '').map(({ at, text }) => [at.row, at.column, text]);
        expect(found).toEqual(shown);
        for (const block of blocks) {
          if (block.kind !== 'TABLE') continue;
          const [heading] = block.rows;
          const columns = heading?.cells.map(({ at }) => at.column) ?? [];
          for (const { at, cells } of block.rows) {
            expect(cells.map((cell) => [cell.at.row, cell.at.column])).toEqual(columns.map((c) => [at.row, c]));
          }
          expect(columns).toEqual(columns.map((_, index) => (columns[0] ?? 0) + index));
        }
        for (const { text, at, coveredBy } of pieces) {
          const covering = hides.find((merge) => isWithin(merge, (at.row ?? 0) - 1, (at.column ?? 0) - 1));
          if (text === '' && covering !== undefined && at.table === coveredBy?.at.table) {
            expect([coveredBy?.at.row, coveredBy?.at.column]).toEqual([covering.s.r + 1, covering.s.c + 1]);
          }
          if (coveredBy !== undefined) expect([text, covering === undefined]).toEqual(['', false]);
        }
      }),
      { seed, numRuns: 150 },
    );
  }, 30_000);

  const book = bookOf([
    'সনদ',
    sheetOf(
      [
        ['সিটিজেন চার্টার', null],
        ['ক', { t: 'n', v: 45901, z: 'm/d/yy' }],
        [1, { t: 's', v: 'খ', l: { Target: 'https://doict.gov.bd' } }],
      ],
      ['A1:B1'],
    ),
  ]);
  it.each(['xlsx', 'biff8'] as const)(
    'gives a document or a refusal for any bytes (%s)',
    (bookType) => {
      const bytes = new Uint8Array(write(book, { type: 'array', bookType, compression: false }));
      const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(changes, (list) => {
          const copy = bytes.slice();
          for (const [at, value] of list) copy[at] = value;
          expect(CODES).toContain(codeOf(() => readWorkbook(copy)));
        }),
        { seed, numRuns: 200 },
      );
    },
    30_000,
  );

  it('gives a document or a refusal whatever stands in the parts of an archive that is whole', () => {
    const sheet = worksheet(
      `<row r="1" spans="1:2">${inline('A1', 'ক')}<c r="B1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>45901</v></c></row>`,
      '<dimension ref="A1:B2"/>',
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    );
    const strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>খ</t></si></sst>';
    const change = fc.tuple(fc.nat(sheet.length), fc.nat(6), fc.string({ unit: 'binary', maxLength: 4 }));
    const changed = (text: string, [at, left, put]: [number, number, string]) =>
      text.slice(0, at % text.length) + put + text.slice((at % text.length) + left);
    fc.assert(
      fc.property(change, change, (ofSheet, ofStrings) => {
        const bytes = handMade([changed(sheet, ofSheet)], { 'xl/sharedStrings.xml': changed(strings, ofStrings) });
        expect(CODES).toContain(codeOf(() => readWorkbook(bytes)));
      }),
      { seed, numRuns: 200 },
    );
  }, 30_000);
});
