import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiDigits, toBanglaDigits } from '../text/digits.ts';
import { readSection } from './read-section.ts';
import { SECTIONS, type Section } from './section.ts';

/** Spellings and numberings that stand in no sample. */
const UNSEEN: Record<Section, string> = {
  CITIZEN_SERVICES: `
    ২.১। নাগরিক সেবা
    ২.১.নাগরিক সেবা
    ক. নাগরিক সেবা
    ক) নাগরিক সেবা সমূহ
    (ক) নাগরিক সেবা
    নাগরিক সেবাসমূহ
    . নাগরিক সেবা
    ২.১) নাগরিক সেবা (Citizen Service)
    ১। নাগরিক সেবাঃ-
    ২.১ নাগরীক সেবা
    Citizen Services:
  `,
  INSTITUTIONAL_SERVICES: `
    ২.২) দাপ্তরিক সেবা
    ২.২ প্রাতিষ্ঠানিক সেবাঃ
    2.2) Institutional service
    খ. প্রাতিষ্ঠানিক সেবা
    প্রাতিষ্ঠানিক সেবা
    ২.২) প্রাতিষ্ঠনিক সেবা
  `,
  INTERNAL_SERVICES: `
    ২.৩) আভ্যন্তরীণ সেবা
    ২.৩। অভ্যন্তরীন সেবাঃ
    গ. অভ্যন্তরীণ সেবা
    ২.৩ অভ্যমত্মরীণ সেবা
    ২.৩) অভ্যান্তরীণ সেবা
    Internal Services
  `,
  SERVICES: `
    ২। প্রতিশ্রুত সেবা
    ২. প্রতিশ্রতি সেবাসমূহ
    প্রতিশ্রুত সেবাসমূহের তালিকা
    প্রদত্ত সেবাসমূহ
    আমাদের সেবাসমূহ
    সেবাসমূহ:
    ২. প্রতিশ্রুত সেবাসমূহ (Services)
    Promised Services
    ২। সেবা প্রদান প্রতিশ্রুতি
  `,
  TITLE: `
    সেবা প্রদান প্রতিশ্রুতি
    সেবা প্রদান প্রতিশ্রুতি (Citizen's Charter)
    সেবা প্রদান প্রতিশ্রুতি (সিটিজেনস চার্টার)
    সিটিজেন চার্টার
    Citizen Charter
    Citizen's Charter
    উপজেলা কৃষি অফিসের সিটিজেন চার্টার
    উপজেলা ভূমি অফিস, কালীগঞ্জ এর সিটিজেন চার্টার
    নাগরিক সনদ
    সিটিজেন চার্টার (Citizen Charter)
    সেবা প্রদানের প্রতিশ্রুতি
    সিটিজেনস্ চার্টার
    এক নজরে সিটিজেন চার্টার
    হালনাগাদকৃত সিটিজেন চার্টার ২০২৪
    কি সেবা কিভাবে পাবেন
    সেবা সমূহের তালিকা
  `,
  VISION_AND_MISSION: `
    ১. রূপকল্প (Vision) ও অভিলক্ষ্য (Mission)
    ১) রূপকল্প ও অভিলক্ষ্য:
    Vision and Mission
    ১. ভিশন এবং মিশন
    ভিশন ও মিশনঃ
    ১। ভিশন ও মিশন ঃ
  `,
  VISION: `
    ১.১ রূপকল্প:
    ভিশনঃ
    রূপকল্প
    Vision:
    ১.১) রূপকল্প (Vission):
  `,
  MISSION: `
    অভিলক্ষ্য:
    মিশন:
    ১.২ অভিলক্ষ্য (Mision)
    Mission
    খ) অভিলক্ষ্য (Mission):
    *অভিলক্ষ্য (Mission):
  `,
  OBJECTIVES: `
    ১.৩) কৌশলগত উদ্দেশ্যসমূহ
    উদ্দেশ্য
    লক্ষ্য ও উদ্দেশ্য
    উদ্দেশ্যসমূহঃ
  `,
  EXPECTATIONS: `
    ৩) আপনার কাছে আমাদের প্রত্যাশা
    ৩. আপনার কাছে আমাদের প্রত্যাশাঃ
    সেবা গ্রহীতার কাছে আমাদের প্রত্যাশা
    ৩। সেবাগ্রহীতাদের নিকট আমাদের প্রত্যাশা
    আপনার (সেবা গ্রহীতার) কাছে আমাদের প্রত্যাশা
    ৩) আপনাদের কাছে আমাদের প্রত্যাশা
    আবেদনকারীর কাছে আমাদের প্রত্যাশা
    আবেদনকারীর নিকট প্রত্যাশা
    ৩) আবেদনকারীদের কাছে আমাদের প্রত্যাশা
    আবেদনকারীগণের নিকট আমাদের প্রত্যাশাঃ
    সেবা গ্রহীতার কাছে প্রত্যাশা
    গ্রাহকদের কাছে আমাদের প্রত্যাশা
    উপকারভোগীদের কাছে প্রত্যাশা
    সম্মানিত সেবা গ্রহীতার কাছে আমাদের প্রত্যাশা
    সেবা প্রত্যাশীর কাছে আমাদের প্রত্যাশা
    Expectations from applicants
  `,
  GRIEVANCE: `
    ৪. অভিযোগ ব্যবস্থাপনা পদ্ধতি (GRS)
    অভিযোগ প্রতিকার ব্যবস্থা
    ৫) অভিযোগ ব্যবস্থাপনা
    ৪) অভিযোগ প্রতিকার ব্যবস্থাপনা (Grievance Redress System)
    অভিযোগ নিষ্পত্তি কর্মকর্তা
    সেবা প্রত্যাশীর অভিযোগ প্রতিকার ব্যবস্থা
    Grievance Redress System (GRS)
  `,
};

const PROSE = `
  ২.৪) আওতাধীন দপ্তরসমূহের সেবা
  নাগরিক সেবা সংক্রান্ত তথ্য প্রদান করা হয়
  জনগণের দোরগোড়ায় নাগরিক সেবা পৌঁছে দেওয়া।
  ইউনিয়ন ডিজিটাল সেন্টারগুলোকে সহায়তা প্রদান
  সেবার নাম
  সেবা প্রদান পদ্ধতি
  কালীগঞ্জ, লালমনিরহাট
  সহকারী প্রোগ্রামার
  01.09.2025
  ১
  জ্ঞানভিত্তিক অর্থনীতি, সুশাসন প্রতিষ্ঠায় তথ্য প্রযুক্তির ব্যবহার।
  নাগরিক সেবা সহজীকরণের মাধ্যমে জনগণের ভোগান্তি কমানো
  সেবা গ্রহীতা
  সেবা প্রদানকারী
  দায়িত্বপ্রাপ্ত কর্মকর্তা
  বিনামূল্যে
  উপজেলা কার্যালয়
  সিটিজেন চার্টার অনুযায়ী সেবা প্রদান করা হবে।
  সেবা
  সিটিজেন চার্টার প্রণয়ন ও বাস্তবায়ন
  আবেদনকারী
  আবেদনকারীর অভিযোগ
  আবেদনকারীর উদ্দেশ্য
  আবেদনকারীর প্রদত্ত সেবাসমূহ
  উপকারভোগীর তালিকা
  সেবা প্রত্যাশী
  সেবা প্রত্যাশী নাগরিক
`;

const linesOf = (text: string): string[] => text.trim().split(/\s*\n\s*/);

describe.each(SECTIONS)('headings of %s', (section) => {
  it.each(linesOf(UNSEEN[section]))('%s', (heading) => {
    expect(readSection(heading)).toBe(section);
  });
});

describe('readSection', () => {
  it.each([...linesOf(PROSE), '', ' '])('opens no section: %s', (line) => {
    expect(readSection(line)).toBeNull();
  });

  const words = fc.constantFrom(
    '২.১)',
    '১.',
    'ক)',
    '.',
    'নাগরিক',
    'সেবা',
    'প্রতিশ্রুত',
    'ভিশন',
    'ও',
    'মিশন',
    ':',
    'ঃ',
    '(Vision)',
    'সিটিজেন',
    'চার্টার',
    '্',
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
  );

  it('never throws and reads the same in either digit script', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const section = readSection(toAsciiDigits(line));
        expect(readSection(toBanglaDigits(line))).toBe(section);
        expect([...SECTIONS, null]).toContain(section);
      }),
      { seed: 20250901 },
    );
  });
});
