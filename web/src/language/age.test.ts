import { describe, expect, it } from 'vitest';
import { formatAgo, formatDistance } from './age.ts';

describe('formatAgo', () => {
  it.each([
    ['2025-09-01', '2026-11-27', '১ বছর ২ মাস আগে', '1 year 2 months ago'],
    ['2025-09-01', '2025-10-01', '১ মাস আগে', '1 month ago'],
    ['2025-09-01', '2025-09-30', '২৯ দিন আগে', '29 days ago'],
    ['2023-11-28', '2026-11-27', '২ বছর ১১ মাস আগে', '2 years 11 months ago'],
    ['2024-11-27', '2026-11-27', '২ বছর আগে', '2 years ago'],
    ['2026-11-27', '2026-11-27', 'আজ', 'today'],
    ['2026-11-28', '2026-11-27', null, null],
  ])('%s on %s', (then, today, bn, en) => {
    expect(formatAgo(then, today, 'bn')).toBe(bn);
    expect(formatAgo(then, today, 'en')).toBe(en);
  });
});

describe('the distance of an instant', () => {
  const now = new Date('2026-11-27T06:00:00Z');

  it('is told in the greatest unit that fits', () => {
    expect(formatDistance('2026-11-27T02:59:00Z', now, 'en')).toBe('3 hours ago');
    expect(formatDistance('2026-11-27T06:05:30Z', now, 'en')).toBe('in 5 minutes');
    expect(formatDistance('2026-11-20T06:00:00Z', now, 'bn')).toBe('৭ দিন আগে');
  });

  it('is now below a minute', () => {
    expect(formatDistance('2026-11-27T05:59:40Z', now, 'en')).toBe('just now');
    expect(formatDistance('2026-11-28T05:00:00Z', now, 'bn')).toBe('২৩ ঘণ্টা পরে');
  });
});
