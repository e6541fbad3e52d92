import { describe, expect, it } from 'vitest';
import { blankPart, cutPart } from './piece-part.ts';
import { toTable } from './rebuilt-table.ts';

const line = { text: 'নৌকা | ৩ দিন', published: 'নৌকা | ৩ দিন', at: { page: 2, line: 7 }, character: 5 };

describe('toTable', () => {
  it('places each part in the grid, at its line and character', () => {
    const rows = [[cutPart(line, 0, 5), cutPart(line, 6, line.published.length), blankPart(line)]];
    const table = toTable({ from: 0, to: 1, rows, loose: true }, 3);
    expect(table).toMatchObject({ kind: 'TABLE', at: { table: 3, line: 7 }, loose: true });
    expect(table.rows[0]?.cells).toEqual([
      { text: 'নৌকা', published: 'নৌকা', at: { page: 2, table: 3, row: 1, column: 1, line: 7 }, character: 5 },
      { text: '৩ দিন', published: '৩ দিন', at: { page: 2, table: 3, row: 1, column: 2, line: 7 }, character: 12 },
      { text: '', published: '', at: { page: 2, table: 3, row: 1, column: 3, line: 7 } },
    ]);
  });
});
