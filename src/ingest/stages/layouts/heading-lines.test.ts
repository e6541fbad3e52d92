import { describe, expect, it } from 'vitest';
import { readHeadingLines } from './heading-lines.ts';

function heads(texts: string[], from = 0) {
  const run = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  return readHeadingLines(run, from).map(({ headings, numbers, groupHead, body, isGuessed }) => ({
    headings: headings.map((line) => line.text),
    numbers: numbers.length,
    groupHead: groupHead.map((line) => line.text),
    body,
    isGuessed,
  }));
}

const HEADINGS = ['ক্রমিক নং', 'সেবার নাম', 'সময়সীমা'];

describe('readHeadingLines', () => {
  it('ends the headings at the first number', () => {
    const [first] = heads([...HEADINGS, 'বিশেষ নকশা', '১', 'নৌকা']);
    expect(first).toEqual({
      headings: [...HEADINGS, 'বিশেষ নকশা'],
      numbers: 0,
      groupHead: [],
      body: 4,
      isGuessed: false,
    });
  });

  it('takes column numbers below or above the headings', () => {
    expect(heads([...HEADINGS, '', '(১)', '(২)', '(৩)', '১'])[0]).toMatchObject({ numbers: 3, body: 7 });
    expect(heads(['১', '২', '৩', ...HEADINGS, '১'])[0]).toMatchObject({ headings: HEADINGS, numbers: 3, body: 6 });
  });

  it('takes a serial that goes on from the column numbers for the first row', () => {
    expect(heads([...HEADINGS, '(১)', '(২)', '(৩)', '৪', 'নৌকা'])[0]).toMatchObject({ numbers: 3, body: 6 });
    expect(heads([...HEADINGS, '(১)', '(২)', '(৩)', '(৪)', '১', 'নৌকা'])[0]).toMatchObject({ numbers: 4, body: 7 });
  });

  it('knows the head of a group below the headings', () => {
    expect(heads([...HEADINGS, 'ক.', 'প্রশাসন শাখা', '১'])[0]).toMatchObject({
      headings: HEADINGS,
      groupHead: ['ক.', 'প্রশাসন শাখা'],
    });
  });

  it('offers one or two more lines where no number ends the headings', () => {
    const ways = heads([...HEADINGS, 'নৌকা', '৩ দিন', 'জাল', '৫ দিন']);
    expect(ways.map((way) => [way.body, way.isGuessed])).toEqual([
      [3, false],
      [4, true],
      [5, true],
    ]);
  });

  it.each([
    ['a section that reads like a heading above the serials', ['১) প্রতিশ্রুতি সেবাসমূহ', ...HEADINGS, '১']],
    ['too few columns', ['সেবার নাম', 'সময়সীমা', '১']],
    ['no names', ['ক্রমিক নং', 'সময়সীমা', 'সেবার মূল্য', '১']],
    ['mostly words that head nothing', [...HEADINGS, 'নৌকা', 'জাল', 'পুকুর', 'ঘাট', '১']],
  ])('finds none in %s', (_what, lines) => {
    expect(heads(lines).filter((way) => !way.isGuessed && way.body === lines.length - 1)).toEqual([]);
  });
});
