import { describe, expect, it } from 'vitest';
import type { Ruling } from './glyph.ts';
import { ruledTables } from './ruled-tables.ts';

const flat = (at: number, from: number, to: number): Ruling => ({ direction: 'HORIZONTAL', at, from, to });
const upright = (at: number, from: number, to: number): Ruling => ({ direction: 'VERTICAL', at, from, to });
const sizes = (rulings: Ruling[]) =>
  ruledTables(rulings).map(({ xs, ys, cells }) => ({
    columns: xs.length - 1,
    rows: ys.length - 1,
    cells: cells.length,
  }));

describe('ruledTables', () => {
  it('makes a grid of rulings that cross', () => {
    const rulings = [0, 20, 40].flatMap((y) => [flat(y, 0, 100)]).concat([0, 50, 100].map((x) => upright(x, 0, 40)));
    expect(sizes(rulings)).toEqual([{ columns: 2, rows: 2, cells: 4 }]);
  });

  it('takes the two borders of neighbouring cells for one ruling', () => {
    const cell = (x: number, y: number) => [
      flat(y, x, x + 48),
      flat(y + 18, x, x + 48),
      upright(x, y, y + 18),
      upright(x + 48, y, y + 18),
    ];
    expect(sizes([...cell(0, 0), ...cell(50, 0), ...cell(0, 20), ...cell(50, 20)])).toEqual([
      { columns: 2, rows: 2, cells: 4 },
    ]);
  });

  it('closes a table that is open at its end, as a page break leaves it', () => {
    const rulings = [flat(0, 0, 100), flat(20, 0, 100), ...[0, 50, 100].map((x) => upright(x, 0, 60))];
    expect(sizes(rulings)).toEqual([{ columns: 2, rows: 2, cells: 4 }]);
  });

  it('keeps tables that do not touch apart', () => {
    const grid = (y: number) => [
      flat(y, 0, 100),
      flat(y + 20, 0, 100),
      ...[0, 50, 100].map((x) => upright(x, y, y + 20)),
    ];
    expect(sizes([...grid(0), ...grid(50)])).toHaveLength(2);
  });

  it('finds none in a frame, in lines alone, and in a drawing of thousands of lines', () => {
    expect(sizes([flat(0, 0, 100), flat(90, 0, 100), upright(0, 0, 90), upright(100, 0, 90)])).toEqual([]);
    expect(sizes([flat(0, 0, 100), flat(50, 0, 100)])).toEqual([]);
    const many = Array.from({ length: 1100 }, (_, index) => index * 5);
    expect(sizes([...many.map((at) => flat(at, 0, 5500)), ...many.map((at) => upright(at, 0, 5500))])).toEqual([]);
  });
});
