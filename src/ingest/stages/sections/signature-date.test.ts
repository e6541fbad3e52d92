import { describe, expect, it } from 'vitest';
import { readSignatureDate } from './signature-date.ts';

describe('readSignatureDate', () => {
  it.each([
    ['01.09.2025', '2025-09-01'],
    ['০১/০৯/২০২৫ খ্রি.', '2025-09-01'],
    ['তারিখ: ১৫-০৩-২০২৪', '2024-03-15'],
    ['১ সেপ্টেম্বর ২০২৫', '2025-09-01'],
    ['সেপ্টেম্বর ১, ২০২৫', '2025-09-01'],
    ['29.02.2024', '2024-02-29'],
  ])('reads %s as %s', (text, iso) => {
    expect(readSignatureDate(text)).toEqual({ iso });
  });

  it.each(['31.02.2025', '09.15.2025', '29.02.2025', '01.09.1432'])('takes %s for a date that cannot be', (text) => {
    expect(readSignatureDate(text)).toEqual({ iso: null });
  });

  it.each(['', '01.09.25', 'নাজনীন নাহার', '01717591287', '১ কার্যদিবস ২০২৫', '2025'])('takes %s for no date', (text) => {
    expect(readSignatureDate(text)).toBeNull();
  });
});
