import { describe, expect, it } from 'vitest';
import { findNumberedTimes } from './numbered-times.ts';

function find(...texts: string[]) {
  const run = texts.map((text, index) => ({ text, published: text, at: { line: index + 1 } }));
  return findNumberedTimes(run, 0)?.rows.map((row) => row.map((part) => part.text)) ?? null;
}

const OTHERS = ['২। পত্র প্রেরণ - ০১ দিন', '৩। পত্র নথিভুক্তকরণ - ০২ দিন'];

describe('findNumberedTimes', () => {
  it.each([
    ['১। পত্র গ্রহণ -০২ দিন ( স্বাক্ষর সাপেক্ষে)', ['পত্র গ্রহণ', '০২ দিন ( স্বাক্ষর সাপেক্ষে)']],
    ['১। লাইসেন্স প্রদান : ৫ কর্মদিবস', ['লাইসেন্স প্রদান', '৫ কর্মদিবস']],
    ['১। প্রতিস্বাক্ষর অনধিক ৭ দিন।', ['প্রতিস্বাক্ষর', 'অনধিক ৭ দিন।']],
    ['১। পত্র প্রেরণ করা হয়, সর্বোচ্চ ৩০-৪০দিন', ['পত্র প্রেরণ করা হয়', 'সর্বোচ্চ ৩০-৪০দিন']],
    ['১। প্রতিবেদন-৩০-৪০ দিন', ['প্রতিবেদন', '৩০-৪০ দিন']],
    ['১। ফরম-২ - ৩ দিন', ['ফরম-২', '৩ দিন']],
    ['১। আবেদন প্রাপ্তির সাত দিনের মধ্যে লাইসেন্স প্রেরণ।', ['আবেদন প্রাপ্তির সাত দিনের মধ্যে লাইসেন্স প্রেরণ।', '']],
    ['১। নোটিশ, ৩ দিনের প্রশিক্ষণ প্রদান', ['নোটিশ, ৩ দিনের প্রশিক্ষণ প্রদান', '']],
  ])('parts %s', (line, [name, time]) => {
    expect(find(line, ...OTHERS)?.[0]).toEqual(['১।', name, time]);
  });

  it.each([
    ['one item', ['১। পত্র প্রেরণ - ০১ দিন']],
    ['numbers that do not follow', ['১। পত্র প্রেরণ - ০১ দিন', '৪। পত্র গ্রহণ - ০২ দিন']],
    ['few times', ['১। পত্র - ০১ দিন', '২। জাল', '৩। ঘাট', '৪। নৌকা', '৫। পুকুর - ২ দিন']],
  ])('finds none in %s', (_what, lines) => {
    expect(find(...lines)).toBeNull();
  });
});
