import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../domain/office/gazetteer.ts';
import { readText } from '../../readers/text/read-text.ts';
import { normalise } from '../normalise.ts';
import { splitIntoChapters } from './chapters.ts';
import { readHead } from './head.ts';

const gazetteer = createGazetteer([
  { slug: 'lalmonirhat/kaliganj', level: 'UPAZILA', name: 'কালীগঞ্জ', nameEn: 'Kaliganj', aliases: [] },
]);
const read = (...lines: string[]) => readHead(splitIntoChapters(normalise(readText(lines.join('\n')))), gazetteer);

describe('readHead', () => {
  it('tells government, organisation, office and host', () => {
    const { head, claims } = read(
      'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার',
      'ডাক, টেলিযোগাযোগ ও তথ্যপ্রযুক্তি মন্ত্রণালয়',
      'তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর',
      'উপজেলা কার্যালয়',
      'কালীগঞ্জ',
      'doict.kaliganj.lalmonirhat.gov.bd',
      'সিটিজেন চার্টার',
    );
    expect(head.government?.at.line).toBe(1);
    expect(head.organisation?.text).toBe('তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর');
    expect(head.office.map((line) => line.text)).toEqual(['উপজেলা কার্যালয়', 'কালীগঞ্জ']);
    expect(head.host?.text).toBe('doict.kaliganj.lalmonirhat.gov.bd');
    expect(claims).toHaveLength(5);
  });

  it('reads nothing below the title and claims no other line', () => {
    const { head, claims } = read('আজকের খবর', 'সিটিজেন চার্টার', 'কালীগঞ্জ');
    expect(head).toEqual({ government: null, organisation: null, office: [], host: null });
    expect(claims).toEqual([]);
  });
});
