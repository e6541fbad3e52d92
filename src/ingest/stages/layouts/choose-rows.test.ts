import { describe, expect, it } from 'vitest';
import type { Column } from '../../../domain/charter/column.ts';
import { chooseRows, type EarlyEnd } from './choose-rows.ts';
import { cellsOfLines } from './line-cells.ts';

const COLUMNS: Column[] = ['SERIAL', 'NAME', 'DOCUMENTS', 'DEADLINE', 'RESPONSIBLE'];

function choose(texts: string[], mayEndEarly: EarlyEnd = 'NO') {
  const lines = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  const cells = cellsOfLines(lines, 'WHITE_SPACE');
  const { rows, used } = chooseRows(cells, COLUMNS, { mayEndEarly, most: cells.length });
  return { rows: rows.map((row) => row.map((cell) => cell.text)), used };
}

describe('chooseRows', () => {
  it('takes lines as they are where they fit', () => {
    const row = ['১', 'নৌকা নিবন্ধন', '', '৩ দিন', 'সচিব'];
    expect(choose(row)).toEqual({ rows: [row], used: 5 });
  });

  it('leaves blank lines out where the rest then fits', () => {
    expect(choose(['১', 'নৌকা নিবন্ধন', 'আবেদন', '৩ দিন', '', 'সচিব', '']).rows).toEqual([
      ['১', 'নৌকা নিবন্ধন', 'আবেদন', '৩ দিন', 'সচিব'],
    ]);
  });

  it('joins what belongs together where the rest then fits', () => {
    expect(
      choose(['১', 'নৌকা নিবন্ধন', '১। আবেদন', '২। ছবি', '০৭ (সাত)', 'দিন', 'সচিব', 'ফোন: ০১৭১১০০০০০১']).rows,
    ).toEqual([['১', 'নৌকা নিবন্ধন', '১। আবেদন ২। ছবি', '০৭ (সাত) দিন', 'সচিব ফোন: ০১৭১১০০০০০১']]);
  });

  it('finds the rows whose serial is blank or was covered', () => {
    const first = ['১', 'নৌকা নিবন্ধন', 'আবেদন', '৩ দিন', 'সচিব'];
    const second = ['জাল নিবন্ধন', 'আবেদন', '৫ দিন', 'সচিব'];
    expect(choose([...first, '', ...second]).rows).toEqual([first, ['', ...second]]);
    expect(choose([...first, ...second]).rows).toEqual([first, ['', ...second]]);
  });

  it('parts what follows a whole row and has a time of its own', () => {
    const first = ['১', 'নৌকা নিবন্ধন', 'আবেদন', '৩ দিন', 'সচিব'];
    const others = ['জাল নিবন্ধন', 'আবেদন', 'ছবি', '৫ দিন', 'চেয়ারম্যান', 'সচিব'];
    expect(choose([...first, ...others]).rows).toEqual([first, ...others.map((text) => [text])]);
  });

  it('does not take lines as wide as a row whose words belong under other columns', () => {
    expect(choose(['১', 'নৌকা নিবন্ধন', '১. আবেদন', '২. ছবি', '৩ দিন']).rows).toEqual([
      ['১', 'নৌকা নিবন্ধন', '১. আবেদন ২. ছবি', '৩ দিন'],
    ]);
  });

  it('ends early where the first cells are sure to be a row and words follow', () => {
    const row = ['১', 'নৌকা নিবন্ধন', 'আবেদন', '৩ দিন', 'সচিব'];
    const lines = [...row, 'এই সনদ জনস্বার্থে প্রকাশিত।', 'ধন্যবাদ।'];
    expect(choose(lines, 'IF_SURE')).toEqual({ rows: [row], used: 5 });
    expect(choose(lines).rows).toEqual([lines]);
  });
});
