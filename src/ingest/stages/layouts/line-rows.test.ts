import { describe, expect, it } from 'vitest';
import type { Column } from '../../../domain/charter/column.ts';
import { cutAtSerials } from './line-rows.ts';

const COLUMNS: Column[] = ['SERIAL', 'NAME', 'DEADLINE', 'RESPONSIBLE'];

function cut(texts: string[], headings: Column[][] = [COLUMNS]) {
  const lines = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  const found = cutAtSerials(lines, headings);
  return found === null ? null : { ...found, rows: found.rows.map((row) => row.map((part) => part.text)) };
}

const boat = ['১', 'নৌকা নিবন্ধন', '৩ দিন', 'সচিব'];
const net = ['২', 'জাল নিবন্ধন', '৫ দিন', 'সচিব'];

describe('cutAtSerials', () => {
  it('begins a row at each serial', () => {
    expect(cut([...boat, ...net])).toEqual({ rows: [boat, net], columns: COLUMNS, length: 8 });
  });

  it('takes letters for serials where no number is one', () => {
    expect(cut(['ক)', 'নৌকা', '৩ দিন', 'সচিব', 'খ)', 'জাল', '৫ দিন', 'সচিব'])?.rows.map((row) => row[0])).toEqual([
      'ক)',
      'খ)',
    ]);
  });

  it('does not take a number for a serial behind which a time, a sum or a number stands', () => {
    expect(cut(['১', 'নৌকা', '২', '৩ দিন', 'সচিব', ...net])?.rows[1]).toEqual(net);
  });

  it('bridges serials left out, further where the next stands a row below', () => {
    expect(cut([...boat, '৮', 'ঘাট', '৭ দিন', 'সচিব'])?.rows).toHaveLength(2);
    expect(cut(['০১', 'নৌকা', '৩ দিন', '০৩', 'জাল', '৫ দিন'])?.rows).toHaveLength(2);
  });

  it('heads a group that counts anew with what stands above it', () => {
    const again = ['১', 'জাল নিবন্ধন', '৫ দিন', 'সচিব'];
    expect(cut([...boat, 'হিসাব শাখা', ...again])?.rows).toEqual([boat, ['হিসাব শাখা'], again]);
  });

  it('ends above a list that counts anew without being rows', () => {
    const found = cut([...boat, ...net, 'প্রত্যাশা', '১', 'সঠিক আবেদন']);
    expect(found).toMatchObject({ rows: [boat, net], length: 8 });
  });

  it('takes the headings under which the cells fit', () => {
    const wide: Column[] = ['SERIAL', 'NAME', 'OTHER', 'DEADLINE', 'RESPONSIBLE'];
    expect(cut([...boat, ...net], [wide, COLUMNS])?.columns).toBe(COLUMNS);
  });

  it('finds no rows without a serial', () => {
    expect(cut(['নৌকা', '৩ দিন', 'সচিব'])).toBeNull();
  });
});
