import { describe, expect, it } from 'vitest';
import { readOfficerCell } from './read-officer-cell.ts';

describe('several officers in one cell', () => {
  const first = { name: 'মোঃ আব্দুল করিম', designation: 'উপজেলা কৃষি অফিসার', contact: { phones: ['+8801711223344'] } };
  const second = { name: 'রহিম উদ্দিন', designation: 'কৃষি সম্প্রসারণ অফিসার', contact: { phones: ['+8801711223345'] } };

  it.each([
    'জনাব মোঃ আব্দুল করিম, উপজেলা কৃষি অফিসার, ০১৭১১২২৩৩৪৪; জনাব রহিম উদ্দিন, কৃষি সম্প্রসারণ অফিসার, ০১৭১১২২৩৩৪৫',
    'জনাব মোঃ আব্দুল করিম উপজেলা কৃষি অফিসার ০১৭১১২২৩৩৪৪ জনাব রহিম উদ্দিন কৃষি সম্প্রসারণ অফিসার ০১৭১১২২৩৩৪৫',
    '১। মোঃ আব্দুল করিম, উপজেলা কৃষি অফিসার, ফোন: ০১৭১১২২৩৩৪৪ ২। জনাব রহিম উদ্দিন, কৃষি সম্প্রসারণ অফিসার, ফোন: ০১৭১১২২৩৩৪৫',
    '(১) জনাব মোঃ আব্দুল করিম, উপজেলা কৃষি অফিসার, ০১৭১১২২৩৩৪৪ (২) জনাব রহিম উদ্দিন, কৃষি সম্প্রসারণ অফিসার, ০১৭১১২২৩৩৪৫',
    'নামঃ মোঃ আব্দুল করিম পদবীঃ উপজেলা কৃষি অফিসার ফোনঃ ০১৭১১২২৩৩৪৪ নামঃ রহিম উদ্দিন পদবীঃ কৃষি সম্প্রসারণ অফিসার ফোনঃ ০১৭১১২২৩৩৪৫',
  ])('keeps what is whose: %s', (text) => {
    const cell = readOfficerCell(text);
    expect(cell).toMatchObject(first);
    expect(cell.others).toHaveLength(1);
    expect(cell.others?.[0]).toMatchObject(second);
  });

  it.each([
    '১। উপজেলা কৃষি অফিসার ২। কৃষি সম্প্রসারণ অফিসার',
    '১) উপজেলা কৃষি অফিসার ২) কৃষি সম্প্রসারণ অফিসার',
    'উপজেলা কৃষি অফিসার; কৃষি সম্প্রসারণ অফিসার',
  ])('lists posts: %s', (text) => {
    const cell = readOfficerCell(text);
    expect(cell).toMatchObject({ name: null, designation: 'উপজেলা কৃষি অফিসার', contact: null });
    expect(cell.others?.map(({ designation }) => designation)).toEqual(['কৃষি সম্প্রসারণ অফিসার']);
  });

  it.each([
    'উপজেলা কৃষি অফিসার/ কৃষি সম্প্রসারণ অফিসার',
    'উপজেলা কৃষি অফিসার / কৃষি সম্প্রসারণ অফিসার',
    'উপজেলা কৃষি অফিসার ও কৃষি সম্প্রসারণ অফিসার',
  ])('leaves posts that stand for one another together: %s', (text) => {
    expect(readOfficerCell(text)).toMatchObject({ name: null, designation: text });
    expect(readOfficerCell(text).others).toBeUndefined();
  });

  it('does not tell whose the only number is', () => {
    const cell = readOfficerCell('১। উপজেলা কৃষি অফিসার ২। কৃষি সম্প্রসারণ অফিসার ফোন: ০১৭১১২২৩৩৪৪');
    expect(cell.others).toBeUndefined();
    expect(cell.contact?.phones).toEqual(['+8801711223344']);
  });
});
