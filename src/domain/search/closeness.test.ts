import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness } from './closeness.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('closeness', () => {
  it('is 1 for a word and itself only, between 0 and 1 else', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const close = closeness(a, b);
        expect(close).toBeGreaterThanOrEqual(0);
        expect(close === 1).toBe(a === b);
        expect(close).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['a wrong vowel', 'kaliganj', 'kaligunj', 0.95],
    ['a vowel too few', 'najnin', 'najanin', 0.9],
    ['a consonant that sounds alike', 'savar', 'safar', 0.7],
    ['a beginning', 'lalman', 'lalmanirhat', 0.9],
    ['the consonants of a beginning', 'lolmun', 'lalmanirhat', 0.8],
  ])('forgives %s', (_what, searched, meant, least) => {
    expect(closeness(searched, meant)).toBeGreaterThanOrEqual(least);
  });

  it('weighs a wrong consonant by the length of the word', () => {
    expect(closeness('tala', 'bala')).toBeLessThan(0.7);
    expect(closeness('kaliganj', 'kalikanj')).toBeGreaterThan(0.85);
    expect(closeness('ka', 'kaliganj')).toBeLessThan(0.5);
  });

  it('counts a wrong vowel less than a wrong consonant', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bdgkmnrst]{2,5}$/), (consonants) => {
        const [first = '', ...others] = consonants;
        const word = `${first}a${others.join('a')}`;
        const wrongVowel = `${first}i${others.join('a')}`;
        const wrongConsonant = `l${word.slice(1)}`;
        expect(closeness(word, wrongVowel)).toBeGreaterThan(closeness(word, wrongConsonant));
      }),
    );
  });
});
