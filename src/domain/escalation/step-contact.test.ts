import { describe, expect, it } from 'vitest';
import { readOfficerCell } from '../officer/read-officer-cell.ts';
import { stepContact } from './step-contact.ts';

const officer = readOfficerCell('করিম উদ্দিন, প্রোগ্রামার, ফোন: ০১৭১২৩৪৫৬৭৮');

describe('stepContact', () => {
  it('takes the address beside the contact of the officer', () => {
    expect(stepContact({ officer, addressText: 'জেলা কার্যালয়, ইমেইল: grs@doict.gov.bd' })).toEqual({
      phones: ['+8801712345678'],
      emails: ['grs@doict.gov.bd'],
      urls: [],
      text: 'ফোন: 01712345678; জেলা কার্যালয়, ইমেইল: grs@doict.gov.bd',
    });
  });

  it('takes an address without number or mail as the words they are', () => {
    const addressText = 'অভিযোগ গ্রহণ কেন্দ্র, ৫ নং গেইট, বাংলাদেশ সচিবালয়';
    expect(stepContact({ officer: null, addressText })).toEqual({
      phones: [],
      emails: [],
      urls: [],
      text: 'অভিযোগ গ্রহণ কেন্দ্র, 5 নং গেইট, বাংলাদেশ সচিবালয়',
    });
  });

  it.each([null, ' '])('is the contact of the officer where the address is %j', (addressText) => {
    expect(stepContact({ officer, addressText })).toEqual(officer.contact);
    expect(stepContact({ officer: null, addressText })).toBeNull();
  });

  it('names a number once that stands in both', () => {
    expect(stepContact({ officer, addressText: 'মোবাইল: ০১৭১২-৩৪৫৬৭৮' })?.phones).toEqual(['+8801712345678']);
  });
});
