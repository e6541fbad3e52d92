import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { readText } from '../../readers/text/read-text.ts';
import { normalise } from '../normalise.ts';
import { splitIntoChapters } from './chapters.ts';
import { readSignature } from './signature.ts';

const gazetteer = createGazetteer([
  { slug: 'lalmonirhat/kaliganj', level: 'UPAZILA', name: 'কালীগঞ্জ', nameEn: 'Kaliganj', aliases: [] },
]);
const UNSIGNED = { date: null, signedOn: null, name: null, designation: null, place: null };
const read = (...lines: string[]) =>
  readSignature(splitIntoChapters(normalise(readText(lines.join('\n')))), gazetteer).signature;

describe('readSignature', () => {
  it('reads date, name, designation and place below the last table', () => {
    expect(read('ক\tখ', '01.09.2025', 'নাজনীন নাহার', 'সহকারী প্রোগ্রামার', 'কালীগঞ্জ')).toMatchObject({
      signedOn: '2025-09-01',
      name: { text: 'নাজনীন নাহার', at: { line: 3 } },
      designation: { text: 'সহকারী প্রোগ্রামার' },
      place: { text: 'কালীগঞ্জ' },
    });
  });

  it('takes no note for a name', () => {
    expect(read('ক\tখ', 'বি.দ্র. শুক্রবার ও শনিবার বন্ধ।')).toEqual(UNSIGNED);
  });

  it('finds a signature under the expectations only from its date on', () => {
    const lines = ['আপনার কাছে আমাদের প্রত্যাশা', 'সম্পূর্ণ আবেদন জমা দেওয়া'];
    expect(read(...lines)).toEqual(UNSIGNED);
    expect(read(...lines, '01.09.2025').signedOn).toBe('2025-09-01');
  });

  it('keeps a date that cannot be, unread', () => {
    expect(read('ক\tখ', '31.02.2025')).toMatchObject({ date: { text: '31.02.2025' }, signedOn: null });
  });
});
