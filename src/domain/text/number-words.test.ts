import { describe, expect, it } from 'vitest';
import { findNumberOfWord, numberWords } from './number-words.ts';

describe('findNumberOfWord', () => {
  it.each([
    ['এক', 1],
    ['পাঁচ', 5],
    ['পাচ', 5],
    ['পনের', 15],
    ['পনেরো', 15],
    ['ত্রিশ', 30],
    ['পয়ঁতাল্লিশ', 45],
    ['নিরানব্বই', 99],
    ['একশ', 100],
    ['একশত', 100],
    ['দুইশত', 200],
    ['নয়শ', 900],
    ['Thirty', 30],
    ['seven', 7],
  ])('%s is %d', (word, value) => {
    expect(findNumberOfWord(word)).toBe(value);
  });

  it.each(['দিন', 'একাধিক', 'দশম', 'প্রথম', ''])('%s is none', (word) => {
    expect(findNumberOfWord(word)).toBeNull();
  });

  it('knows every number from 0 to 100, then the hundreds to 900', () => {
    const upToHundred = Array.from({ length: 101 }, (_, value) => value);
    const hundreds = [200, 300, 400, 500, 600, 700, 800, 900];
    expect(new Set(numberWords().values())).toEqual(new Set([...upToHundred, ...hundreds]));
  });
});
