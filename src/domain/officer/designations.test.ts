import { describe, expect, it } from 'vitest';
import { readOfficerCell } from './read-officer-cell.ts';

/** Posts of upazila, union, municipal and district offices, one a line. */
const POSTS = `
  উপবিভাগীয় প্রকৌশলী
  মহাপরিদর্শক
  নিবন্ধক
  নিবন্ধক ও মহাপরিচালক
  উপসহকারী পরিচালক
  উপ-সহকারী প্রকৌশলী
  উপ-সহকারী কৃষি কর্মকর্তা
  উপ-সহকারী কমিউনিটি মেডিকেল অফিসার
  ক্ষেত্র সহকারী
  রেকর্ড কিপার
  স্টোর কিপার
  অফিস সহায়ক
  হিসাব সহকারী
  নিম্নমান সহকারী
  বেঞ্চ সহকারী
  বিলিং সহকারী
  ব্যক্তিগত সহকারী
  ব্যক্তিগত কর্মকর্তা
  একান্ত সচিব
  কার্য সহকারী
  সার্ভেয়ার
  নাজির
  পেশকার
  জারিকারক
  চেইনম্যান
  প্রসেস সার্ভার
  সেরেস্তাদার
  মোহরার
  এক্সট্রা মোহরার
  দলিল লেখক
  স্যানিটারী ইন্সপেক্টর
  স্যানিটারি ইন্সপেক্টর
  কনজারভেন্সি ইন্সপেক্টর
  ওয়ার্ড কাউন্সিলর
  প্যানেল মেয়র
  প্যানেল চেয়ারম্যান
  ভাইস চেয়ারম্যান
  মহিলা ভাইস চেয়ারম্যান
  ইউপি সদস্য
  সংরক্ষিত মহিলা সদস্য
  গ্রাম পুলিশ
  দফাদার
  মহল্লাদার
  ক্যাশিয়ার
  ল্যাব টেকনিশিয়ান
  কৃত্রিম প্রজনন টেকনিশিয়ান
  ভেটেরিনারি সার্জন
  সিভিল সার্জন
  ডেপুটি সিভিল সার্জন
  ফিল্ড সুপারভাইজার
  ইউনিয়ন সমাজকর্মী
  কম্পিউটার অপারেটর
  পাম্প অপারেটর
  উদ্যোক্তা (ইউডিসি)
  সাঁট লিপিকার
  সাঁটমুদ্রাক্ষরিক কাম কম্পিউটার অপারেটর
  স্টেনো টাইপিস্ট
  কমিউনিটি হেলথ কেয়ার প্রোভাইডার
  সিএইচসিপি
  মিডওয়াইফ
  কম্পাউন্ডার
  ড্রেসার
  টিকাদার
  নৈশ প্রহরী
  নিরাপত্তা প্রহরী
  বন প্রহরী
  গাড়িচালক
  গাড়ি চালক
  পরিচ্ছন্নতাকর্মী
  পরিচ্ছন্নতা কর্মী
  অফিস পিয়ন
  এমএলএসএস
  পোস্ট মাস্টার
  পোস্টম্যান
  ক্ষেত্র কর্মকর্তা
  ফার্ম ম্যানেজার
  হ্যাচারি কর্মকর্তা
  লাইনম্যান
  মিটার রিডার
  সেকেন্ড অফিসার
  কনস্টেবল
  ট্রেড প্রশিক্ষক
  উপজেলা প্রশিক্ষিকা
  ইউনিয়ন দলনেতা
  ওয়ার্ড দলনেত্রী
  ট্যাক্স কালেক্টর
  কর নির্ধারক
  টিউবওয়েল মেকানিক
  নকশাকার
  ড্রাফটসম্যান
  ইলেকট্রিশিয়ান
  ভান্ডার রক্ষক
  গ্রন্থাগার সহকারী
  বিট কর্মকর্তা
  প্রবেশন অফিসার
  জেলা লিগ্যাল এইড অফিসার
  নিকাহ রেজিস্ট্রার
  গ্রাম আদালত সহকারী
  পাবলিক প্রসিকিউটর
`;

const posts = POSTS.trim().split(/\s*\n\s*/);
const parts = (text: string): unknown[] => {
  const { name, designation, others } = readOfficerCell(text);
  return [name, designation, others];
};

describe.each(posts)('the post %s', (post) => {
  it('stands alone', () => {
    expect(parts(post)).toEqual([null, post, undefined]);
  });

  it.each(['মোঃ সাইফুল ইসলাম', 'জনাব দীপংকর ত্রিপুরা'])('is no part of the name before it: %s', (person) => {
    const name = person.replace('জনাব ', '');
    expect(parts(`${person} ${post}`)).toEqual([name, post, undefined]);
    expect(parts(`${person}, ${post}, ০১৭১৭৫৯১২৮৭`)).toEqual([name, post, undefined]);
  });

  it('stands before the name', () => {
    expect(parts(`${post}, মোঃ সাইফুল ইসলাম`)).toEqual(['মোঃ সাইফুল ইসলাম', post, undefined]);
  });
});

describe('a name ends at its comma', () => {
  it.each([
    ['জনাব দীপংকর ত্রিপুরা, অমুক সহকারী', 'দীপংকর ত্রিপুরা', 'অমুক সহকারী'],
    ['জনাব মোঃ মিলন হোসেন, কালীগঞ্জ, সহকারী প্রোগ্রামার', 'মোঃ মিলন হোসেন', 'সহকারী প্রোগ্রামার'],
    ['মোঃ করিম উদ্দিন, এমবিবিএস, মেডিকেল অফিসার', 'মোঃ করিম উদ্দিন', 'মেডিকেল অফিসার'],
    ['মোঃ করিম উদ্দিন, অমুক', 'মোঃ করিম উদ্দিন', null],
    ['সহকারী প্রোগ্রামার, জনাব নাজনীন নাহার, কালীগঞ্জ', 'নাজনীন নাহার', 'সহকারী প্রোগ্রামার'],
  ])('%s', (text, name, designation) => {
    expect(parts(text)).toEqual([name, designation, undefined]);
  });

  it.each(['মোঃ করিম উদ্দিন, মোঃ রহিম উদ্দিন', 'জনাব দীপংকর, রীনা পারভীন সহকারী প্রোগ্রামার'])(
    'names nobody where another name follows: %s',
    (text) => {
      expect(parts(text)).toEqual([null, null, undefined]);
    },
  );
});

describe('a post that is none without its kind', () => {
  it.each(['মোঃ সাইফুল ইসলাম অমুক সহকারী', 'জনাব দীপংকর ত্রিপুরা অমুক কর্মকর্তা', 'Md. Saiful Islam Foo Officer'])(
    'leaves open whether the word before it is of the name: %s',
    (text) => {
      expect(parts(text)).toEqual([null, null, undefined]);
    },
  );

  it.each([
    ['মোঃ সাইফুল ইসলাম সহকারী', 'মোঃ সাইফুল ইসলাম', 'সহকারী'],
    ['জনাব দীপংকর ত্রিপুরা, কর্মকর্তা', 'দীপংকর ত্রিপুরা', 'কর্মকর্তা'],
    ['মোঃ সাইফুল ইসলাম সুমন সহকারী প্রকৌশলী', 'মোঃ সাইফুল ইসলাম সুমন', 'সহকারী প্রকৌশলী'],
  ])('%s', (text, name, designation) => {
    expect(parts(text)).toEqual([name, designation, undefined]);
  });
});

describe('a leading mark of a list', () => {
  const MARKS = [
    '• ',
    '- ',
    '– ',
    '* ',
    '➢ ',
    '▪',
    '● ',
    '১। ',
    '১. ',
    '১) ',
    '(১) ',
    '০১। ',
    '1. ',
    'ক) ',
    '(ক) ',
    '• ১। ',
  ];

  it.each(MARKS)('%sis no part of a post or a name', (mark) => {
    expect(readOfficerCell(`${mark}সহকারী প্রোগ্রামার`)).toMatchObject({
      name: null,
      designation: 'সহকারী প্রোগ্রামার',
      text: `${mark}সহকারী প্রোগ্রামার`,
    });
    expect(parts(`${mark}জনাব দীপংকর ত্রিপুরা, সহকারী প্রোগ্রামার`)).toEqual(['দীপংকর ত্রিপুরা', 'সহকারী প্রোগ্রামার', undefined]);
    expect(parts(`${mark}মোঃ মিলন হোসেন`)).toEqual(['মোঃ মিলন হোসেন', null, undefined]);
    expect(parts(`পদবীঃ ${mark}সহকারী প্রোগ্রামার`)).toEqual([null, 'সহকারী প্রোগ্রামার', undefined]);
    expect(parts(`নামঃ ${mark}মোঃ মিলন হোসেন`)).toEqual(['মোঃ মিলন হোসেন', null, undefined]);
  });

  it.each(['(02) 9116032', '(০২) ৯১১৬০৩২'])('leaves an area code alone: %s', (text) => {
    expect(readOfficerCell(text).contact?.text).toMatch(/^\(?02/);
  });

  it('parts officers that each have a bullet', () => {
    const cell = readOfficerCell('• জনাব ক খ, সহকারী প্রোগ্রামার, ০১৭১৭৫৯১২৮৭ • জনাব গ ঘ, প্রোগ্রামার, ০১৭১৭৫৯১২৮৮');
    expect(cell).toMatchObject({ name: 'ক খ', designation: 'সহকারী প্রোগ্রামার', contact: { phones: ['+8801717591287'] } });
    expect(cell.others).toMatchObject([
      { name: 'গ ঘ', designation: 'প্রোগ্রামার', contact: { phones: ['+8801717591288'] } },
    ]);
    expect(readOfficerCell('• সহকারী প্রোগ্রামার • প্রোগ্রামার').others).toMatchObject([{ designation: 'প্রোগ্রামার' }]);
  });
});
