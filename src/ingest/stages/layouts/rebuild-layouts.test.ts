import { describe, expect, it } from 'vitest';
import type { Block, Document, Table } from '../../blocks.ts';
import { readText } from '../../readers/text/read-text.ts';
import { normalise } from '../normalise.ts';
import { rebuildLayouts } from './rebuild-layouts.ts';

const rebuild = (...lines: string[]): Document => rebuildLayouts(normalise(readText(lines.join('\n'))));
const show = (block: Block) =>
  block.kind === 'PARAGRAPH' ? block.piece.text : block.rows.map((row) => row.cells.length);

describe('rebuildLayouts', () => {
  it('keeps what is no table, in its order', () => {
    const document = rebuild(
      'সিটিজেন চার্টার',
      'ক্রঃ',
      'সেবার নাম',
      'সময়',
      '১',
      'নৌকা',
      '৩ দিন',
      '২',
      'জাল',
      '১ দিন',
      'বিঃদ্রঃ ফি নাই',
    );
    expect(document.blocks.map(show)).toEqual(['সিটিজেন চার্টার', [3, 3, 3], 'বিঃদ্রঃ ফি নাই']);
    expect(document.remarks.map(({ code, at, detail }) => [code, at.line, detail.columns])).toEqual([
      ['LAYOUT_REBUILT', 2, '3'],
    ]);
  });

  it('ends tables at the lines of the portal', () => {
    const document = rebuild(
      'ক্রঃ',
      'সেবার নাম',
      'সময়',
      '১',
      'নৌকা',
      '৩ দিন',
      'Wellcome to National Portal',
      '২',
      'জাল',
      '১ দিন',
    );
    expect(document.blocks.map(show)).toEqual([[3, 3], 'Wellcome to National Portal', '২', 'জাল', '১ দিন']);
  });

  it('counts the tables through the document, at the lines where they stand', () => {
    const { blocks } = rebuild('ক্রঃ | সেবার নাম | সময় |', '১ | নৌকা | ৩ দিন |', '', 'ক\tখ', '১\t২');
    const tables = blocks.filter((block): block is Table => block.kind === 'TABLE');
    expect(tables.map(({ at }) => [at.table, at.line])).toEqual([
      [1, 1],
      [2, 4],
    ]);
    expect(tables[0]?.rows[1]?.cells[2]).toMatchObject({
      text: '৩ দিন',
      at: { table: 1, row: 2, column: 3, line: 2 },
      character: 12,
    });
  });

  it('gives back a document without such tables as it is', () => {
    const document = normalise(readText('ক\tখ\n১\t২'));
    expect(rebuildLayouts(document)).toBe(document);
  });
});
