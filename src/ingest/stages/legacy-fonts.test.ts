import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unicodeToBijoy } from '../../../tests/support/unicode-to-bijoy.ts';
import { foldText } from '../../domain/text/fold.ts';
import { type Document, type Piece, piecesOf } from '../blocks.ts';
import { convertLegacyFonts } from './legacy-fonts.ts';
import { normalise } from './normalise.ts';

const piece = (published: string, column: number): Piece => ({
  text: published,
  published,
  at: { table: 1, row: 1, column },
});
const table = (...published: string[]): Document => ({
  format: 'HTML',
  blocks: [
    {
      kind: 'TABLE',
      at: { table: 1 },
      rows: [{ at: { table: 1, row: 1 }, cells: published.map((cell, index) => piece(cell, index + 1)) }],
    },
  ],
  remarks: [],
});
const read = (document: Document) => convertLegacyFonts(normalise(document));
const textsOf = (document: Document) => piecesOf(document.blocks).map(({ text }) => text);

describe('convertLegacyFonts', () => {
  it('reads cells of the font, keeps what was published, and says so', () => {
    const document = read(table('gš—e¨', 'সেবা', 'www.doict.gov.bd'));
    expect(textsOf(document)).toEqual(['মন্তব্য', 'সেবা', 'www.doict.gov.bd']);
    expect(piecesOf(document.blocks)[0]?.published).toBe('gš—e¨');
    expect(document.remarks).toEqual([
      { code: 'LEGACY_FONT_TEXT', at: { table: 1, row: 1, column: 1 }, cell: 'gš—e¨', detail: { read: 'মন্তব্য' } },
    ]);
  });

  it('reads codes that the normal form leaves out', () => {
    expect(
      textsOf(read(table('AšÍf©y³ KvRK¤\u00ad', 'gš\u0097e\u00a8', 'mswk\u00adó', 'c\u00adU  bs\nDc‡Rjv'))),
    ).toEqual(['অন্তর্ভুক্ত কাজকম্ল', 'মন্তব্য', 'সংশ্লিষ্ট', 'প্লট নং উপজেলা']);
  });

  it('leaves a document in Unicode and English alone, the same object', () => {
    const document = normalise(table('সেবার নাম', 'bvg', 'Assistant Programmer', '20 tk', '2'));
    expect(convertLegacyFonts(document)).toBe(document);
  });

  it('keeps a covered place covered by the cell that was read', () => {
    const document = table('Dc‡Rjv', '');
    const [cell, covered] = piecesOf(document.blocks);
    if (cell !== undefined && covered !== undefined) covered.coveredBy = cell;
    const [readCell, readCovered] = piecesOf(read(document).blocks);
    expect(readCell?.text).toBe('উপজেলা');
    expect(readCovered?.coveredBy).toBe(readCell);
  });

  it('reads a charter written in the font like the charter', () => {
    const text = readFileSync(
      new URL('../../../data/charters/doict-lalmonirhat-kaliganj.txt', import.meta.url),
      'utf8',
    );
    const cells = text.split(/[\t\n]/).filter((cell) => /[\u0985-\u09b9]/.test(cell));
    expect(textsOf(read(table(...cells.map(unicodeToBijoy)))).map(foldText)).toEqual(cells.map(foldText));
  });
});
