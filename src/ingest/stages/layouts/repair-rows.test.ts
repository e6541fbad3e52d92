import { describe, expect, it } from 'vitest';
import { wholePart } from './piece-part.ts';
import { repairRows } from './repair-rows.ts';

function repair(rows: string[][]): string[][] {
  const parts = rows.map((row) => row.map((text) => wholePart({ text, published: text, at: { line: 1 } })));
  return repairRows(parts).map((row) => row.map((part) => part.text));
}

const heads = ['ক্রমিক নং', 'সেবার নাম', 'সময়সীমা', 'সেবার মূল্য'];

describe('repairRows', () => {
  it('gives a row back the serial that was covered from above', () => {
    expect(repair([heads, ['১', 'আয়ের সনদ', '২ দিন', '৫০ টাকা'], ['(খ) ব্যবসায়ীর', '৩ দিন', '৯০ টাকা']])).toEqual([
      heads,
      ['১', 'আয়ের সনদ', '২ দিন', '৫০ টাকা'],
      ['', '(খ) ব্যবসায়ীর', '৩ দিন', '৯০ টাকা'],
    ]);
  });

  it('leaves a short row alone that has lost another cell', () => {
    const rows = [heads, ['১', 'আয়ের সনদ', '৫০ টাকা'], ['১।ক)', 'জন্ম সনদ', '৫ দিন', '২০ টাকা']];
    expect(repair(rows)).toEqual(rows);
  });

  it.each([[['আয়ের সনদ', '৫০ টাকা', 'নগদ']], [['', '', '(খ) ব্যবসায়ীর', '৩ দিন']]])(
    'breaks up %j, whose cells are not under their headings',
    (row) => {
      expect(repair([heads, row])).toEqual([heads, ...row.filter((text) => text !== '').map((text) => [text])]);
    },
  );

  it('goes by the last headings', () => {
    const others = ['সেবার নাম', 'সময়সীমা', 'সেবার মূল্য'];
    const rows = [heads, ['১', 'আয়ের সনদ', '২ দিন', '৫০ টাকা'], others, ['জন্ম সনদ', '৩ দিন', '২০ টাকা']];
    expect(repair(rows)).toEqual(rows);
  });

  it('takes the title of the table out of the row of headings', () => {
    const [, ...others] = heads;
    const rows = [
      ['আয়ের সনদ', '২ দিন', '৫০ টাকা', ''],
      ['জন্ম সনদ', '৩ দিন', '২০ টাকা', ''],
    ];
    expect(repair([['সিটিজেন চার্টার', ...others], ...rows])).toEqual([['সিটিজেন চার্টার'], others, ...rows]);
  });

  it('leaves a title that stands above a column of its own', () => {
    const rows = [
      ['সিটিজেন চার্টার', ...heads.slice(1)],
      ['ক শাখা', 'আয়ের সনদ', '২ দিন', '৫০ টাকা'],
    ];
    expect(repair(rows)).toEqual(rows);
  });
});
