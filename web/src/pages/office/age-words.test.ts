import { describe, expect, it } from 'vitest';
import { ageWords } from './age-words.ts';

describe('ageWords', () => {
  it.each([
    ['2025-09-01', '2026-11-27', '১ বছর ২ মাস আগে', '1 year 2 months ago'],
    ['2025-09-01', '2025-10-01', '১ মাস আগে', '1 month ago'],
    ['2025-09-01', '2025-09-30', '২৯ দিন আগে', '29 days ago'],
    ['2023-11-28', '2026-11-27', '২ বছর ১১ মাস আগে', '2 years 11 months ago'],
    ['2024-11-27', '2026-11-27', '২ বছর আগে', '2 years ago'],
    ['2026-11-27', '2026-11-27', 'আজ', 'today'],
    ['2026-11-28', '2026-11-27', null, null],
  ])('%s on %s', (then, today, bn, en) => {
    expect(ageWords(then, today, 'bn')).toBe(bn);
    expect(ageWords(then, today, 'en')).toBe(en);
  });
});
