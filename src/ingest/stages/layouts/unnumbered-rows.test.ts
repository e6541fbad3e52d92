import { describe, expect, it } from 'vitest';
import type { Column } from '../../../domain/charter/column.ts';
import { cutWithoutSerials } from './unnumbered-rows.ts';

function cut(texts: string[], columns: Column[]) {
  const lines = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  const found = cutWithoutSerials(lines, [columns]);
  return found === null ? null : { ...found, rows: found.rows.map((row) => row.map((part) => part.text)) };
}

describe('cutWithoutSerials', () => {
  it('leaves the serials blank where they are headed', () => {
    expect(cut(['নৌকা', '৩ দিন', 'জাল', '৫ দিন'], ['SERIAL', 'NAME', 'DEADLINE'])?.rows).toEqual([
      ['', 'নৌকা', '৩ দিন'],
      ['', 'জাল', '৫ দিন'],
    ]);
    expect(cut(['নৌকা', '৩ দিন', 'জাল', '৫ দিন'], ['NAME', 'DEADLINE'])?.rows).toEqual([
      ['নৌকা', '৩ দিন'],
      ['জাল', '৫ দিন'],
    ]);
  });

  it('joins lines where that makes the rows even', () => {
    const lines = ['নৌকা', '৩ দিন', 'ইউএনও/', 'উপপরিচালক', 'জাল', '৫ দিন', 'ইউএনও/', 'উপপরিচালক'];
    expect(cut(lines, ['NAME', 'DEADLINE', 'REMEDY'])?.rows).toEqual([
      ['নৌকা', '৩ দিন', 'ইউএনও/ উপপরিচালক'],
      ['জাল', '৫ দিন', 'ইউএনও/ উপপরিচালক'],
    ]);
  });

  it.each([
    ['a single row', ['নৌকা', '৩ দিন']],
    ['no times', ['নৌকা', 'জাল', 'ঘাট', 'পুকুর']],
    ['mostly uneven rows', ['নৌকা', 'ক', 'খ', '৩ দিন', 'জাল', 'গ', '৫ দিন', 'ঘাট', 'ঘ', 'ঙ', 'চ', '৭ দিন']],
  ])('finds none in %s', (_what, lines) => {
    expect(cut(lines, ['NAME', 'DEADLINE'])).toBeNull();
  });
});
