import { describe, expect, it } from 'vitest';
import { readFee } from './read-fee.ts';

const brief = (text: string): string => {
  const { kind, amountsBdt } = readFee(text);
  return amountsBdt.length === 0 ? kind : `${kind} ${amountsBdt.join(' ')}`;
};

const cell = (text: string, read: string): [text: string, read: string] => [text, read];

describe('one amount', () => {
  it.each([
    cell('৭৫/-', 'AMOUNT 75'),
    cell('৪৫০/=', 'AMOUNT 450'),
    cell('৪৫০=/', 'AMOUNT 450'),
    cell('৪৫০=০০', 'AMOUNT 450'),
    cell('১২/', 'AMOUNT 12'),
    cell('১,১৫০/-', 'AMOUNT 1150'),
    cell('২,৫০,০০০.০০', 'AMOUNT 250000'),
    cell('৩৫টাকা', 'AMOUNT 35'),
    cell('৩৫ টাঃ', 'AMOUNT 35'),
    cell('৫.৫০ টাকা', 'AMOUNT 5.5'),
    cell('40tk.', 'AMOUNT 40'),
    cell('TK.150/=', 'AMOUNT 150'),
    cell('৳ ৬০', 'AMOUNT 60'),
    cell('৭৫', 'AMOUNT 75'),
    cell('ফিঃ ২৫০', 'AMOUNT 250'),
    cell('৩০০+ভ্যাট', 'AMOUNT 300'),
    cell('৫ হাজার টাকা', 'AMOUNT 5000'),
    cell('১ লক্ষ ৫০ হাজার টাকা', 'AMOUNT 150000'),
    cell('৫শ টাকা', 'AMOUNT 500'),
    cell('সাতশত পঞ্চাশ (৭৫০/-) টাকা মাত্র', 'AMOUNT 750'),
    cell('৭৫০/-(সাতশত পঞ্চাশ) টাকা', 'AMOUNT 750'),
    cell('১০০০/- (১ হাজার) টাকা', 'AMOUNT 1000'),
    cell('এক হাজার পাঁচশত টাকা', 'AMOUNT 1500'),
    cell('সরকার নির্ধারিত ফি ১০০ টাকা', 'AMOUNT 100'),
    cell('৬০টাকারকোর্টফি', 'AMOUNT 60'),
    cell('TK.৬০', 'AMOUNT 60'),
    cell('কপি প্রতি ১০ টাকা', 'AMOUNT 10'),
    cell('০৬/-', 'AMOUNT 6'),
    cell('২ (দুই) লক্ষ টাকা', 'AMOUNT 200000'),
    cell('২৫ (পঁচিশ)', 'AMOUNT 25'),
    cell('চালান ৫০ (পঞ্চাশ টাকা)', 'AMOUNT 50'),
    cell('প্রতি মাত্রা ৫০ পয়সা', 'AMOUNT 0.5'),
    cell('৫ টাকা ৫০ পয়সা', 'AMOUNT 5.5'),
  ])('%s → %s', (text, read) => {
    expect(brief(text)).toBe(read);
  });
});

describe('numbers that are no amounts', () => {
  it.each([
    cell('১০০০/- (১৫% ভ্যাটসহ)', 'AMOUNT 1000'),
    cell('২ কপি ছবি ও ফি ৫০ টাকা', 'AMOUNT 50'),
    cell('প্রতি ৩ পৃষ্ঠা ৬/- টাকা হারে', 'AMOUNT 6'),
    cell('১-২০৩১-০০০০-১২৩৪ কোডে চালানে ৩০০ টাকা', 'AMOUNT 300'),
    cell('১৪২২২০১ কোডে ৩০০/- টাকা', 'AMOUNT 300'),
    cell('২য় কপি ৩০/-', 'AMOUNT 30'),
    cell('স্থানীয় সরকার আইন, ২০০৯ অনুযায়ী ১০০/-', 'AMOUNT 100'),
    cell('১) ফরম ২০/-', 'AMOUNT 20'),
    cell('১১ কেভি সংযোগ ৫০০ টাকা', 'AMOUNT 500'),
    cell('এ-৪ কাগজ প্রতি পৃষ্ঠা ২ টাকা', 'AMOUNT 2'),
    cell('চালান নং ১/২২০১/০০০১/১৮১৬ ফি ৫০০/-', 'AMOUNT 500'),
    cell('০ থেকে ৪৫ দিন বিনামূল্যে, ৫ বছর পর্যন্ত ২৫ টাকা', 'VARIES 25'),
    cell('বিধিমালা ২০১০ এর তফসিল ৩ অনুসারে', 'PER_LAW'),
    cell('১৫/০৩/২০২০ তারিখের নীতিমালা অনুযায়ী', 'PER_POLICY'),
    cell('মূল্যের ২.৫%', 'VARIES'),
    cell('শতকরা ৫ ভাগ', 'VARIES'),
    cell('প্রতি হাজারে ৫ টাকা', 'VARIES'),
    cell('হাজার প্রতি ৫ টাকা', 'VARIES'),
    cell('কোড নং ১-২২০১-০০০১-২৬৮১ এ চালান', 'UNSPECIFIED'),
  ])('%s → %s', (text, read) => {
    expect(brief(text)).toBe(read);
  });
});

describe('several amounts', () => {
  it.each([
    cell('৫০০+৭৫=৫৭৫/-', 'AMOUNT 575'),
    cell('৩০০ টাকা + ১৫% ভ্যাট = ৩৪৫ টাকা', 'AMOUNT 345'),
    cell('৩০০ টাকা + ১৫% ভ্যাট = ৩৫০ টাকা', 'UNPARSED'),
    cell('১০০ টাকার ৩টি স্ট্যাম্প', 'UNPARSED'),
    cell('পাঁচ থেকে দশ টাকা', 'UNPARSED'),
    cell('৫০০ শত টাকা', 'UNPARSED'),
    cell('২০ জন × ৫০০ টাকা', 'UNPARSED'),
    cell('১০০ টাকা বা তার বেশি', 'VARIES 100'),
    cell('তবে সর্বোচ্চ- ৬০/- টাকা', 'VARIES 60'),
    cell('৫০০/- থেকে ২০০০/- পর্যন্ত', 'VARIES 500 2000'),
    cell('২০০.০০-৫০০.০০', 'VARIES 200 500'),
    cell('১ম শ্রেণি ৫০০, ২য় শ্রেণি ৩০০', 'VARIES 500 300'),
    cell('১) নতুন ৫০০ টাকা ২) নবায়ন ৩০০ টাকা', 'VARIES 500 300'),
    cell('০-৩০ দিন বিনামূল্যে ৩১ দিন হতে ৪ বছর পর্যন্ত ২০ টাকা', 'VARIES 20'),
    cell('প্রতিবন্ধীদের জন্য বিনামূল্যে অন্যদের জন্য ১০০ টাকা', 'VARIES 100'),
    cell('ফি ৫০০/- + ভ্যাট ৭৫/- = ৫৭৫/-', 'AMOUNT 575'),
    cell('৫০০/- + ৭৫/-', 'AMOUNT 500 75'),
    cell('কোর্ট ফি-১০/- ও নোটিশ ফি-৪/-', 'AMOUNT 10 4'),
    cell('আবেদন ২০ টাকা, নোটিশ ৫০ টাকা, মোট ৭০ টাকা', 'AMOUNT 20 50 70'),
    cell('৭০/১৪০', 'VARIES 70 140'),
    cell('২০০-৩০০ টাকা', 'VARIES 200 300'),
    cell('অনধিক ৫০০ টাকা', 'VARIES 500'),
    cell('৫০০ টাকা বা তদূর্ধ্ব', 'VARIES 500'),
    cell('২০০ হতে ৩০০ টাকা', 'VARIES 200 300'),
    cell('২০০~৩০০/-', 'VARIES 200 300'),
    cell('আবেদন ফি নাই, নকল ফি ২০/-', 'VARIES 20'),
    cell('আবেদন ফি ২০ টাকা এবং অন্যান্য ফি সরকার নির্ধারিত', 'VARIES 20'),
  ])('%s → %s', (text, read) => {
    expect(brief(text)).toBe(read);
  });

  it.each([
    ['সাধারণ ১০০/-, জরুরি ২০০/-', ['সাধারণ', 100], ['জরুরি', 200]],
    ['সাধারণঃ ১০০/- জরুরিঃ ২০০/-', ['সাধারণ', 100], ['জরুরি', 200]],
    ['১০০/- সাধারণ; ২০০/- জরুরি', ['সাধারণ', 100], ['জরুরি', 200]],
    ['৩ বছরের জন্য ৩০০০ টাকা এবং ৫ বছরের জন্য ৪০০০ টাকা', ['৩ বছরের জন্য', 3000], ['৫ বছরের জন্য', 4000]],
  ] as const)('%s splits into cases', (text, ...cases) => {
    const fee = readFee(text);
    expect(fee.kind).toBe('VARIES');
    expect(fee.cases).toEqual(cases.map(([label, amountBdt]) => ({ label, amountBdt })));
  });

  it('gives no cases where one has two amounts', () => {
    expect(readFee('নতুন ফি ২০০/- ভ্যাট ৩০/-, নবায়ন ফি ১০০/- ভ্যাট ১৫/-').cases).toEqual([]);
  });
});

describe('cells without an amount', () => {
  it.each([
    cell('মুক্তিযোদ্ধাদের জন্য বিনামূল্যে', 'VARIES'),
    cell('কৃষকদের জন্য বিনামূল্যে', 'FREE'),
    cell('ফ্রি/ সরকার নির্ধারিত ফি', 'VARIES'),
    cell('কোন ফি ছাড়া', 'FREE'),
    cell('মহিলাদের জন্য বিনামূল্যে', 'UNPARSED'),
    cell('৪৫ দিনের মধ্যে বিনামূল্যে', 'UNPARSED'),
    cell('বাজার দর অনুযায়ী', 'VARIES'),
    cell('একই', 'UNSPECIFIED'),
    cell('বিনামূলো', 'FREE'),
    cell('কোন সরকারি ফি নাই', 'FREE'),
    ...['বিনামূল্যে', 'সম্পূর্ণ বিনামুল্যে।', 'বিনা মূল্যে', 'ফ্রী', 'Free of cost', 'N/A', 'নেই', 'শূন্য টাকা'].map((text) =>
      cell(text, 'FREE'),
    ),
    ...['কোন প্রকার ফি দিতে হয় না', 'ফি প্রযোজ্য নহে', 'প্রয়োজ্য নয়', 'বিনা পয়সায়', 'প্রযোজ্য নয়/বিনামূল্যে', 'মূল্য নাই, ফি নাই'].map(
      (text) => cell(text, 'FREE'),
    ),
    cell('০ (শূন্য) টাকা', 'FREE 0'),
    cell('০.০০', 'FREE 0'),
    cell('বিদ্যমান সরকারী নীতিমালাঅনুযায়ী', 'PER_POLICY'),
    cell('নীতিমালা অনুযায়ী', 'PER_POLICY'),
    cell('সরকার কর্তৃক নির্ধারিত হারে', 'PER_POLICY'),
    cell('As per government policy', 'PER_POLICY'),
    cell('সরকারি মূল্যে', 'PER_POLICY'),
    cell('প্রচলিত আইন ও বিধি মোতাবেক', 'PER_LAW'),
    cell('প্রজ্ঞাপন অনুযায়ী', 'PER_LAW'),
    cell('কাজের ধরন অনুযায়ী', 'VARIES'),
    ...['', ' ', '--', '"', 'ঐ', 'ট্রেজারি চালানে জমা দিতে হবে'].map((text) => cell(text, 'UNSPECIFIED')),
  ])('%s → %s', (text, read) => {
    expect(brief(text)).toBe(read);
  });
});

describe('what is not certain stays unparsed, without a number', () => {
  it.each([
    '২০০,৩০০ টাকা',
    '৭৫০/- (সাতশত) টাকা',
    '৫০০+৭৫=৬০০/-',
    '১ লক্ষ টাকা পর্যন্ত ৫০০ টাকা',
    '৫০০০ টাকা মূল্যের জমির জন্য ২০ টাকা',
    'মাসিক ৫০০ টাকা ভাতা প্রদান',
    'মূলধন ১০ লক্ষ টাকা হলে ফি ৫০০/-',
    'পাঁচশত টাকা ও ভ্যাট ৭৫/-',
    'এক টাকা পাঁচ পয়সা',
    '১/ ফরম ২/ ছবি',
    '৫০০/- থেকে ২০০০/- পর্যন্ত জমির মূল্য',
    '২৫ (ত্রিশ)',
    'নতুন ৩০০, নবায়ন ৭',
    'ফরম বিনামূল্যে ২০০ টাকা জামানত',
    'ফি ২, ৩ কপি',
    '$50',
    '১.৫০০',
    '২০১৩',
    '০১৭১১১২৩৪৫৬',
    'বিনামূল্যে নয়',
    'বিনামূল্যে (আয়সীমা ১০০০০ টাকা)',
    'ফি নির্ধারিত নয়',
    'UvKv 20',
    'আইনজীবীর সাথে আলোচনা',
    'সাড়ে তিনশ টাকা',
    'সাড়ে ৩ হাজার টাকা',
    'l০০ টাকা',
    '.৫০ টাকা',
    '০৬',
    '২০২৩-২৪',
    '১০০ টাকায় ২ টাকা',
    'প্রতি ১০০০ টাকার জন্য ৫ টাকা',
    '১০০ টাকা ছাড়',
    '২৫ বিঘা পর্যন্ত বিনামূল্যে',
    'আংশিক বিনামূল্যে',
  ])('%s', (text) => {
    expect(brief(text)).toBe('UNPARSED');
  });
});

describe('method', () => {
  it.each([
    ['২০ টাকার কোর্ট ফি', 'STAMP'],
    ['১০০ টাকার নন-জুডিশিয়াল ষ্ট্যাম্প', 'STAMP'],
    ['ট্রেজারী চালানে ৩০০/-', 'CHALAN'],
    ['অনলাইনে পরিশোধ', 'ONLINE'],
    ['নগদ ৫০ টাকা', 'CASH'],
    ['৫০ টাকা', null],
    ['স্টাম্পের চারা ১ টাকা', null],
    ['অনলাইনে আবেদন, ফি ৫০ টাকা', null],
  ])('%s → %s', (text, method) => {
    expect(readFee(text).method).toBe(method);
  });
});
