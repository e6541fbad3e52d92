import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDitto } from './ditto.ts';

const SEED = { seed: 20261123 };

describe('isDitto', () => {
  it.each([
    'ঐ',
    '-ঐ-',
    '- ঐ -',
    '–ঐ–',
    '"ঐ"',
    '‘ঐ’',
    '(ঐ)',
    'ঐ।',
    '=ঐ=',
    '’’',
    '”',
    '"',
    "''",
    '〃',
    ',,"',
    '-"-',
    'do',
    'Do.',
    '-do-',
    'DO',
    'ditto',
    'একই',
    'উপরোক্ত',
    'উপরের ন্যায়',
    'অনুরূপ',
    'same as above',
    ' ঐ\n',
  ])('%j points to the cell above', (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '-',
    '--',
    '–',
    '.',
    '।',
    'ঐ দিনে',
    'একই দিনে',
    'ঐতিহ্য',
    'do not',
    '৭ দিন',
    '"৭"',
    'নাই',
    '()',
    'উপরোক্ত ক্রম অনুসারে।',
    '" '.repeat(40),
  ])('%j does not', (text) => {
    expect(isDitto(text)).toBe(false);
  });

  it('does not see white space at the ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n', '\t', '\u00a0'), (text, space) => {
        expect(isDitto(space + text + space)).toBe(isDitto(text));
      }),
      SEED,
    );
  });
});
