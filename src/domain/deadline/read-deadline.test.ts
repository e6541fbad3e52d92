import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deadline } from './deadline.ts';
import { numberLeftOut } from './number-left-out.ts';
import { readDeadline } from './read-deadline.ts';

/** `FIXED 7 DAY`, `RANGE 2-3 DAY immediate conditional`. */
function summary({ kind, min, max, unit, immediate, conditional }: Deadline): string {
  const bound = min === null ? (max ?? '') : `${min}-${max ?? ''}`;
  const flags = [immediate ? 'immediate' : '', conditional ? 'conditional' : ''];
  return [kind, bound, unit ?? '', ...flags].filter((part) => part !== '').join(' ');
}

function casesOf(text: string): string[] {
  return readDeadline(text).cases.map(({ label, min, max, unit }) => `${label}: ${min ?? ''}-${max} ${unit}`);
}

function readsAs(rows: ReadonlyArray<readonly [text: string, right: string]>): void {
  it.each(rows)('%s → %s', (text, right) => {
    expect(summary(readDeadline(text))).toBe(right);
  });
}

describe('a fixed bound', () => {
  readsAs([
    ['৭(সাত)কার্যদিবস', 'FIXED 7 WORKING_DAY'],
    ['সাত (৭) কার্যদিবস', 'FIXED 7 WORKING_DAY'],
    ['০৫ (পাচ) কর্মদিবসের মধ্যে', 'FIXED 5 WORKING_DAY'],
    ['৪৫ (পয়তাল্লিস) দিন', 'FIXED 45 DAY'],
    ['সর্বোচ্চ ০৩ টি কার্যদিবস', 'FIXED 3 WORKING_DAY'],
    ['১২কর্ম-দিবস', 'FIXED 12 WORKING_DAY'],
    ['৬০ কায্যদিবস', 'FIXED 60 WORKING_DAY'],
    ['৮ কম দিবস', 'FIXED 8 WORKING_DAY'],
    ['৮ কম্দিবস', 'FIXED 8 WORKING_DAY'],
    ['৮ কার্যদবস', 'FIXED 8 WORKING_DAY'],
    ['একদিনের মধ্যে', 'FIXED 1 DAY'],
    ['৯-দিনের মধ্যে', 'FIXED 9 DAY'],
    ['.১৮ দিন', 'FIXED 18 DAY'],
    ['০৭ (সাত)\nকার্যদিবস', 'FIXED 7 WORKING_DAY'],
    ['২ ঘণ্টা ১৫ মিনিট', 'FIXED 135 MINUTE'],
    ['not more than 7 days', 'FIXED 7 DAY'],
    ['১০ দিনের বেশি নয়', 'FIXED 10 DAY'],
    ['২৪ ঘণ্টার মধ্যে', 'FIXED 24 HOUR'],
    ['২৪ (চব্বিশ) ঘণ্টা', 'FIXED 24 HOUR'],
    ['৪ কার্ষদিবস', 'FIXED 4 WORKING_DAY'],
    ['সবোর্চ্চ ০৪ কমদিবস', 'FIXED 4 WORKING_DAY'],
    ['১১ কার্যদিবের মধ্যে', 'FIXED 11 WORKING_DAY'],
    ['আবেদনের দিন হতে ৬ কার্যদিবস', 'FIXED 6 WORKING_DAY'],
    ['…… (নয়) কার্যদিবস', 'FIXED 9 WORKING_DAY'],
    ['(৬) কার্যদিবস', 'FIXED 6 WORKING_DAY'],
    ['চারটি কর্মদিবস', 'FIXED 4 WORKING_DAY'],
    ['দুটি কার্যদিবস', 'FIXED 2 WORKING_DAY'],
    ['১৮০ (একশত আশি) দিন', 'FIXED 180 DAY'],
    ['একশত বিশ দিন', 'FIXED 120 DAY'],
    ['এক শত বিশ দিন', 'FIXED 120 DAY'],
    ['দুইশত দিন', 'FIXED 200 DAY'],
    ['২৪০ (দুই শত চল্লিশ) কর্মদিবস', 'FIXED 240 WORKING_DAY'],
    ['১২০ (দুইশত) দিন', 'UNPARSED'],
    ['তথ্য অধিকার আইন, ২০০৯ অনুযায়ী ২০ কার্যদিবস', 'FIXED 20 WORKING_DAY'],
    ['পিপিআর-২০০৮ মোতাবেক ১৪ দিন', 'FIXED 14 DAY'],
    ['একটি আবেদনের জন্য ৬ দিন', 'FIXED 6 DAY'],
    ['যাচাই ২ দিন, অনুমোদন ৩ দিন, মোট ৫ দিন', 'FIXED 5 DAY'],
    ['তাৎক্ষণিক নয়, ৪ দিন', 'FIXED 4 DAY'],
    ['৭ কার্যদিবস (শুক্র ও শনিবার ব্যতীত)', 'FIXED 7 WORKING_DAY'],
    ['৩ দিেনর মধ্যে', 'FIXED 3 DAY'],
    ['within 3 days after receipt', 'FIXED 3 DAY'],
    ['দেড় ঘন্টা', 'FIXED 90 MINUTE'],
    ['আধাঘণ্টার মধ্যে', 'FIXED 30 MINUTE'],
    ['সাড়ে ৩ ঘণ্টা', 'FIXED 210 MINUTE'],
    ['পৌনে দুই ঘন্টা', 'FIXED 105 MINUTE'],
    ['আড়াই বছর', 'FIXED 30 MONTH'],
    ['৫ কাঃ দিঃ', 'FIXED 5 WORKING_DAY'],
    ['৩ কার্য দিবেসর মধ্যে', 'FIXED 3 WORKING_DAY'],
    ['২০ দিন পর্যন্ত', 'FIXED 20 DAY'],
    ['প্রতি আবেদন ২০ মিনিট', 'FIXED 20 MINUTE'],
    ['১৮ কায©দিবস', 'FIXED 18 WORKING_DAY'],
    ['শর্ত পূরণ সাপেক্ষে ৭ কার্যদিবস', 'FIXED 7 WORKING_DAY conditional'],
    ['নির্বাচিত হওয়ার ১০ দিনের মধ্যে', 'FIXED 10 DAY conditional'],
    ['কার্যাদেশ প্রদানের তিন মাসের মধ্যে', 'FIXED 3 MONTH conditional'],
    ['আবেদন জমা হওয়ার পর ৬ দিন', 'FIXED 6 DAY'],
  ]);
});

describe('a range', () => {
  readsAs([
    ['৩/৪ দিন', 'RANGE 3-4 DAY'],
    ['৩(তিন) থেকে ৫(পাঁচ) কার্যদিবস', 'RANGE 3-5 WORKING_DAY'],
    ['২-৪ (দুই-চার) সপ্তাহ', 'RANGE 2-4 WEEK'],
    ['৬ মাস হইতে ২ বৎসর', 'RANGE 6-24 MONTH'],
    ['সর্বনিম্ন ৩ দিন সর্বোচ্চ ৭ দিন', 'RANGE 3-7 DAY'],
    ['৩ মাস বা ততোধিক', 'RANGE 3- MONTH'],
    ['কমপক্ষে ৫ দিন', 'RANGE 5- DAY'],
    ['১৫ দিন থেকে ১ মাস', 'RANGE 15-30 DAY'],
    ['১ বা ২ দিন', 'RANGE 1-2 DAY'],
    ['দুই অথবা তিন কার্যদিবস', 'RANGE 2-3 WORKING_DAY'],
    ['১৫ দিন বা তার বেশি', 'RANGE 15- DAY'],
    ['৭ হইতে ১০ কার্য দিবস পর্যন্ত', 'RANGE 7-10 WORKING_DAY'],
  ]);
});

describe('on the spot', () => {
  readsAs([
    ['তাৎড়্গণিক', 'IMMEDIATE immediate'],
    ['আবেদন প্রাপ্তির সঙ্গে সঙ্গে', 'IMMEDIATE immediate'],
    ['ফি জমার সাথে সাথে', 'IMMEDIATE immediate conditional'],
    ['তাৎক্ষণিক/ ২-৩ কার্যদিবস', 'RANGE 2-3 WORKING_DAY immediate'],
    ['তাৎক্ষনিক / দিন (প্রয়োজ্য ক্ষেত্রে)', 'UNSPECIFIED immediate conditional'],
    ['চাহিবামাত্র', 'IMMEDIATE immediate'],
    ['তাৎক্ষণিক/প্রতিদিন', 'IMMEDIATE immediate'],
    ['চাহিবামাত্র (সকাল ৯টা-৫টা)', 'IMMEDIATE immediate'],
    ['প্রতি বুধবার, জরুরি ক্ষেত্রে তাৎক্ষণিক', 'SCHEDULED immediate conditional'],
  ]);
});

describe('conditions', () => {
  readsAs([
    ['৮ দিন (তদমত্ম সাপেক্ষে)', 'FIXED 8 DAY conditional'],
    ['মতামত প্রাপ্তির ৪ দিনের মধ্যে', 'FIXED 4 DAY conditional'],
    ['আবেদন প্রাপ্তির ৪ দিনের মধ্যে', 'FIXED 4 DAY'],
    ['তদন্ত শেষে ৬ দিন', 'FIXED 6 DAY conditional'],
    ['শুনানী সাপেক্ষে', 'CONDITIONAL conditional'],
    ['সকল ক্ষেত্রে ৬ দিন', 'FIXED 6 DAY'],
  ]);

  it.each([
    ['সাধারণ ২১ দিন, জরুরি ৭ দিন', ['সাধারণ: -21 DAY', 'জরুরি: -7 DAY']],
    ['৩ দিন (নতুন), ৫ দিন (নবায়ন)', ['নতুন: -3 DAY', 'নবায়ন: -5 DAY']],
    ['১। নতুন ৪ দিন ২। নবায়ন ১/২ দিন', ['নতুন: -4 DAY', 'নবায়ন: 1-2 DAY']],
    ['১৫ দিন ক্ষেত্র বিশেষে ১ মাস', [': -15 DAY', 'ক্ষেত্র বিশেষে: -1 MONTH']],
    ['৭ দিন (জরুরী ৩ দিন)', [': -7 DAY', 'জরুরী: -3 DAY']],
    ['শহরে ২৪ ঘন্টা, গ্রামে ৪৮ ঘন্টা', ['শহরে: -24 HOUR', 'গ্রামে: -48 HOUR']],
    ['১৫ দিন তদন্ত প্রয়োজন হলে ৩০ দিন', [': -15 DAY', 'তদন্ত প্রয়োজন হলে: -30 DAY']],
    ['প্রথম বার ১৫ দিন এবং পরবর্তী বার ৭ দিন', ['প্রথম বার: -15 DAY', 'পরবর্তী বার: -7 DAY']],
    ['নতুন সংযোগ ৯ দিন, পুনঃসংযোগ ২৪ ঘন্টা', ['নতুন সংযোগ: -9 DAY', 'পুনঃসংযোগ: -24 HOUR']],
    ['জরুরি হলে ২ দিনে এবং সাধারণ হলে ৬ দিনে দেওয়া হয়', ['জরুরি হলে: -2 DAY', 'সাধারণ হলে: -6 DAY']],
    ['তদন্ত ছাড়া ৩ দিন, তদন্তসহ ৭ দিন', ['তদন্ত ছাড়া: -3 DAY', 'তদন্তসহ: -7 DAY']],
    ['৮ দিন তবে জরুরী হলে ২ দিন', [': -8 DAY', 'তবে জরুরী হলে: -2 DAY']],
  ])('%s has cases', (text, right) => {
    expect(summary(readDeadline(text))).toBe('CONDITIONAL conditional');
    expect(casesOf(text)).toEqual(right);
  });

  readsAs([
    ['৭ দিন/১০ দিন', 'UNPARSED'],
    ['নতুন ৩ দিন/৫ দিন', 'UNPARSED'],
    ['৭ দিন, তবে সর্বোচ্চ ১৫ দিন', 'UNPARSED'],
    ['যাচাই ২ দিন, অনুমোদন ৩ দিন, মোট ৬ দিন', 'UNPARSED'],
    ['সাধারণ ৩ দিন তদন্তে ৫ দিন অতিরিক্ত', 'UNPARSED'],
    ['পত্র প্রাপ্তির ১ মাসের মধ্যে পরিদর্শন এবং পরবর্তী ১৫ দিনের মধ্যে অগ্রায়ন', 'UNPARSED'],
  ]);
});

describe('schedules', () => {
  readsAs(
    (
      '১০ মে এর মধ্যে|৫ শ্রাবণ|২য় কর্মদিবস|সপ্তাহে ৫ দিন|মাসে ৩ দিন|বছরে দুই বার|প্রতিমাসে ১০-১৫ দিন|৩ (তিন) বছর মেয়াদি|৬ মাসব্যাপী|' +
      'কোর্সের মেয়াদ ৬ মাস|২ মাস অন্তর অন্তর|২ দিন পর পর|৩ দিন পরপর|২৪ ঘন্টা খোলা|সকাল ৯টা থেকে ৫টা|৩০/০৬/২০২৪ তারিখের মধ্যে|পরীক্ষার ১৫ দিন পূর্বে|' +
      'দৈনিক ৮ ঘন্টা|৬ ঘন্টা দৈনিক|বর্ষাকালে ৩ মাস|রবি মৌসুমে ৪ মাস|শীতকালে|দিন রাত ২৪ ঘন্টা|24 hours open|সকল কার্যদিবসে|কর্মদিবসে|' +
      'সারা মাস|বছরের শেষে|বছরের যে কোন দিন|প্রতি বুধবার|মেয়াদ শেষ হওয়ার তিনমাস পূবে|বছরে একবার|সারা বছর|নিয়মিত|২০২৪-২৫ অর্থ বছর|২৪/৭|ঈদের পূর্বে|খরিপ-১ মৌসুমে|৭ দিন/১৫ দিন মেয়াদী|সকাল ৯-০০ থেকে ৫-০০|৮.৩০-২.৩০|২৪ ঘন্টা (সরকারি ছুটির দিনেও)|৩ দিনের প্রশিক্ষণ'
    )
      .split('|')
      .map((text) => [text, 'SCHEDULED'] as const),
  );
});

describe('without a number', () => {
  readsAs([
    ['উর্ধ্বতন কর্তৃপক্ষের নিদের্শনা মোতাবেক', 'AS_DIRECTED'],
    ['বোর্ড কর্তৃক নির্ধারিত তারিখে', 'AS_DIRECTED'],
    ['সরকারি বিধি অনুযায়ী', 'PER_LAW'],
    ['আইনানুগ সময়ে', 'PER_LAW'],
    ['আইন, ২০০৯ অনুযায়ী', 'PER_LAW'],
    ['', 'UNSPECIFIED'],
    ['-', 'UNSPECIFIED'],
    ['ঐ', 'UNSPECIFIED'],
    ['প্রযোজ্য নয়', 'UNSPECIFIED'],
    ['…… দিনের মধ্যে', 'UNSPECIFIED'],
    ['যত দ্রুত সম্ভব', 'UNSPECIFIED'],
    ['একই', 'UNSPECIFIED'],
    ['একই দিনে', 'UNPARSED'],
    ['যথাসময়ে', 'UNPARSED'],
  ]);

  it.each([
    ['তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)', true],
    ['…… দিনের মধ্যে', true],
    ['তাৎক্ষণিক/৩ কার্যদিবস', false],
    ['একই দিনে', false],
    ['প্রতি কার্যদিবস', false],
    ['সর্বোচ্চ কার্যদিবস', true],
    ['আবেদন প্রাপ্তির কার্যদিবসের মধ্যে', true],
    ['সকল কার্যদিবসে', false],
    ['বছরের শেষে', false],
    ['হাটের দিন', false],
    ['নির্ধারিত দিন', false],
    ['চারটি কর্মদিবস', false],
    ['twice a month', false],
    ['ঐ', false],
  ])('%s: the number was left out: %s', (text, right) => {
    expect(numberLeftOut(text)).toBe(right);
  });
});

describe('a number that is not certain is not given', () => {
  readsAs(
    (
      '১.৫ মাস|দেড় মাস|সাড়ে তিন মাস|৭½ দিন|৩,৫ দিন|১৫ (দশ) দিন|২০ (১০) দিন|৯/৭ দিন|১ ৫ দিন|l৫ দিন|০ দিন|১০০০ দিন|৩ দিবস|' +
      '৭ দিন / কার্যদিবস|প্রায় ৭ দিন|৭ দিন পর|১৮ বছর বয়স|৩ মাসের ছুটি|২৪ ঘন্টা|১০টি আবেদন ৩ দিন|প্রতি পাতা ৫ মিনিট|' +
      'ছুটি ব্যতীত ৭ দিন|৫নং কলামে বর্ণিত ৩ দিন|প্রথম ৩ দিন|৭/১০/১৫ দিন|after 3 days|৩ বছর পর্যন্ত|নতুন কমপক্ষে ৩ দিন, নবায়ন ৫ দিন|' +
      "৩ দিনের নোটিশে|৯০ দিনের কম|দু'এক দিন|কয়েক দিন|৭ বা ১৫ দিন|১/২ ঘন্টা|দেড় থেকে দুই ঘন্টা|সাড়ে ঘন্টা|দেড় সপ্তাহ|দিনে দিনে|জন্মের ৪৫ দিনের মধ্যে|যাচাই ৩ দিন, অনুমোদন ২ দিন|১৫ দিন পর্যন্ত সংরক্ষণ|প্রতিটি ৩০ মিনিট|ব্যাচ প্রতি ৫ দিন|সনদের বৈধতা ৩ মাস|১২ মাস|২ ঘন্টা করে|৫ বছর মেয়াদী: ১৫ দিন|প্রতি সোমবার গ্রহণ, ৭ দিনের মধ্যে নিষ্পত্তি|৭ দিন ২৪ ঘন্টা|১ ঘন্টা ৬০ মিনিট|৬৫ বছর বা তদুর্ধ|১:৩০ ঘন্টা|ভিজিডি ২ বছর চক্র|১০০ দিন কর্মসৃজন|" +
      '০ (সাত) দিন|(১) ৭ দিন|১২০ (একশত দশ) দিন|বিশ শত দিন|দুই তিন শত দিন|তিন শর্ত পূরণে ৭ দিন|জরুরি বিভাগ ২৪ ঘন্টা, ভর্তি ৩০ মিনিট|তদন্তের জন্য ৭ দিন এবং প্রতিবেদন প্রদানের জন্য ৩ দিন|২.১০-৩.২০ দিন|less than 7 days|within a week|৭ দিন বাদে|৭ দিন (শুক্র-শনি বাদে)|১ম ধাপ ৭ দিন ২য় ধাপ ৩ দিন|' +
      '1 ঘন্টা হতে ১ কার্যদিবস|শিশুর ১ বছর পূর্তি'
    )
      .split('|')
      .map((text) => [text, 'UNPARSED'] as const),
  );
});

describe('the deadline cells of the two real charters', () => {
  const cells = ['doict-lalmonirhat-kaliganj.txt', 'doict-rajbari-kalukhali.txt'].map((file) =>
    readFileSync(new URL(`../../../data/charters/${file}`, import.meta.url), 'utf8')
      .split(/[\t\n]/)
      .map((written) => written.trim())
      .filter((written) => /^(?:তাৎক্ষ.*দিবস|নির্দেশনা (?:অনুযায়ী|মোতাবেক))/.test(written.normalize('NFC')))
      .map((written) => ({ written, read: summary(readDeadline(written)) })),
  );
  const count = (file: number, right: RegExp): number =>
    (cells[file] ?? []).filter(({ read }) => right.test(read)).length;

  it('are all read right', () => {
    expect(count(0, /^FIXED [235] WORKING_DAY immediate conditional$/)).toBe(21);
    expect(count(1, /^UNSPECIFIED immediate conditional$/)).toBe(17);
    expect(cells.flat().filter(({ read }) => !/^(?:FIXED|UNSPECIFIED|AS_DIRECTED)/.test(read))).toEqual([]);
    for (const { written } of cells[1] ?? []) expect(numberLeftOut(written)).toBe(written.includes('দিবস'));
  });
});
