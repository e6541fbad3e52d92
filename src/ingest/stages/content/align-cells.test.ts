import { describe, expect, it } from 'vitest';
import type { Column } from '../../../domain/charter/column.ts';
import { alignCells } from './align-cells.ts';

const FIELD: Column[] = [
  'SERIAL',
  'NAME',
  'DEADLINE',
  'DOCUMENTS',
  'DOCUMENTS_PLACE',
  'FEE',
  'RESPONSIBLE',
  'SUPERIOR',
];

function align(texts: string[], columns = FIELD, mayJoin = false) {
  const cells = texts.map((text) => ({ text, published: text, at: {} }));
  const { placed, unplaced } = alignCells(cells, columns, { mayJoin });
  const byColumn = placed.flatMap((pieces, index) =>
    pieces.length === 0 ? [] : [`${columns[index]}: ${pieces.map((piece) => piece.text).join(' + ')}`],
  );
  return { byColumn, unplaced: unplaced.map((piece) => piece.text) };
}

describe('alignCells', () => {
  it('leaves the column blank whose cell was lost, where only one can be', () => {
    expect(align(['১', 'ট্রেড লাইসেন্স', '৩ দিন', '৫০০ টাকা'], ['SERIAL', 'NAME', 'DOCUMENTS', 'DEADLINE', 'FEE'])).toEqual({
      byColumn: ['SERIAL: ১', 'NAME: ট্রেড লাইসেন্স', 'DEADLINE: ৩ দিন', 'FEE: ৫০০ টাকা'],
      unplaced: [],
    });
  });

  it('does not say which of two officers is the superior', () => {
    const { byColumn, unplaced } = align([
      '১',
      'ট্রেড লাইসেন্স',
      '৩ দিন',
      'আবেদনপত্র',
      'ইউপি কার্যালয়',
      '৫০০ টাকা',
      'ইউপি সচিব',
    ]);
    expect(byColumn).toContain('DEADLINE: ৩ দিন');
    expect(byColumn).toContain('FEE: ৫০০ টাকা');
    expect(unplaced).toEqual(['ইউপি সচিব']);
  });

  it('does not say which of two text columns a lone text is', () => {
    const { byColumn, unplaced } = align(['১', 'ট্রেড লাইসেন্স', '৩ দিন', 'আবেদনপত্র', '৫০০ টাকা', 'ইউপি সচিব', 'চেয়ারম্যান']);
    expect(byColumn).toContain('DEADLINE: ৩ দিন');
    expect(unplaced).toContain('আবেদনপত্র');
  });

  it('joins the lines of one cell where cells were lines', () => {
    const columns: Column[] = ['SERIAL', 'NAME', 'DEADLINE', 'FEE'];
    expect(align(['১', 'ট্রেড লাইসেন্স', 'প্রদান ও নবায়ন', '৩ দিন', '৫০০ টাকা'], columns, true).byColumn).toEqual([
      'SERIAL: ১',
      'NAME: ট্রেড লাইসেন্স + প্রদান ও নবায়ন',
      'DEADLINE: ৩ দিন',
      'FEE: ৫০০ টাকা',
    ]);
  });

  it('takes a sum for no time where the time was lost', () => {
    const { byColumn } = align(['১', 'ট্রেড লাইসেন্স', '৫০০ টাকা'], ['SERIAL', 'NAME', 'DEADLINE', 'FEE']);
    expect(byColumn).toEqual(['SERIAL: ১', 'NAME: ট্রেড লাইসেন্স', 'FEE: ৫০০ টাকা']);
  });

  it("takes no time for the row's where another time has no place", () => {
    const { byColumn, unplaced } = align(
      ['১', 'নৌকা', '১ দিন', 'ঘাট', 'জাল', '৩ দিন', '৫০ টাকা'],
      ['SERIAL', 'NAME', 'DEADLINE', 'FEE'],
      true,
    );
    expect(byColumn.filter((each) => each.startsWith('DEADLINE'))).toEqual([]);
    expect(unplaced).toEqual(expect.arrayContaining(['১ দিন', '৩ দিন']));
  });
});
