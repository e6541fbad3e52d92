import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits, toBanglaDigits } from '../text/digits.ts';
import { GRIEVANCE_COLUMNS, type GrievanceColumn, readGrievanceHeading } from './read-grievance-heading.ts';

const WRITTEN: Record<GrievanceColumn, string> = {
  SERIAL: `
    ক্রমিক
    ক্রমিক নং
    ক্রঃ নং
    ক্র. নং (১)
    নং
    ধাপ
    Sl. No
    Serial
  `,
  WHEN: `
    কখন যোগাযোগ করবেন
    কখন যোগাযোগ করবেন?
    কখন যোগাযোগ করতে হবে
    কখন যোগাযোগ করিবেন
    যখন যোগাযোগ করবেন
    কখন অভিযোগ করবেন
    কখনযোগাযোগ করবেন
    (২) কখন যোগাযোগ করবেন
    কখন যোগাযোগ করবেন (২)
    কখন যোগাযোগ  করবেন ঃ
    When to contact
    When should you contact
  `,
  WHOM: `
    কার সঙ্গে যোগাযোগ করবেন
    কার সাথে যোগাযোগ করবেন
    কার সাথে যোগাযোগ করতে হবে
    যার সাথে যোগাযোগ করবেন
    কার নিকট অভিযোগ করবেন
    কার কাছে অভিযোগ দাখিল করবেন
    কারসাথে যোগাযোগ করবেন
    কার সংগে যোগাযোগ করবেন
    কাহার সহিত যোগাযোগ করিবেন
    যাহার নিকট অভিযোগ করা যাবে
    দায়িত্বপ্রাপ্ত কর্মকর্তা
    দায়িত্বপ্রাপ্ত কর্মকর্তার নাম ও পদবী
    কর্মকর্তার নাম
    নাম ও পদবি
    Whom to contact
    Responsible officer
  `,
  ADDRESS: `
    যোগাযোগের ঠিকানা
    যোগাযোগের ঠিকানা:
    যোগাযোগ ঠিকানা
    ঠিকানা
    যোগাযোগের ঠিকানা (নাম, পদবি, ফোন ও ই-মেইল)
    যোগাযোগের ঠিকানা (৪)
    যোগাযোগের ঠিকানা ও ফোন নম্বর
    ফোন ও ই-মেইল
    মোবাইল নম্বর
    যোগাযোগের  ঠি কানা
    Contact address
    Address
  `,
  WHOM_AND_ADDRESS: `
    কার সাথে যোগাযোগ করবেন ও ঠিকানা
    কার সঙ্গে যোগাযোগ করবেন এবং যোগাযোগের ঠিকানা
    কার সাথে যোগাযোগ করবেন (নাম, পদবি, ফোন, ই-মেইল)
    পদবী ও ঠিকানা
    পদবি, ফোন ও ইমেইল
    নাম, পদবি ও ঠিকানা
    নাম ও পদবি, ফোন, ই-মেইল
    দায়িত্বপ্রাপ্ত কর্মকর্তা (নাম, পদবি, ফোন নম্বর ও ই-মেইল)
    Whom to contact and address
    Officer (name, designation, phone, e-mail)
  `,
  LIMIT: `
    নিষ্পত্তির সময়সীমা
    নিষ্পত্তির সময় সীমা
    নিস্পত্তির সময়সীমা
    নিষ্পত্তির সময়
    নিষ্পত্তির সর্বোচ্চ সময়
    অভিযোগ নিষ্পত্তির সময়সীমা
    সমাধানের সময়
    সমাধানের সময়সীমা
    প্রতিকারের সময়সীমা
    সময়সীমা
    সময়সীমা (কার্যদিবস)
    নির্ধারিত সময়
    নিষ্পত্তির সয়মসীমা
    নিষ্পত্তিরসময়সীমা (৫)
    Time limit
    Time limit for disposal
    Disposal time
  `,
};

const BODY = `
  দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে না পারলে
  দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে ব্যর্থ হলে
  অভিযোগ নিষ্পত্তি কর্মকর্তা নির্দিষ্ট সময়ে সমাধান দিতে না পারলে
  আপিল কর্মকর্তা নির্দিষ্ট সময়ে সমাধান দিতে না পারলে
  অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)
  অভিযোগ নিষ্পত্তি কর্মকর্তা
  আপিল কর্মকর্তা
  মন্ত্রিপরিষদ বিভাগের অভিযোগ ব্যবস্থাপনা সেল
  অভিযোগ গ্রহণ কেন্দ্র, ৫ নং গেইট, বাংলাদেশ সচিবালয়, ঢাকা
  নাম ও পদবি: জনাব মোঃ আব্দুল করিম
  উপজেলা নির্বাহী অফিসার
  জেলা প্রশাসক
  ৩০ কার্যদিবস
  ২০ (বিশ) কার্যদিবস
  তিন মাস
  ফোন: ০২-৫৫০০৬৮০০
  ওয়েব: www.grs.gov.bd
  www.grs.gov.bd
  ict.kaliganj@gmail.com
  (১)
  ১
  সেবার নাম
  প্রয়োজনীয় কাগজপত্র
  কখন কার সাথে যোগাযোগ করবেন
`;

const linesOf = (text: string): string[] => text.trim().split(/\s*\n\s*/);

describe.each(GRIEVANCE_COLUMNS)('headings of %s', (column) => {
  it.each(linesOf(WRITTEN[column]))('%s', (heading) => {
    expect(readGrievanceHeading(heading)).toBe(column);
  });
});

describe('readGrievanceHeading', () => {
  it.each([...linesOf(BODY), '', ' ', '()'])('takes no cell of the body for a heading: %s', (text) => {
    expect(readGrievanceHeading(text)).toBeNull();
  });

  const words = fc.constantFrom('কখন', 'কার', 'সাথে', 'যোগাযোগ', 'ঠিকানা', 'সময়', '৩', '5', '(', ')', 'ও', '্', 'address');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' ')),
  );

  it('never throws and reads the same in either digit script', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const column = readGrievanceHeading(toAsciiDigits(text));
        expect(readGrievanceHeading(toBanglaDigits(text))).toBe(column);
        expect([...GRIEVANCE_COLUMNS, null]).toContain(column);
      }),
      { seed: 20261123 },
    );
  });
});
