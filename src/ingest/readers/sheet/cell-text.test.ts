import { describe, expect, it } from 'vitest';
import { bookOf, bytesOf, shapeOf, sheetOf, type Value } from '../../../../tests/support/make-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

describe('cellText', () => {
  it.each<[string, Value, string]>([
    ['a whole number', 12, '12'],
    ['a phone number without its zero', 1711223344, '1711223344'],
    ['a number as text', { t: 's', v: '01711223344' }, '01711223344'],
    ['decimals', { t: 'n', v: 2.5, z: '0.00' }, '2.50'],
    ['thousands', { t: 'n', v: 12500, z: '#,##0' }, '12,500'],
    ['percent', { t: 'n', v: 0.15, z: '0%' }, '15%'],
    ['scientific', { t: 'n', v: 12500, z: '0.00E+00' }, '1.25E+04'],
    ['words in a format', { t: 'n', v: 3, z: '0" দিন"' }, '3 দিন'],
    ['Bangla digits', { t: 'n', v: 1250, z: '[$-5000445]0' }, '১২৫০'],
    ['a currency', { t: 'n', v: 20, z: '[$৳-445]#,##0.00' }, '৳20.00'],
    ['a date, day first', { t: 'n', v: 45901, z: 'dd/mm/yyyy' }, '01/09/2025'],
    ['a date in the computer’s own format', { t: 'n', v: 45901, z: 'm/d/yy' }, '1 September 2025'],
    ['a date, month first', { t: 'n', v: 45901, z: '[$-409]mm\\-dd\\-yyyy' }, '1 September 2025'],
    ['a time', { t: 'n', v: 0.375, z: 'h:mm' }, '9:00'],
    ['true', true, 'TRUE'],
    ['an error', { t: 'e', v: 0x2a }, '#N/A'],
    ['lines', 'সহকারী প্রোগ্রামার\r\nফোন: ০১৭', 'সহকারী প্রোগ্রামার\nফোন: ০১৭'],
    ['white space around', '  সনদ \n', 'সনদ'],
    ['marks', '<ক> & "খ"', '<ক> & "খ"'],
    ['a formula with its last result', { t: 'n', v: 6, f: 'A1+5' }, '6'],
    ['a link', { t: 's', v: 'doict.gov.bd', l: { Target: 'https://doict.gov.bd' } }, 'doict.gov.bd'],
  ])('%s', (_what, value, expected) => {
    for (const type of ['xlsx', 'biff8'] as const) {
      const book = bookOf(['s', sheetOf([['ক', value]])]);
      expect(shapeOf(readWorkbook(bytesOf(book, type)))).toEqual([[['ক', expected]]]);
    }
  });

  it('reckons dates of 1904 workbooks from their own first day', () => {
    const book = bookOf([
      's',
      sheetOf([['ক', { t: 'n', v: 44439, z: 'm/d/yy' }, { t: 'n', v: 44439, z: 'yyyy-mm-dd' }]]),
    ]);
    book.Workbook = { WBProps: { date1904: true } };
    expect(shapeOf(readWorkbook(bytesOf(book)))).toEqual([[['ক', '1 September 2025', '2025-09-01']]]);
  });
});
