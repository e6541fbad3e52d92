import { expect, it } from 'vitest';
import { type DaySpan, mergeSpans } from './day-spans.ts';

/** `1..2 4..5` */
function spansOf(text: string): DaySpan[] {
  return [...text.matchAll(/(-?\d+)\.\.(-?\d+)/g)].map(([, first, last]) => ({
    first: Number(first),
    last: Number(last),
  }));
}

it.each([
  ['none', '', ''],
  ['one', '3..5', '3..5'],
  ['apart', '1..2 4..5', '1..2 4..5'],
  ['touching', '1..2 3..5', '1..5'],
  ['overlapping', '1..4 3..5', '1..5'],
  ['one within another', '1..9 3..5', '1..9'],
  ['the same twice', '1..2 1..2', '1..2'],
  ['out of order', '8..9 -3..-1 0..2', '-3..2 8..9'],
  ['one that joins two', '1..2 6..7 3..5', '1..7'],
])('%s: %s → %s, and what was given stays as it was', (_, text, merged) => {
  const given = spansOf(text);
  expect(mergeSpans(given)).toEqual(spansOf(merged));
  expect(given).toEqual(spansOf(text));
});
