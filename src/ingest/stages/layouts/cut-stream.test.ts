import { describe, expect, it } from 'vitest';
import { cutStream } from './cut-stream.ts';
import { wholePart } from './piece-part.ts';

function cut(texts: string[]): string[][] {
  const cells = texts.map((text) => {
    const part = wholePart({ text, published: text, at: { line: 1 } });
    return { parts: [part] as [typeof part], endsLine: true };
  });
  return cutStream(cells).map((row) => row.map((part) => part.text));
}

const HEADINGS = ['ক্রঃ', 'সেবার নাম', 'সময়'];

describe('cutStream', () => {
  it('goes by the distance of the serials', () => {
    expect(cut([...HEADINGS, '', '১', 'নৌকা', '৩ দিন', '', '২', 'জাল', '', '', '৩', 'ঘাট', '১ দিন', ''])).toEqual([
      [...HEADINGS, ''],
      ['১', 'নৌকা', '৩ দিন', ''],
      ['২', 'জাল', '', ''],
      ['৩', 'ঘাট', '১ দিন', ''],
    ]);
  });

  it('goes by the headings where there are no serials', () => {
    expect(cut([...HEADINGS, '', 'নৌকা', '৩ দিন', '', 'জাল', '১ দিন'])).toEqual([
      HEADINGS,
      ['', 'নৌকা', '৩ দিন'],
      ['', 'জাল', '১ দিন'],
    ]);
  });

  it('goes by the headings where two serials are two rows apart', () => {
    const rows = cut([...HEADINGS, '১', 'নৌকা', '৩ দিন', '', 'নৌকা নবায়ন', '২ দিন', '২', 'জাল', '১ দিন']);
    expect(rows).toEqual([HEADINGS, ['১', 'নৌকা', '৩ দিন'], ['', 'নৌকা নবায়ন', '২ দিন'], ['২', 'জাল', '১ দিন']]);
  });

  it('does not take column numbers for serials', () => {
    expect(cut([...HEADINGS, '১', '২', '৩', '১', 'নৌকা', '৩ দিন', '২', 'জাল', '১ দিন'])).toEqual([
      HEADINGS,
      ['১', '২', '৩'],
      ['১', 'নৌকা', '৩ দিন'],
      ['২', 'জাল', '১ দিন'],
    ]);
  });
});
