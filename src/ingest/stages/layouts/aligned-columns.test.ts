import { describe, expect, it } from 'vitest';
import { findAlignedTable } from './aligned-columns.ts';

function find(...lines: Array<[number, string]>) {
  const run = lines.map(([line, published]) => ({
    text: published.replace(/\s+/g, ' ').trim(),
    published: published.trim(),
    at: { line },
    character: published.length - published.trimStart().length + 1,
  }));
  const table = findAlignedTable(run, 0);
  return table === null ? null : table.rows.map((row) => row.map((part) => part.text));
}

describe('findAlignedTable', () => {
  it('lays words under the heading they begin below', () => {
    expect(
      find(
        [1, 'ক্রমিক    সেবার নাম       সময়       ফি'],
        [2, '১         নৌকা            ৩ দিন      ৫০ টাকা'],
        [3, '২         জাল                        ২০ টাকা'],
      ),
    ).toEqual([
      ['ক্রমিক', 'সেবার নাম', 'সময়', 'ফি'],
      ['১', 'নৌকা', '৩ দিন', '৫০ টাকা'],
      ['২', 'জাল', '', '২০ টাকা'],
    ]);
  });

  it('allows for the empty lines that follow its headings too', () => {
    const lines: Array<[number, string]> = [
      [1, 'ক্রমিক    সেবার নাম    সময়'],
      [3, '১         নৌকা         ৩ দিন'],
      [5, '২         জাল          ৫ দিন'],
      [9, '৩         ঘাট          ৭ দিন'],
    ];
    expect(find(...lines)).toHaveLength(3);
  });

  it('needs headings and a row', () => {
    expect(find([1, 'নৌকা    জাল    ঘাট'], [2, '১    ২    ৩'])).toBeNull();
    expect(find([1, 'ক্রমিক    সেবার নাম    সময়'])).toBeNull();
  });
});
