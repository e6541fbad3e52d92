import { describe, expect, it } from 'vitest';
import { findLabelledLines } from './labelled-lines.ts';

function find(...texts: string[]) {
  const run = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  const table = findLabelledLines(run, 0);
  return table === null ? null : { ...table, rows: table.rows.map((row) => row.map((part) => part.text)) };
}

describe('findLabelledLines', () => {
  it('begins a service where a label comes again', () => {
    expect(find('সেবাসমূহ', 'সেবার নাম: নৌকা', 'সময়সীমা: ৩ দিন', 'ফি: ৫০ টাকা', 'সেবার নাম: জাল', 'সময়সীমা: ১ দিন')).toEqual({
      from: 1,
      to: 6,
      rows: [
        ['সেবার নাম', 'সময়সীমা', 'ফি'],
        ['নৌকা', '৩ দিন', '৫০ টাকা'],
        ['জাল', '১ দিন', ''],
      ],
      loose: false,
    });
  });

  it('reads labels with their values below, counted by letters, under a serial', () => {
    const field = (letter: string, label: string, value: string) => [`${letter})`, `${label}ঃ`, value];
    const service = (serial: string, name: string, time: string) => [
      serial,
      ...field('ক', 'প্রদেয় সেবা', name),
      ...field('খ', 'সেবা গ্রহীতা', 'শিক্ষকগণ'),
      ...field('গ', 'সময়সীমা', time),
    ];
    const table = find(...service('১।', 'বদলি', '৭ দিন'), ...service('২।', 'ছুটি', '৩ দিন'));
    expect(table?.rows.slice(1)).toEqual([
      ['১।', 'বদলি', 'শিক্ষকগণ', '৭ দিন'],
      ['২।', 'ছুটি', 'শিক্ষকগণ', '৩ দিন'],
    ]);
  });

  it('reads a serial whose heading holds the sign that ends labels', () => {
    expect(find('ক্রঃ নঃ: ১', 'সেবার নাম: নৌকা', 'সময়সীমা: ৩ দিন', 'ফি: ৫০ টাকা')?.rows[1]?.[0]).toBe('১');
  });

  it('goes on with a value until the next label', () => {
    expect(find('সেবার নাম: নৌকা', 'কাগজপত্র: আবেদন,', 'ছবি', 'সময়সীমা: ৩ দিন')?.rows[1]).toEqual([
      'নৌকা',
      'আবেদন, ছবি',
      '৩ দিন',
    ]);
  });

  it.each([
    ['headings, a cell a line', ['ক্রঃ', 'সেবার নাম', 'সময়', 'ফি', '১', 'নৌকা', '৩ দিন', '৫০ টাকা']],
    ['no name', ['সময়সীমা: ৩ দিন', 'ফি: ৫০ টাকা', 'মন্তব্য: নাই']],
    ['two fields', ['সেবার নাম: নৌকা', 'ফি: ৫০ টাকা']],
    ['fields that do not begin with the name', ['সময়সীমা: ৩ দিন', 'ফি: ৫০ টাকা', 'নোটিশ']],
  ])('finds none in %s', (_what, lines) => {
    expect(find(...lines)).toBeNull();
  });
});
