import { describe, expect, it } from 'vitest';
import { type JoinGrade, joinLines } from './join-lines.ts';
import { cellsOfLines } from './line-cells.ts';

function join(texts: string[], grade: JoinGrade = 'SURE'): string[] {
  const lines = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  return joinLines(cellsOfLines(lines, 'WHITE_SPACE'), grade).map((cell) => cell.text);
}

describe('joinLines', () => {
  it.each([
    ['a unit under its number', ['০৭ (সাত)', 'কার্যদিবস'], ['০৭ (সাত) কার্যদিবস']],
    ['what stands in brackets', ['২৪ ঘণ্টা', '(কর্মস্থলে থাকা সাপেক্ষে)'], ['২৪ ঘণ্টা (কর্মস্থলে থাকা সাপেক্ষে)']],
    ['telephone and mail', ['অফিস সহকারী', 'ফোন: ০২-৯৫৫', 'a@b.gov.bd'], ['অফিস সহকারী ফোন: ০২-৯৫৫ a@b.gov.bd']],
    ['a bare number', ['অফিস সহকারী', '01711-000001'], ['অফিস সহকারী 01711-000001']],
    ['the items of a list', ['১। আবেদন', '২। ছবি', '৩. সনদ'], ['১। আবেদন ২। ছবি ৩. সনদ']],
    ['lines between two items', ['ক) আবেদন', 'নির্ধারিত ফরমে', 'খ) ছবি'], ['ক) আবেদন নির্ধারিত ফরমে খ) ছবি']],
  ])('joins %s', (_what, lines, cells) => {
    expect(join(lines)).toEqual(cells);
  });

  it.each([
    ['a serial and a name', ['১', 'নৌকা নিবন্ধন']],
    ['two names', ['নৌকা নিবন্ধন', 'জাল নিবন্ধন']],
    ['a unit under words', ['নৌকা নিবন্ধন', 'টাকা']],
    ['a telephone under a time', ['৩ দিন', 'ফোন: ০২-৯৫৫']],
    ['a telephone and a blank cell', ['', 'ফোন: ০২-৯৫৫']],
    ['a lettered item and what is above it', ['নৌকা নিবন্ধন', '(ক) নতুন']],
    ['two lists', ['১। আবেদন', '১। সচিব']],
    ['a list with a time in it', ['১। আবেদন', '৩ দিন', '২। ছবি']],
    ['a sum that begins with one', ['১.৫০ টাকা', '২.৫০ টাকা']],
  ])('leaves %s apart', (_what, lines) => {
    expect(join(lines)).toEqual(lines);
  });

  it('joins what an unfinished line goes on with only where that is likely enough', () => {
    const lines = ['ইউএনও/', 'উপপরিচালক'];
    expect(join(lines)).toEqual(lines);
    expect(join(lines, 'LIKELY')).toEqual(['ইউএনও/ উপপরিচালক']);
  });
});
