import { describe, expect, it } from 'vitest';
import { formatNumber } from './number-format.ts';

describe('formatNumber', () => {
  it.each([
    [12, 'decimal', undefined, '12'],
    [7, 'decimalZero', undefined, '07'],
    [12, 'decimalZero', undefined, '12'],
    [4, 'lowerRoman', undefined, 'iv'],
    [1999, 'upperRoman', undefined, 'MCMXCIX'],
    [4_000, 'upperRoman', undefined, '4000'],
    [0, 'lowerRoman', undefined, '0'],
    [3, 'lowerLetter', undefined, 'c'],
    [27, 'lowerLetter', undefined, 'aa'],
    [54, 'upperLetter', undefined, 'BBB'],
    [781, 'lowerLetter', undefined, 'a'],
    [0, 'lowerLetter', undefined, '0'],
    [10, 'hindiNumbers', undefined, '১০'],
    [2, 'hindiConsonants', undefined, 'খ'],
    [2, 'hindiVowels', undefined, 'আ'],
    [3, 'custom', 'ক, খ, গ, ...', 'গ'],
    [1, 'custom', 'অ, আ, ই, ...', 'অ'],
    [12, 'custom', '১, ২, ৩, ...', '১২'],
    [2, 'custom', '০১, ০২, ০৩, ...', '০২'],
    [2, 'custom', '001, 002, 003, ...', '002'],
    [2, 'custom', 'α, β, γ, ...', '2'],
    [2, 'none', undefined, ''],
    [2, 'chicago', undefined, '2'],
  ])('writes %i as %s %s: %s', (number, format, sample, written) => {
    expect(formatNumber(number, format, sample)).toBe(written);
  });
});
