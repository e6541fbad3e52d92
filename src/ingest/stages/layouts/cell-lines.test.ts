import { describe, expect, it } from 'vitest';
import { findCellLines } from './cell-lines.ts';

function find(texts: string[], start = 0) {
  const run = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  const table = findCellLines(run, start);
  return table === null ? null : { ...table, rows: table.rows.map((row) => row.map((part) => part.text)) };
}

const HEADINGS = ['ক্রঃ নং', 'সেবার নাম', 'সময়'];

describe('findCellLines', () => {
  it('finds the table and where it begins and ends', () => {
    expect(find(['সিটিজেন চার্টার', ...HEADINGS, '০১', 'নৌকা', '৩ দিন', '০২', 'জাল', '১ দিন', 'বিঃদ্রঃ ৫ দিন'])).toEqual({
      from: 1,
      to: 10,
      rows: [HEADINGS, ['০১', 'নৌকা', '৩ দিন'], ['০২', 'জাল', '১ দিন']],
      loose: true,
    });
  });

  it.each(['২.২) প্রাতিষ্ঠানিক সেবা', 'ক্রঃ নং', 'বি:দ্র: ফি লাগে না'])('ends above %s', (line) => {
    expect(find([...HEADINGS, '০১', 'নৌকা', '৩ দিন', line, '০২', 'জাল', '১ দিন'])?.to).toBe(6);
  });

  it('keeps column numbers and the head of a group', () => {
    expect(find([...HEADINGS, '১', '২', '৩', '০১', 'নৌকা', '৩ দিন'])?.rows[1]).toEqual(['১', '২', '৩']);
    expect(find([...HEADINGS, 'ক. শাখা', '০১', 'নৌকা', '৩ দিন'])?.rows[1]).toEqual(['ক. শাখা']);
  });

  it('lets no row go on another where none has a serial', () => {
    const table = find([...HEADINGS, 'নৌকা', '৩ দিন', 'জাল', '১ দিন']);
    expect(table).toMatchObject({ loose: false, rows: [HEADINGS, ['', 'নৌকা', '৩ দিন'], ['', 'জাল', '১ দিন']] });
  });

  it('finds nothing in prose', () => {
    expect(find(['সেবার নাম ও সময়', 'নৌকা নিবন্ধন করা হয়।', '১', '২'])).toBeNull();
  });

  it('takes time in step with the lines, whatever they hold', () => {
    const lines = Array.from({ length: 1_500 }, () => ['সেবার নাম', 'সময়', 'ফি', 'নৌকা']).flat();
    const began = performance.now();
    find(lines);
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});
