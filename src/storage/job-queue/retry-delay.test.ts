import { expect, it } from 'vitest';
import { retryDelay } from './retry-delay.ts';

const rules = { retryDelaySeconds: 30, retryDelayMaxSeconds: 3600 };

it.each([
  [1, 30, 60],
  [2, 60, 120],
  [3, 120, 240],
  [6, 960, 1920],
])('waits after attempt %i between %i and %i seconds', (attempt, least, most) => {
  expect(retryDelay(attempt, { ...rules, random: () => 0 })).toBe(least);
  expect(retryDelay(attempt, { ...rules, random: () => 0.5 })).toBe((least + most) / 2);
  expect(retryDelay(attempt, { ...rules, random: () => 1 - Number.EPSILON })).toBeCloseTo(most);
});

it('waits no longer than it may, however often a job failed', () => {
  expect(retryDelay(8, { ...rules, random: () => 0 })).toBe(3600);
  expect(retryDelay(1e6, { ...rules, random: () => 0.9 })).toBe(3600);
});
