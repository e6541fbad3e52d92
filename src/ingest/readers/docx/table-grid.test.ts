import { describe, expect, it } from 'vitest';
import { toColumns } from './table-grid.ts';

const spans = (...rows: string[]) =>
  rows.map((row) =>
    row.split(' ').map((span) => {
      const [from, to] = span.split('-').map(Number);
      return { from: from ?? 0, to: to ?? 0 };
    }),
  );

describe('toColumns', () => {
  it('keeps the columns of a tidy table', () => {
    const tidy = spans('0-1 1-2 2-3', '0-2 2-3');
    expect(toColumns(tidy, [1_000, 2_000, 1_000])).toEqual(tidy);
  });

  it('makes one of the lines a border moved by hand has left', () => {
    expect(toColumns(spans('0-2 2-3', '0-1 1-3'), [1_000, 60, 1_000])).toEqual(spans('0-1 1-2', '0-1 1-2'));
  });

  it('takes rows of as many cells over the same places for the same columns, however far a border was moved', () => {
    const moved = spans('0-1 1-2 2-4', '0-4', '0-1 1-3 3-4');
    expect(toColumns(moved, [1_000, 2_000, 600, 2_000])).toEqual(spans('0-1 1-2 2-3', '0-3', '0-1 1-2 2-3'));
  });

  it('does not take cells elsewhere for the same columns', () => {
    const elsewhere = spans('0-1 1-3 3-4', '0-1 1-2 2-4');
    expect(toColumns(elsewhere, [1_000, 1_000, 1_000, 1_000])).toEqual(elsewhere);
    const fewer = spans('0-1 1-2 2-4', '0-1 1-3 3-4', '0-2 2-3 3-4', '0-3 3-4');
    expect(toColumns(fewer, [1_000, 2_000, 600, 2_000])).toEqual(fewer);
  });

  it('makes one of lines at the left and right edge', () => {
    expect(toColumns(spans('0-2 2-3', '1-2 2-4'), [50, 1_000, 1_000, 50])).toEqual(spans('0-1 1-2', '0-1 1-2'));
  });

  it('leaves lines out that no cell touches', () => {
    expect(toColumns(spans('0-2 2-3'), [1_000, 1_000, 1_000])).toEqual(spans('0-1 1-2'));
  });

  it('does not believe widths in which a cell would have no room', () => {
    expect(toColumns(spans('0-1 1-2 2-3'), [100, 100, 100])).toEqual(spans('0-1 1-2 2-3'));
    expect(toColumns(spans('0-1 1-2', '0-2'), [0, 0])).toEqual(spans('0-1 1-2', '0-2'));
    expect(toColumns(spans('0-1 1-3', '0-2 2-3'), [])).toEqual(spans('0-1 1-3', '0-2 2-3'));
  });

  it('has nothing to do without cells', () => {
    expect(toColumns([[], []], [1_000])).toEqual([[], []]);
  });
});
