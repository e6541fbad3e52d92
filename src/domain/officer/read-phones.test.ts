import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits, toBanglaDigits } from '../text/digits.ts';
import { firstPhoneAt, readPhones } from './read-phones.ts';

describe('readPhones', () => {
  it.each([
    ['০১৭১৭৫৯১২৮৭', ['+8801717591287']],
    ['মোবাইল-০১৮৫৭২৭০৭৯৮', ['+8801857270798']],
    ['০২৫৮৭৭১৪০৮৬', ['+8802587714086']],
    ['+৮৮০১৭১৭৫৯১২৮৭', ['+8801717591287']],
    ['+88-017১৭-591287', ['+8801717591287']],
    ['+880 1712 345678', ['+8801712345678']],
    ['৮৮০২৫৫০০৬৮৬৫', ['+880255006865']],
    ['(02) 9116032', ['+88029116032']],
    ['০৭৯১-৬২৫৪৭', ['+88079162547']],
    ['+88 (0581) 61343', ['+88058161343']],
    ['(০৫৮১)৬১৩৪৩,৬১৮৮৮', ['+88058161343', '+88058161888']],
    ['০২-৫৫০১২৩৪৫, ৫৫০১২৩৪৬', ['+880255012345', '+880255012346']],
    ['০১৭১২৩৪৫৬৭৮/০১৮১২৩৪৫৬৭৮', ['+8801712345678', '+8801812345678']],
    ['01712345678 01812345678', ['+8801712345678', '+8801812345678']],
    ['01712345678, 01712345678', ['+8801712345678']],
  ])('%s', (text, phones) => {
    expect(readPhones(text)).toEqual({ phones, unreadable: [] });
  });

  it.each([
    ['a digit short', '০১৭১৭৫৯১২৮'],
    ['the trunk zero lost', '১৭১৭৫৯১২৮৭'],
    ['no operator has the code', '০১২১৭৫৯১২৮৭'],
    ['an area code that nothing sets off', '০৭৯১৬২৫৪৭'],
  ])('is unreadable: %s', (_, text) => {
    expect(readPhones(text)).toEqual({ phones: [], unreadable: [toAsciiDigits(text)] });
  });

  it.each(['কক্ষ নং ৩০২', 'উপজেলা কোড ৫২৩৯', '01.09.2025', '১৫/০৮/২০২৪', 'ap01712345678@doict.gov.bd', ''])(
    'finds none in %s',
    (text) => {
      expect(readPhones(text)).toEqual({ phones: [], unreadable: [] });
    },
  );

  it('says where the first number begins', () => {
    expect(firstPhoneAt('কক্ষ ১২, ০১৭১৭৫৯১২৮৭')).toBe(9);
    expect(firstPhoneAt('কক্ষ ১২')).toBe(-1);
  });

  const pieces = fc.constantFrom(
    '0',
    '1',
    '7',
    '৮',
    '২',
    '০',
    '-',
    ' ',
    '(',
    ')',
    '+',
    ',',
    '/',
    '.',
    '@',
    'ফোন',
    '01717591287',
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('reads the same in either digit script', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readPhones(toBanglaDigits(text))).toEqual(readPhones(toAsciiDigits(text)));
      }),
      { seed: 20250901 },
    );
  });

  it('finds only numbers whose digits stand in the text, in their order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const digits = toAsciiDigits(text).replace(/[^0-9]/g, '');
        for (const phone of readPhones(text).phones) {
          let at = -1;
          for (const digit of phone.slice('+880'.length)) {
            at = digits.indexOf(digit, at + 1);
            expect(at).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { seed: 20250901 },
    );
  });
});
