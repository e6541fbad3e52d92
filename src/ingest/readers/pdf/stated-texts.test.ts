import { describe, expect, it } from 'vitest';
import { statedTexts } from './stated-texts.ts';

const OPERATORS = { beginMarkedContentProps: 70, beginAnnotation: 80, endAnnotation: 81, showText: 44 };
const drawing = (...tags: Array<string | number>) => ({
  fnArray: tags.map((tag) => (typeof tag === 'number' ? tag : OPERATORS.beginMarkedContentProps)),
  argsArray: tags.map((tag) => (typeof tag === 'number' ? null : [tag, null])),
});
const marked = (...contents: Array<[tag: string, actualText: string | null]>) =>
  contents.map(([tag, actualText]) => ({ tag, actualText }));

describe('statedTexts', () => {
  it('finds the words of each marked content by its place in the drawing', () => {
    const found = statedTexts(
      drawing('P', 44, 'OC', 'Span', 80, 'Tx', 81, 'Span'),
      OPERATORS,
      marked(['P', null], ['Span', 'নি'], ['Span', '']),
    );
    expect([...found]).toEqual([
      [3, 'নি'],
      [7, ''],
    ]);
  });

  it.each([
    ['one content more in the drawing', drawing('Span', 'Span'), marked(['Span', 'নি'])],
    ['one content more in the file', drawing('Span'), marked(['Span', 'নি'], ['Span', 'নি'])],
    ['another tag', drawing('P'), marked(['Span', 'নি'])],
    ['a file that could not be read', drawing('Span'), null],
  ])('takes none where there is %s', (_, drawn, contents) => {
    expect(statedTexts(drawn, OPERATORS, contents).size).toBe(0);
  });
});
