import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEARCH_VERSION } from './build-entry.ts';
import { romanise, skeletonOf } from './romanise.ts';

describe('romanise', () => {
  it.each([
    ['কালীগঞ্জ', 'kaliganj'],
    ['কালিগঞ্জ', 'kaliganj'],
    ['Kaleegonj', 'kaliganj'],
    ['চট্টগ্রাম', 'catagram'],
    ['Chattogram', 'catagram'],
    ['পটুয়াখালী', 'patuakali'],
    ['নোয়াখালী', 'nakali'],
    ['জয়পুরহাট', 'jaipurahat'],
    ['নওগাঁ', 'nagan'],
    ['ফুলবাড়ী', 'fulabari'],
    ['Phulbari', 'fulbari'],
    ['সাতক্ষীরা', 'satakira'],
    ['ওয়ার্কশপ', 'warkasap'],
    ['ঈশ্বরগঞ্জ', 'iswaraganj'],
    ['কার্যালয়', 'karjalai'],
    ['karjaloy', 'karjalai'],
    ['র‍্যাব', 'rab'],
    ['ময়মনসিংহ', 'maimanasing'],
    ['registration', 'registrasan'],
    ["Cox's Bazar", 'kaks bajar'],
    ['Café № ১২', 'kaf na 12'],
  ])('%s → %s', (text, romanised) => {
    expect(romanise(text).join(' ')).toBe(romanised);
  });

  it.each([
    ['আইসিটি', 'ICT'],
    ['এনআইডি', 'NID'],
    ['ইউডিসি', 'udc'],
  ])('%s is spelt out as %s', (spelt, letters) => {
    expect(romanise(spelt)).toEqual(romanise(letters));
  });

  it('leaves a Bangla word alone that only begins like letters', () => {
    expect(romanise('বিবি')).toEqual(['bibi']);
    expect(romanise('সিটিজেন')).toEqual(['sitijen']);
  });

  it('gives ASCII words for any text, alike in every Unicode form', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'কখগঙচজঞটডণতনপফবমযরলশষসহািীুূৃেৈোৌ্ংঃঁ়ৎঅআইও '), maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'abcdehiknostuwxyzAZ0৯\u200d -'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const words = romanise(written);
        for (const word of words) {
          expect(word).toMatch(/^[a-z0-9]{1,40}$/);
          expect(skeletonOf(word)).toMatch(/^[a-z0-9]+$/);
          expect(skeletonOf(skeletonOf(word))).toBe(skeletonOf(word));
        }
        expect(romanise(written.normalize('NFD'))).toEqual(words);
        expect(romanise(written.toUpperCase().toLowerCase())).toEqual(romanise(written.toLowerCase()));
      }),
    );
  });
});

describe('skeletonOf', () => {
  it.each([
    ['kaliganj', 'klgnj'],
    ['akaura', 'akr'],
    ['edgan', 'idgn'],
    ['hajiganj', 'hjgnj'],
    ['ao', 'a'],
  ])('%s → %s', (word, skeleton) => {
    expect(skeletonOf(word)).toBe(skeleton);
  });
});

it('spells as the stored entries of this version do: where this fails, raise SEARCH_VERSION with it', () => {
  const words = romanise(
    'ব্রাহ্মণবাড়িয়া চাঁপাইনবাবগঞ্জ লক্ষ্মীপুর ঠাকুরগাঁও বিশ্বম্ভরপুর ঋণ ঐক্য ঔষধ দুঃখ বিজ্ঞান উৎসব Jhenaidah Dakshin Laxmi Quazi',
  );
  expect({ version: SEARCH_VERSION, spelt: words.join(' ') }).toEqual({
    version: '1',
    spelt:
      'brahmanabaria capainababaganj lakmipur takuragan biswambarapur rin aik ausad duk bigan utsab jenaidah dakin lakmi kuaji',
  });
});
