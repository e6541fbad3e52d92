import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits } from '../text/digits.ts';
import { refersToColumn } from './refers-to-column.ts';

describe('refersToColumn', () => {
  it.each([
    ['৬নং কলামে বর্ণিত', 6],
    ['৬নং কলামে বর্ণিত সময়', 6],
    ['৬ নং কলামে বর্ণিত সময়ের মধ্যে', 6],
    ['৬নংকলামে বর্ণিত', 6],
    ['কলাম ৫ এর অনুরূপ', 5],
    ['কলাম-৫ অনুযায়ী', 5],
    ['কলাম নং ৫ এ বর্ণিত', 5],
    ['৫নং কলাম অনুযায়ী', 5],
    ['(৭) নম্বর কলামে উল্লেখিত', 7],
    ['ছয় নম্বর কলাম মোতাবেক', 6],
    ['10 নং কলামের ন্যায়', 10],
    ['As described in column 6', 6],
    ['same as column no. 4', 4],
  ])('%j points to column %d', (text, column) => {
    expect(refersToColumn(text)).toBe(column);
  });

  it.each([
    '',
    'ঐ',
    '৭ দিন',
    'কলামে বর্ণিত',
    '৫ ও ৬ নং কলামে বর্ণিত',
    '৫ নং কলামে বর্ণিত কাগজসহ ৭ দিন',
    '৬নং কক্ষে',
    '৫ নং কলাম ৭ নং কলাম',
    '৩০নং কলাম',
    '০ নং কলাম',
    'কলাম দৈর্ঘ্য ৫',
    '৬ নং ফরমে উল্লেখিত কলাম',
    `৬নং কলামে বর্ণিত${' সময়'.repeat(40)}`,
  ])('%j points to none that is certain', (text) => {
    expect(refersToColumn(text)).toBeNull();
  });

  it('takes digits of either script and gives only columns that are written', () => {
    const part = fc.constantFrom('৬', '5', '১২', 'নং', ' ', 'কলাম', 'কলামে', 'বর্ণিত', 'এর', 'দিন', '(', ')', '-');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const column = refersToColumn(text);
        expect(refersToColumn(toAsciiDigits(text))).toBe(column);
        if (column !== null) expect(toAsciiDigits(text)).toContain(String(column));
      }),
      { seed: 20261123 },
    );
  });
});
