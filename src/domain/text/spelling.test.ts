import { describe, expect, it } from 'vitest';
import { findSpellingVariants } from './spelling.ts';

describe('findSpellingVariants', () => {
  it('finds misspellings with their place', () => {
    expect(findSpellingVariants('তাৎক্ষনিক/ ৫ কার্যদিবস (প্রয়োজ্য ক্ষেত্রে)')).toEqual([
      { written: 'তাৎক্ষনিক', standard: 'তাৎক্ষণিক', index: 0 },
      { written: 'প্রয়োজ্য'.normalize('NFC'), standard: 'প্রযোজ্য', index: 24 },
    ]);
  });

  it('leaves accepted doubles and right spellings alone', () => {
    expect(findSpellingVariants('পদবি পদবী সরকারি সরকারী উর্ধ্বতন প্রযোজ্য তাৎক্ষণিক প্রয়োজনীয়')).toEqual([]);
  });
});
