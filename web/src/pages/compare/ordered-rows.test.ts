import { describe, expect, it } from 'vitest';
import { differencesFirst, isShown } from './ordered-rows.ts';

const row = (name: string, verdict: Parameters<typeof isShown>[0]['verdict'], silent = 0) => ({
  name,
  verdict,
  silent,
});
const ROWS = [
  row('a', 'NOT_SHARED', 1),
  row('b', 'SAME'),
  row('c', 'NOT_STATED', 1),
  row('d', 'DIFFERENT'),
  row('e', 'NOT_COMPARABLE'),
  row('f', 'DIFFERENT', 1),
];

describe('the order of the rows', () => {
  it('has the differences first and keeps the order of the charters within', () => {
    expect(differencesFirst(ROWS).map(({ name }) => name)).toEqual(['d', 'f', 'c', 'e', 'b', 'a']);
  });

  it('shows by the filter only what differs, or where an office is silent', () => {
    const shown = (by: Parameters<typeof isShown>[1]) =>
      ROWS.filter((entry) => isShown(entry, by)).map(({ name }) => name);
    expect(shown('different')).toEqual(['d', 'f']);
    expect(shown('silent')).toEqual(['a', 'c', 'f']);
    expect(shown('all')).toHaveLength(ROWS.length);
  });
});
