import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from './fold.ts';

describe('foldText', () => {
  it.each([
    ['কালীগঞ্জ', 'কালিগঞ্জ'],
    ['তাৎক্ষণিক', 'তাতক্ষনিক'],
    ['প্রয়োজ্য', 'প্রযোজ্য'],
    ['দুঃস্থ', 'দুস্থ'],
    ['পাঁচ', 'পাচ'],
    ['সূচী', 'সুচি'],
    ['২০ দিন', '20 দিন'],
    ['Working Day', 'working  day'],
    ['সপ্তা\u200dহ', 'সপ্তাহ'],
  ])('%s and %s are one', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it.each([
    ['দিন', 'দীন দান'],
    ['মাস', 'মাসিক'],
  ])('%s and %s stay two', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  it('gives the words without punctuation', () => {
    expect(foldedWords(' ৭ (সাত) দিন। ')).toEqual(['7', 'সাত', 'দিন']);
    expect(foldedWords('—')).toEqual([]);
  });
});
