import { expect, it } from 'vitest';
import { readRetryAfter } from './retry-after.ts';

const NOW = Date.UTC(2026, 0, 1, 0, 0, 0);

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['999999999', 86_400_000],
  ['soon', null],
  ['', null],
  [null, null],
])('reads Retry-After: %s', (header, ms) => {
  expect(readRetryAfter(header, NOW)).toBe(ms);
});
