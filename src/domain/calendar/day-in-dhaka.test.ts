import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { dayInDhaka } from './day-in-dhaka.ts';

it.each([
  ['2025-08-31T17:59:59Z', '2025-08-31'],
  ['2025-08-31T18:00:00Z', '2025-09-01'],
])('%s is on %s', (instant, day) => {
  expect(dayInDhaka(Temporal.Instant.from(instant))).toBe(day);
});
