import { describe, expect, it } from 'vitest';
import { layTable } from './table.ts';
import { textWidth } from './text-width.ts';

const COLUMNS = [
  { heading: 'সেবা', share: 2 },
  { heading: 'কালীগঞ্জ', share: 1 },
  { heading: 'Verdict', share: 0 },
];

/** Where the columns of the rule begin. */
function starts(rule: string): number[] {
  return [...rule.matchAll(/─+/g)].map((match) => match.index);
}

/** The character that stands in a column of a terminal. */
function at(line: string, column: number): string {
  let width = 0;
  for (const character of line) {
    if (width === column && textWidth(character) > 0) return character;
    width += textWidth(character);
  }
  return '';
}

describe('layTable', () => {
  const rows = [
    ['শিক্ষা প্রতিষ্ঠানে আইসিটি ল্যাব স্থাপনে সহায়তা প্রদান', '৭ কার্যদিবস', 'same'],
    ['ওয়েব পোর্টাল', 'সরকারি নির্দেশনা মোতাবেক', '–'],
  ];

  it('begins the cells of every row where the heading begins', () => {
    const [heading = '', rule = '', ...lines] = layTable(COLUMNS, rows, 60);
    const [first = 0, second = 0, third = 0] = starts(rule);
    expect([at(heading, first), at(heading, second), at(heading, third)]).toEqual(['স', 'ক', 'V']);
    expect([at(lines[0] ?? '', first), at(lines[0] ?? '', second), at(lines[0] ?? '', third)]).toEqual(['শ', '৭', 's']);
    expect(lines.filter((line) => at(line, third) === '–')).toHaveLength(1);
  });

  it('stays within the width and wraps instead of losing words', () => {
    const lines = layTable(COLUMNS, rows, 60);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(60);
    for (const word of rows.flat().join(' ').split(' ')) expect(lines.join('\n')).toContain(word);
  });

  it('makes no column wider than its longest cell', () => {
    expect(layTable(COLUMNS, [['ক', 'খ', 'a']], 200)[1]).toBe(
      `${'─'.repeat(4)}  ${'─'.repeat(textWidth('কালীগঞ্জ'))}  ${'─'.repeat(7)}`,
    );
  });

  it('lays a table without rows as its heading and a rule', () => {
    expect(layTable([{ heading: 'Slug', share: 0 }], [], 60)).toEqual(['Slug', '────']);
  });
});
