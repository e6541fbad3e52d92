import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAlmost } from './almost-prefix.ts';

describe('beginsAlmost', () => {
  it.each([
    ['deadline', 'deadline', 0],
    ['deadlines met', 'deadline', 0],
    ['daedline', 'deadline', 1],
    ['deadine', 'deadline', 1],
    ['deadxline', 'deadline', 1],
    ['dxadlime', 'deadline', 2],
  ])('%s begins like %s within %i slips', (text, stem, slips) => {
    expect(beginsAlmost(text, 0, stem, slips)).toBe(true);
    if (slips > 0) expect(beginsAlmost(text, 0, stem, slips - 1)).toBe(false);
  });

  it('stops at the end of the text', () => {
    expect(beginsAlmost('dead', 0, 'deadline', 2)).toBe(false);
    expect(beginsAlmost('', 0, 'deadline', 2)).toBe(false);
  });
});

/** The distance that lost, added, changed and swapped letters make, worked out in full. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const cost = Math.min(at(row - 1, column) + 1, (current[column - 1] ?? 0) + 1, at(row - 1, column - 1) + changed);
      current.push(row > 1 && column > 1 && swapped ? Math.min(cost, at(row - 2, column - 2) + 1) : cost);
    }
  }
  return at(one.length, other.length);
}

describe('any text', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

  it('begins with the stem just where one of its beginnings is within the slips', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (text, stem, slips) => {
        fc.pre(text.charAt(0) === stem.charAt(0) || text.charAt(1) === stem.charAt(1));
        const beginnings = Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length));
        const isWithin = beginnings.some((beginning) => distance(beginning, stem) <= slips);
        expect(beginsAlmost(text, 0, stem, slips)).toBe(isWithin);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
