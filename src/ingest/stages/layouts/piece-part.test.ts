import { describe, expect, it } from 'vitest';
import { blankPart, cutPart, isUnchanged, joinParts, wholePart } from './piece-part.ts';

const line = { text: '১। নৌকা - ৩ দিন', published: '১।  নৌকা - ৩ দিন', at: { line: 4 } };

describe('parts of a paragraph', () => {
  it('are cut out of the published words, without the white space around them', () => {
    expect(cutPart(line, 2, 10)).toEqual({ piece: line, text: 'নৌকা -', published: 'নৌকা -', index: 4 });
  });

  it('are joined in the place of the first', () => {
    const joined = joinParts([cutPart(line, 0, 2), wholePart({ text: 'খ', published: 'খ', at: { line: 5 } })]);
    expect(joined).toEqual({ piece: line, text: '১। খ', published: '১।\nখ', index: 0 });
  });

  it('may be blank', () => {
    expect(blankPart(line)).toMatchObject({ piece: line, text: '', published: '' });
  });
});

describe('isUnchanged', () => {
  it('allows for white space only', () => {
    expect(isUnchanged(line)).toBe(true);
    expect(isUnchanged({ ...line, text: '১। নৌকা - ৪ দিন' })).toBe(false);
  });
});
