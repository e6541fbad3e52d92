import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../scripts/score/facts-table.ts';
import { scoreNames } from './score-names.ts';

const names = readFacts('service-pairs.tsv').flatMap((row) => [row.get('name_a') ?? '', row.get('name_b') ?? '']);
const name = fc.oneof(fc.constantFrom(...names), fc.string({ unit: fc.constantFrom(...'কখনপর্িা এয়গ- ১a') }));

describe('scoreNames', () => {
  it('is the same from both sides, and between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const score = scoreNames(a, b);
        expect(score).toBe(scoreNames(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 for a name in other spacing and other letters of the same sound', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.boolean()), (one, glue) => {
        const other = one
          .replace(/[ /,-]+/g, (gap) => (glue.next().value ? '' : gap))
          .replaceAll('ী', 'ি')
          .replaceAll('ণ', 'ন');
        expect(scoreNames(one, other)).toBe(1);
      }),
    );
  });

  it('does not change when the words change places', () => {
    expect(scoreNames('মাটি ও পানি পরীক্ষা', 'পানি ও মাটি পরীক্ষা')).toBe(1);
  });

  it.each([
    ['one act is another', 'পুকুর পরিদর্শন', 'পুকুর পুনঃখনন'],
    ['the opposite', 'খাস জমির আবেদন মঞ্জুর', 'খাস জমির আবেদন নামঞ্জুর'],
    ['a renewal', 'হ্যাচারি নিবন্ধন', 'হ্যাচারি নিবন্ধন নবায়ন'],
    ['a derived word that a letter makes', 'গ্রামীণ শিক্ষক নিয়োগ', 'গ্রামীণ শিক্ষা নিয়োগ'],
    ['filler only', 'সেবা প্রদান', 'বিভিন্ন কার্যক্রম'],
  ])('stays well below a match where %s', (_what, a, b) => {
    expect(scoreNames(a, b)).toBeLessThan(0.75);
  });

  it.each([
    ['-', '—'],
    ['', ''],
    ['...', '...'],
    ['-', 'মাটি পরীক্ষা'],
  ])('is 0 for a name without a letter: %j, %j', (a, b) => {
    expect(scoreNames(a, b)).toBe(0);
  });

  it('compares a text too long for a name with itself only', () => {
    const long = Array.from({ length: 61 }, (_, i) => `শব্দ${i}`).join(' ');
    expect(scoreNames(long, long)).toBe(1);
    expect(scoreNames(long, `${long} আরও`)).toBe(0);
  });
});
