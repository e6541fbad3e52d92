import { describe, expect, it } from 'vitest';
import type { Column } from '../../../domain/charter/column.ts';
import { cellsOfLines } from './line-cells.ts';
import { tile } from './tile-by-times.ts';

const COLUMNS: Column[] = ['NAME', 'DOCUMENTS', 'DEADLINE', 'RESPONSIBLE'];

function tiled(texts: string[], columns = COLUMNS) {
  const lines = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  const tiling = tile(cellsOfLines(lines, 'WHITE_SPACE'), columns);
  return tiling === null ? null : { ...tiling, rows: tiling.rows.map((row) => row.map((cell) => cell.text)) };
}

const boat = ['নৌকা নিবন্ধন', 'আবেদন', '৩ দিন', 'সচিব'];
const net = ['জাল নিবন্ধন', 'আবেদন', 'নীতিমালা অনুযায়ী', 'সচিব'];
const pond = ['পুকুর ইজারা', 'আবেদন', '৫ দিন', 'সচিব'];

describe('tile', () => {
  it('counts rows from time to time, one without a plain time between them', () => {
    expect(tiled([...boat, ...net, ...pond])).toEqual({ rows: [boat, net, pond], sure: 3, left: 0, used: 12 });
  });

  it('leaves alone what stands between two times that are not whole rows apart', () => {
    const uneven = ['জাল নিবন্ধন', 'আবেদন', 'ছবি', '৭ দিন', 'সচিব'];
    expect(tiled([...boat, ...uneven, ...pond])).toEqual({
      rows: [['নৌকা নিবন্ধন', 'আবেদন', '৩ দিন', ''], ['সচিব'], ...uneven.map((text) => [text]), pond],
      sure: 2,
      left: 6,
      used: 13,
    });
  });

  it('gives no row where a fee may be among the cells behind the time', () => {
    const columns: Column[] = ['NAME', 'DEADLINE', 'FEE'];
    const tiling = tiled(['নৌকা', '৩ দিন', '৫০', 'টাকা', 'জাল', '৫ দিন', '২০ টাকা'], columns);
    expect(tiling?.rows).toEqual([['নৌকা'], ['৩ দিন'], ['৫০'], ['টাকা'], ['জাল'], ['৫ দিন'], ['২০ টাকা']]);
  });

  it('ends where the last row ends', () => {
    expect(tiled([...boat, ...pond, 'ধন্যবাদ।'])).toMatchObject({ sure: 2, used: 8 });
  });

  it('goes by even rows where no time is plain, and by nothing where there is no column of times', () => {
    expect(tiled([...net, ...net])?.sure).toBe(2);
    expect(tiled([...net, ...net, 'ধন্যবাদ।'])).toBeNull();
    expect(tiled(['নৌকা', 'সচিব'], ['NAME', 'RESPONSIBLE'])).toBeNull();
  });
});
