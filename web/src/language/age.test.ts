import { describe, expect, it } from 'vitest';
import { formatAge, formatDistance } from './age.ts';

describe('the age of a date', () => {
  it('is told in years and months', () => {
    expect(formatAge('2025-09-01', '2026-11-27', 'en')).toBe('1 year 2 months');
    expect(formatAge('2025-09-01', '2026-11-27', 'bn')).toBe('১ বছর ২ মাস');
    expect(formatAge('2024-11-27', '2026-11-27', 'en')).toBe('2 years');
  });

  it('counts a month when it is full', () => {
    expect(formatAge('2026-10-28', '2026-11-27', 'en')).toBe('30 days');
    expect(formatAge('2026-10-27', '2026-11-27', 'en')).toBe('1 month');
    expect(formatAge('2026-11-27', '2026-11-27', 'en')).toBe('0 days');
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
