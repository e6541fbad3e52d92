import { describe, expect, it } from 'vitest';
import { writeHoldReasons } from './hold-texts.ts';
import { HOLD_REASONS } from './source.ts';

const DETAIL = {
  expected: 'doict/rangpur',
  named: 'doict/rajbari',
  removed: '3',
  services: '6',
  before: 'NAME, FEE',
  after: 'NAME',
};

describe('writeHoldReasons', () => {
  it('says all reasons, in their order, in both languages', () => {
    expect(writeHoldReasons(HOLD_REASONS, DETAIL)).toEqual({
      en: "The source is of the office doict/rangpur, but the document names doict/rajbari. 3 of the office's 6 services would be gone. The tables have other columns than before: NAME instead of NAME, FEE.",
      bn: 'উৎসটি doict/rangpur অফিসের, কিন্তু নথিতে doict/rajbari অফিসের নাম আছে। অফিসটির ৬টি সেবার মধ্যে ৩টি বাদ পড়ত। সারণির কলাম আগের মতো নয়: আগে NAME, FEE, এখন NAME।',
    });
  });

  it.each(HOLD_REASONS)('%s has a sentence that uses what is told, and one without', (reason) => {
    for (const detail of [DETAIL, {}]) {
      const { en, bn } = writeHoldReasons([reason], detail);
      expect(en).toMatch(/\.$/);
      expect(bn).toMatch(/।$/);
      expect(en + bn).not.toMatch(/undefined|null/);
    }
    expect(writeHoldReasons([reason], DETAIL)).not.toEqual(writeHoldReasons([reason], {}));
  });

  it('says nothing of nothing', () => {
    expect(writeHoldReasons([], DETAIL)).toEqual({ en: '', bn: '' });
  });
});
