import { describe, expect, it } from 'vitest';
import { dateIn } from './date-in.ts';

describe('dateIn', () => {
  it.each([
    ['asOf=2025-10-30', '2025-10-30'],
    ['asOf=2024-02-29', '2024-02-29'],
    ['asOf=2025-02-29', null],
    ['asOf=2025-13-01', null],
    ['asOf=yesterday', null],
    ['asOf=', null],
    ['', null],
  ])('%s', (query, expected) => {
    expect(dateIn(new URLSearchParams(query), 'asOf')).toBe(expected);
  });
});
