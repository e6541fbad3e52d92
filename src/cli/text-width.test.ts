import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padToWidth, textWidth, wrapToWidth } from './text-width.ts';

/** Letters, signs with and without a column, conjuncts and joiners, as charters have them. */
const bangla = fc
  .array(fc.constantFrom('ক', 'া', 'ি', 'ু', '্', '়', 'র', 'ষ', '\u200d', '\u200c', ' ', '২', 'a', '।'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('textWidth', () => {
  it('counts spacing vowel signs and not those above, below or joining', () => {
    expect(textWidth('সেবা')).toBe(4);
    expect(textWidth('মূল্য')).toBe(3);
    expect(textWidth('২\u200dয়')).toBe(2);
    expect(textWidth('')).toBe(0);
  });
});

describe('padToWidth', () => {
  it('fills up to the width and leaves what is wider', () => {
    expect(padToWidth('মূল্য', 5)).toBe('মূল্য  ');
    expect(padToWidth('সেবা', 2)).toBe('সেবা');
  });
});

describe('wrapToWidth', () => {
  it('cuts between words', () => {
    expect(wrapToWidth('৭ কার্যদিবসের মধ্যে', 11)).toEqual(['৭', 'কার্যদিবসের', 'মধ্যে']);
  });

  it('gives one empty line for an empty text', () => {
    expect(wrapToWidth('', 10)).toEqual(['']);
  });

  it('cuts a word that is longer than a line between its letters, never inside one', () => {
    expect(wrapToWidth('ক্ষক্ষক্ষ', 4)).toEqual(['ক্ষক্ষ', 'ক্ষ']);
  });

  it('keeps every character but the spaces, and no line is wider', () => {
    fc.assert(
      fc.property(bangla, fc.integer({ min: 8, max: 30 }), (text, width) => {
        const lines = wrapToWidth(text, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        const letters = [...new Intl.Segmenter('bn', { granularity: 'grapheme' }).segment(text)];
        const widest = Math.max(width, ...letters.map(({ segment }) => textWidth(segment)));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(widest);
      }),
      { seed: 20260101 },
    );
  });
});
