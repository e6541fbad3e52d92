import { expect, it } from 'vitest';
import { freshness } from './freshness.ts';

it.each([
  ['on the day it was signed', '2025-09-01', '2025-09-01', 100],
  ['before it was signed', '2025-09-01', '2020-01-01', 100],
  ['after a year', '2025-09-01', '2026-09-01', 100],
  ['after two years', '2025-09-01', '2027-09-01', 50],
  ['after three years', '2025-09-01', '2028-08-31', 0],
  ['after a lifetime', '2025-09-01', '2100-01-01', 0],
  ['without a date', null, '2026-01-01', 0],
])('a charter %s', (_when, signedOn, day, expected) => {
  expect(freshness(signedOn, day)).toBe(expected);
});

it('loses the same every day of the second and third year', () => {
  const [first, second, third] = ['2026-09-02', '2026-09-03', '2026-09-04'].map((day) => freshness('2025-09-01', day));
  expect((first ?? 0) - (second ?? 0)).toBeCloseTo(100 / 730, 9);
  expect((second ?? 0) - (third ?? 0)).toBeCloseTo(100 / 730, 9);
});
