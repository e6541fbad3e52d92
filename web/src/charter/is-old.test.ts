import { expect, it } from 'vitest';
import { isOld } from './is-old.ts';

it('begins the day after two years', () => {
  expect(isOld('2027-09-01', '2025-09-01')).toBe(false);
  expect(isOld('2027-09-02', '2025-09-01')).toBe(true);
  expect(isOld('2030-09-01', '2025-09-01')).toBe(true);
  expect(isOld('2024-01-01', '2025-09-01')).toBe(false);
  expect(isOld('2026-02-28', '2024-02-29')).toBe(false);
  expect(isOld('2026-03-01', '2024-02-29')).toBe(true);
});
