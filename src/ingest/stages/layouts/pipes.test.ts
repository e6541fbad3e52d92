import { describe, expect, it } from 'vitest';
import { findPipeTable } from './pipes.ts';

function find(...texts: string[]) {
  const run = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  const table = findPipeTable(run, 0);
  return table === null ? null : table.rows.map((row) => row.map((part) => part.text));
}

const HEADINGS = ['ক্রঃ', 'সেবার নাম', 'সময়'];
const ROWS = [HEADINGS, ['১', 'নৌকা', '৩ দিন'], ['২', 'জাল', '১ দিন']];

describe('findPipeTable', () => {
  it.each([
    ['a row a line', ['ক্রঃ | সেবার নাম | সময় |', '১ | নৌকা | ৩ দিন |', '২ | জাল | ১ দিন |']],
    ['pipes between cells only', ['ক্রঃ | সেবার নাম | সময়', '১ | নৌকা | ৩ দিন', '২ | জাল | ১ দিন']],
    ['Markdown', ['| ক্রঃ | সেবার নাম | সময় |', '| --- | :--- | ---: |', '| ১ | নৌকা | ৩ দিন |', '| ২ | জাল | ১ দিন |']],
    ['a cell a line', ROWS.flat().map((cell) => `${cell} |`)],
    ['a pipe in front', ROWS.flat().map((cell) => `| ${cell}`)],
    ['pipes on their own lines', ROWS.flatMap((row) => row.flatMap((cell) => [cell, '|']))],
  ])('reads %s', (_what, lines) => {
    expect(find(...lines)).toEqual(ROWS);
  });

  it('takes a lone dash for a cell, not for a rule', () => {
    expect(find('ক্রঃ |', 'সেবার নাম |', 'সময় |', '১ |', 'নৌকা |', '- |', '২ |', 'জাল |', '১ দিন |')).toEqual([
      HEADINGS,
      ['১', 'নৌকা', '-'],
      ['২', 'জাল', '১ দিন'],
    ]);
  });

  it('keeps the blank cell behind the last pipe where rows do not end with one', () => {
    expect(find('ক্রঃ | সেবার নাম | সময়', '১ | নৌকা |', '২ | জাল | ১ দিন')?.[1]).toEqual(['১', 'নৌকা', '']);
  });

  it('joins the lines of one cell', () => {
    expect(
      find('ক্রঃ |', 'সেবার নাম |', 'সময় |', '১ |', 'নৌকা', 'নিবন্ধন |', '৩ দিন |', '২ |', 'জাল |', '১ দিন |')?.[1],
    ).toEqual(['১', 'নৌকা নিবন্ধন', '৩ দিন']);
  });

  it('finds none where a line happens to hold a pipe', () => {
    expect(find('ফোন | ফ্যাক্স')).toBeNull();
  });
});
