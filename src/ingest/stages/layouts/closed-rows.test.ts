import { describe, expect, it } from 'vitest';
import { closedRows } from './closed-rows.ts';
import { cutPart } from './piece-part.ts';

function rowsOf(texts: string[]): string[][] {
  const lines = texts.map((text, index) => {
    const line = { text, published: text, at: { line: index + 1 } };
    let start = 0;
    const parts = text.split('|').map((part) => {
      const cut = cutPart(line, start, start + part.length);
      start += part.length + 1;
      return cut;
    });
    return { line, parts };
  });
  return closedRows(lines).map((row) => row.map((part) => part.text));
}

describe('closedRows', () => {
  it('reads a row a line', () => {
    expect(rowsOf(['| ১ | নৌকা | ৩ দিন |', '| ২ |  | ৫ দিন |'])).toEqual([
      ['১', 'নৌকা', '৩ দিন'],
      ['২', '', '৫ দিন'],
    ]);
  });

  it('puts a row together whose lines end before it does', () => {
    expect(rowsOf(['| ক্রঃ | সেবা | মন্তব্য', '|', '| ১ | নৌকা | নাই |', '| ২ | জাল', 'বোনা | আছে |'])).toEqual([
      ['ক্রঃ', 'সেবা', 'মন্তব্য'],
      ['১', 'নৌকা', 'নাই'],
      ['২', 'জাল বোনা', 'আছে'],
    ]);
  });

  it('takes a lone pipe below a short row for its last blank cell', () => {
    expect(rowsOf(['| ক | খ | গ |', '| ১ | ২', '| ', '|'])).toEqual([
      ['ক', 'খ', 'গ'],
      ['১', '২', ''],
    ]);
  });
});
