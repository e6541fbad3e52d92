import { expect, it } from 'vitest';
import type { ServiceCell } from '../../charter/charter-reading.ts';
import { cellWords } from './cell-words.ts';

const piece = (text: string) => ({ text, at: { line: 1 } });
const cell = (text: string, more: Partial<ServiceCell> = {}): ServiceCell => ({
  ...{ column: 'RESPONSIBLE', heading: null, text, pieces: text === '' ? [] : [piece(text)] },
  ...more,
});

it.each([
  ['one cell', [cell('আইসিটি শাখা, ০১৭১৭৫৯১২৮৭')], 'আইসিটি শাখা, ০১৭১৭৫৯১২৮৭'],
  ['a column each for name and phone', [cell('আইসিটি শাখা'), cell('০১৭১৭৫৯১২৮৭')], 'আইসিটি শাখা ০১৭১৭৫৯১২৮৭'],
  ['what holds from above', [cell('ঐ', { above: [piece('আইসিটি শাখা')] })], 'আইসিটি শাখা'],
  ['an empty cell', [cell('')], null],
  ['another column', [cell('প্রোগ্রামার', { column: 'SUPERIOR' })], null],
])('the words of %s', (_what, cells, words) => {
  expect(cellWords(cells, 'RESPONSIBLE')).toBe(words);
});
