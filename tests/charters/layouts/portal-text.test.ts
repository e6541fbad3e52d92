import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../../src/ingest/parse-charter.ts';
import { readText } from '../../../src/ingest/readers/text/read-text.ts';
import { loadGazetteer } from '../support/areas.ts';

const gazetteer = loadGazetteer();
const BLANK = ' ';
const ABOVE = ['Wellcome to National Portal', 'মেনু নির্বাচন করুন', 'Main Comtent Skiped', 'সিটিজেন চার্টার'];
const BELOW = ['পরিকল্পনা ও বাস্তবায়নে: মন্ত্রিপরিষদ বিভাগ, এটুআই, বিসিসি, ডিওআইসিটি ও বেসিস'];

/** A page as portals are copied: a cell a line, an empty line after each, the portal's own lines around it. */
const spaced = (...lines: string[]) => [...ABOVE, ...lines, ...BELOW].join('\n\n');
/** The same with nothing between the lines. */
const dense = (...lines: string[]) => [...ABOVE, ...lines, ...BELOW].join('\n');
const piped = (cells: readonly string[]) => cells.map((cell) => `${cell} |`);

/** Each service in one line: serial, name, time, fee, officer, superior. */
function read(text: string): string[] {
  const reading = parseCharter(readText(text), gazetteer);
  return reading.services.map(({ serial, name, deadline, fee, responsible, superior }) => {
    const { kind, min, max, unit } = deadline;
    const time = max === null && min === null ? kind : [kind, min, max, unit].filter((each) => each !== null).join(' ');
    const sum = [fee.kind, ...fee.amountsBdt].join(' ');
    return [serial ?? '', name, time, sum, responsible?.text ?? '', superior?.text ?? ''].join(' | ');
  });
}

/** Every word that can be seen is accounted for. */
function expectAllWordsKept(text: string): void {
  const { accounts } = parseCharter(readText(text), gazetteer);
  const words = (texts: readonly string[]) => texts.flatMap((each) => each.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  expect(words(accounts.map((account) => account.text)).sort()).toEqual(words([text]).sort());
}

const LAND = ['ক্রমিক নং', 'সেবার ধরণ', 'সেবা প্রাপ্তির সময়সীমা', 'সেবা দানকারী কর্মকর্তার পদবী', 'উর্দ্ধতন কর্তৃপক্ষ'];
const FIELD = [
  'ক্র:',
  'সেবার নাম',
  'প্রয়োজনীয় সর্বোচ্চ সময়',
  '(ঘন্টা/দিন/মাস)',
  'প্রয়োজনীয় কাগজপত্র',
  'কাগজপত্র প্রাপ্তির স্থান',
  'সেবা মূল্য ও পরিশোধ পদ্ধতি',
  'শাখার নামসহ দায়িত্বপ্রাপ্ত কর্মকর্তার পদবী, রুম নম্বর ও ই-মেইল',
  'উর্দ্ধতন কর্মকর্তার পদবী, রুম নম্বর ও ই-মেইল',
];
const SHORT = ['ক্রমিক নং', 'সেবার নাম', 'সেবা প্রদানের সময়সীমা', 'সেবার মূল্য', 'দায়িত্বপ্রাপ্ত কর্মকর্তা'];

const PAGES: Record<string, { text: string; services: string[] }> = {
  'one cell a line': {
    text: spaced(
      ...LAND,
      ...['০১', 'নৌকা নিবন্ধন', '৪৫ কার্যদিবস', 'সহকারী কমিশনার', 'জেলা প্রশাসক'],
      ...['০২', 'ঘাট ইজারা', '১৫ হইতে ৪৫ দিন', 'সহকারী কমিশনার', 'জেলা প্রশাসক'],
    ),
    services: [
      '০১ | নৌকা নিবন্ধন | FIXED 45 WORKING_DAY | UNSPECIFIED | সহকারী কমিশনার | জেলা প্রশাসক',
      '০২ | ঘাট ইজারা | RANGE 15 45 DAY | UNSPECIFIED | সহকারী কমিশনার | জেলা প্রশাসক',
    ],
  },
  'cells and headings of several lines': {
    text: spaced(
      ...FIELD,
      ...['০১.', 'চেক বিতরণ', '০৭ (সাত)', 'কার্যদিবস', '১। পরিচয়পত্র', '২। ছবি', 'উপজেলা কার্যালয়', 'বিনামূল্যে'],
      ...['অফিস সহকারী', 'রুম নং ১০১', 'ফোন: 01711000001', 'উপজেলা নির্বাহী অফিসার', 'ফোন: 01711000002'],
      ...['০২.', 'নৌকা ভাড়া', '৩ দিন', 'আবেদনপত্র', 'উপজেলা কার্যালয়', '৫০০/- টাকা'],
      ...['অফিস সহকারী', 'উপজেলা নির্বাহী অফিসার'],
    ),
    services: [
      '০১. | চেক বিতরণ | FIXED 7 WORKING_DAY | FREE | অফিস সহকারী রুম নং ১০১ ফোন: 01711000001 | উপজেলা নির্বাহী অফিসার ফোন: 01711000002',
      '০২. | নৌকা ভাড়া | FIXED 3 DAY | AMOUNT 500 | অফিস সহকারী | উপজেলা নির্বাহী অফিসার',
    ],
  },
  'column numbers above headings torn over lines': {
    text: spaced(
      ...['(১)', '(২)', '(৩)', '(৪)', '(৫)'],
      ...['ক্রমিক', 'নং', 'সেবার নাম', 'সেবা প্রদানের সর্বোচ্চ', 'সময়', 'সেবামূল্য এবং', 'পরিশোধ পদ্ধতি'],
      ...['দায়িত্বপ্রাপ্ত কর্মকর্তা', '(নাম, পদবি, ফোন ও ইমেইল)'],
      ...['০১', 'পোনা বিতরণ', '৩ দিন', 'বিনামূল্যে', 'আমিনা বেগম', 'পদবি: মৎস্য কর্মকর্তা', 'ইমেইল: a@b.gov.bd'],
      ...['০২', 'জাল অনুমোদন', '৫ দিন', '১০০ টাকা', 'আমিনা বেগম', 'পদবি: মৎস্য কর্মকর্তা'],
    ),
    services: [
      '০১ | পোনা বিতরণ | FIXED 3 DAY | FREE | আমিনা বেগম পদবি: মৎস্য কর্মকর্তা ইমেইল: a@b.gov.bd | ',
      '০২ | জাল অনুমোদন | FIXED 5 DAY | AMOUNT 100 | আমিনা বেগম পদবি: মৎস্য কর্মকর্তা | ',
    ],
  },
  'a numbered section above the headings': {
    text: spaced(
      '১) প্রতিশ্রুতি সেবাসমূহ',
      ...['ক্রমিক নং', 'সেবার নাম', 'প্রয়োজনীয় কাগজ পত্র', 'সেবামূল্য', 'সেবা প্রদানের সময়সীমা', 'দায়িত্বপ্রাপ্ত কর্মকর্তা'],
      ...[BLANK, '০১', '০২', '০৩', '০৪', '০৫', '০৬', BLANK],
      ...['০১', 'চশমা ভাতা', '১. পরিচয়পত্র', '২. ছবি', 'বিনামূল্যে', '১০ দিন', 'সমাজসেবা অফিসার', 'ফোন: 01711000001', BLANK],
      ...['০২', 'ছাতা ভাতা', '১. পরিচয়পত্র', '২. ছবি', 'বিনামূল্যে', '৫ দিন', BLANK],
    ),
    services: [
      '০১ | চশমা ভাতা | FIXED 10 DAY | FREE | সমাজসেবা অফিসার ফোন: 01711000001 | ',
      '০২ | ছাতা ভাতা | FIXED 5 DAY | FREE |  | ',
    ],
  },
  'officers lost under a rowspan, a note below': {
    text: spaced(
      ...LAND,
      ...['০১', 'দলিল সিলমোহর', '০১ দিন', 'সাব-রেজিস্ট্রার', 'জেলা রেজিস্ট্রার'],
      ...['০২', 'মূল দলিল ফেরত', '১ মাস থেকে ১ বৎসর'],
      ...['০৩', 'নকল সরবরাহ', '১ থেকে ৭ দিন'],
      'বিঃদ্রঃ সকল ফি ৫০০ টাকা।',
    ),
    services: [
      '০১ | দলিল সিলমোহর | FIXED 1 DAY | UNSPECIFIED | সাব-রেজিস্ট্রার | জেলা রেজিস্ট্রার',
      '০২ | মূল দলিল ফেরত | RANGE 1 12 MONTH | UNSPECIFIED |  | ',
      '০৩ | নকল সরবরাহ | RANGE 1 7 DAY | UNSPECIFIED |  | ',
    ],
  },
  'no serials': {
    text: spaced(
      ...['ক্রমিক নং', 'সেবা সমূহ', 'সেবাগ্রহণকারী', 'নিস্পত্তির সময় সীমা', 'মন্তব্য'],
      ...['উপবৃত্তি বিতরণ', 'ছাত্র/ছাত্রী', 'প্রতি বছর জুলাই মাসে', BLANK],
      ...['প্রত্যয়নপত্র প্রদান', 'শিক্ষা প্রতিষ্ঠান', '৩ দিন', BLANK],
      ...['বই বিতরণ', 'শিক্ষার্থী', '৭ কর্মদিবস', BLANK],
    ),
    services: [
      ' | উপবৃত্তি বিতরণ | SCHEDULED | UNSPECIFIED |  | ',
      ' | প্রত্যয়নপত্র প্রদান | FIXED 3 DAY | UNSPECIFIED |  | ',
      ' | বই বিতরণ | FIXED 7 WORKING_DAY | UNSPECIFIED |  | ',
    ],
  },
  'no serials, one row of more lines than the others': {
    text: spaced(
      ...['ক্রঃনং', 'সেবার নাম', 'সেবা প্রদান পদ্ধতি', 'সেবার মূল্য', 'সেবা প্রদানের সময় সীমা', 'দায়িত্বপ্রাপ্ত কর্মকর্তা'],
      ...['বীজ পরীক্ষা', 'মাঠ পরিদর্শন', 'বিনামূল্যে', '৭ কর্ম দিবস', 'কৃষি অফিসার', 'মোবাঃ 01711000001'],
      ...['টিলার বিতরণ', 'কমিটির অনুমোদন', 'তালিকা প্রকাশ', '৫০০ টাকা', '৪৫ কর্ম দিবস', 'কৃষি অফিসার'],
      ...['নার্সারি নিবন্ধন', 'যাচাই', '৩০০ টাকা', '৩০ কর্ম দিবস', 'কৃষি অফিসার'],
    ),
    services: [
      ' | বীজ পরীক্ষা | FIXED 7 WORKING_DAY | FREE |  | ',
      ' | নার্সারি নিবন্ধন | FIXED 30 WORKING_DAY | AMOUNT 300 | কৃষি অফিসার | ',
    ],
  },
  'letters for serials': {
    text: spaced(
      ...SHORT,
      ...['ক)', 'সনদ প্রদান', '৩ দিন', '৫০ টাকা', 'অফিস সহকারী'],
      ...['খ)', 'অনুমতি প্রদান', '৭ দিন', '১০০ টাকা', 'অফিস সহকারী'],
    ),
    services: [
      'ক) | সনদ প্রদান | FIXED 3 DAY | AMOUNT 50 | অফিস সহকারী | ',
      'খ) | অনুমতি প্রদান | FIXED 7 DAY | AMOUNT 100 | অফিস সহকারী | ',
    ],
  },
  'heads of groups between rows that count anew': {
    text: spaced(
      ...SHORT,
      ...['ক.', 'প্রশাসন শাখা'],
      ...['০১', 'সনদ প্রদান', '৩ দিন', '৫০ টাকা', 'অফিস সহকারী'],
      ...['০২', 'অনুমতি প্রদান', '৭ দিন', '১০০ টাকা', 'অফিস সহকারী'],
      ...['খ.', 'হিসাব শাখা'],
      ...['০১', 'বিল পরিশোধ', '২ দিন', 'বিনামূল্যে', 'হিসাব রক্ষক'],
    ),
    services: [
      '০১ | সনদ প্রদান | FIXED 3 DAY | AMOUNT 50 | অফিস সহকারী | ',
      '০২ | অনুমতি প্রদান | FIXED 7 DAY | AMOUNT 100 | অফিস সহকারী | ',
      '০১ | বিল পরিশোধ | FIXED 2 DAY | FREE | হিসাব রক্ষক | ',
    ],
  },
  'a table for each department': {
    text: spaced(
      'প্রশাসন বিভাগঃ',
      ...SHORT,
      ...['০১', 'ওয়ারিশ সনদ', '2 থেকে 3 দিন', '300/-', 'রহিম মিয়া, নিম্নমান সহকারী'],
      ...[BLANK, 'প্রকৌশল বিভাগঃ'],
      ...SHORT,
      ...['০১', 'সড়ক বাতি', '7 দিন', 'বিনামূল্যে', 'করিম হোসেন, কার্য সহকারী'],
    ),
    services: [
      '০১ | ওয়ারিশ সনদ | RANGE 2 3 DAY | AMOUNT 300 | রহিম মিয়া, নিম্নমান সহকারী | ',
      '০১ | সড়ক বাতি | FIXED 7 DAY | FREE | করিম হোসেন, কার্য সহকারী | ',
    ],
  },
  'a service without serial among others, of more lines than a row': {
    text: spaced(
      ...['ক্রমিক নং', 'সেবার খাত সমূহ', 'সেবার মূল্য', 'সেবা প্রদানের সময়সীমা', 'দায়িত্বপ্রাপ্ত ব্যক্তি'],
      ...['০১', 'চারিত্রিক সনদ', '20 টাকা', '১ দিন', 'চেয়ারম্যান'],
      ...['০৫', 'মৃত্যু সনদ', '১০০ টাকা', '২ দিন', 'চেয়ারম্যান'],
      ...[BLANK, 'জন্ম সনদ', '৪৫ দিন পর্যন্ত বিনামূল্যে', 'পাঁচ বৎসর পর্যন্ত ২৫ টাকা', '৩ দিন', 'চেয়ারম্যান'],
      ...['০৬', 'ট্রেড লাইসেন্স', '৫০০ টাকা', '৪ দিন', 'চেয়ারম্যান'],
    ),
    services: [
      '০১ | চারিত্রিক সনদ | FIXED 1 DAY | AMOUNT 20 | চেয়ারম্যান | ',
      '০৫ | মৃত্যু সনদ | FIXED 2 DAY | AMOUNT 100 | চেয়ারম্যান | ',
      '০৬ | ট্রেড লাইসেন্স | FIXED 4 DAY | AMOUNT 500 | চেয়ারম্যান | ',
    ],
  },
  'a pipe behind each cell': {
    text: dense(
      ...piped(['ক্রমিক নং', 'সেবার নাম', 'সেবা গ্রহীতা', 'সেবা প্রদানের সময়কাল', 'সেবা প্রদানের জন্য ফি']),
      ...piped(['০১', 'খতিয়ান সংশোধন', 'জন সাধারণ', '৪৫ দিন', '১১৫০ টাকা']),
      ...piped(['০২', 'মিস কেস', 'জন সাধারণ', '-', '-']),
      ...piped(['০৩', 'জমির ব্যবস্থাপনা', '', '৩ মাস', '-']),
    ),
    services: [
      '০১ | খতিয়ান সংশোধন | FIXED 45 DAY | AMOUNT 1150 |  | ',
      '০২ | মিস কেস | UNSPECIFIED | UNSPECIFIED |  | ',
      '০৩ | জমির ব্যবস্থাপনা | FIXED 3 MONTH | UNSPECIFIED |  | ',
    ],
  },
  'pipes, no serials': {
    text: dense(
      ...piped(SHORT),
      ...piped(['১', '২', '৩', '৪', '৫']),
      ...['|', ...piped(['বই বিতরণ', 'ডিসেম্বরের শেষ সপ্তাহ', 'বিনামূল্যে']), '|'],
      ...['|', ...piped(['ছুটি মঞ্জুর', '৭ দিন', '১০০ টাকা', 'শিক্ষা অফিসার'])],
    ),
    services: [' | বই বিতরণ | SCHEDULED | FREE |  | ', ' | ছুটি মঞ্জুর | FIXED 7 DAY | AMOUNT 100 | শিক্ষা অফিসার | '],
  },
  'pipes on lines of their own, blank columns at the end': {
    text: dense(
      ...['ক্রমিক নং |', 'সেবার খাতসমূহ', '|', 'সেবা প্রদানের সময়সীমা', '|', 'সেবার মূল্য', '|', '|', '|'],
      ...['০১', '|', 'চারিত্রিক সনদ |', '০১ দিন', '|', 'বিনামূল্যে', '|', '|', '|'],
      ...['০২', '|', 'ওয়ারিশ সনদ |', '০২ দিন', '|', '|', '|', '|'],
    ),
    services: ['০১ | চারিত্রিক সনদ | FIXED 1 DAY | FREE |  | ', '০২ | ওয়ারিশ সনদ | FIXED 2 DAY | UNSPECIFIED |  | '],
  },
  'pipes, rows broken over lines, a covered serial': {
    text: dense(
      '| ক্রমিক নং | সেবা সমূহ | সেবার মূল্য | সময়সীমা | মন্তব্য',
      '|',
      '| ১ | আয়ের সনদ (ক) সাধারন | বিনা মূল্য | ২ দিন',
      '| নাই |',
      '| (খ) ব্যবসায়ীর | ৫০০/= | ৩ দিন | নাই |',
      '| ২ | অবিবাহিত সনদ | ১০০/= | ৪ দিন | নাই |',
    ),
    services: [
      '১ | আয়ের সনদ (ক) সাধারন | FIXED 2 DAY | FREE |  | ',
      ' | (খ) ব্যবসায়ীর | FIXED 3 DAY | AMOUNT 500 |  | ',
      '২ | অবিবাহিত সনদ | FIXED 4 DAY | AMOUNT 100 |  | ',
    ],
  },
  'pipes, sub-rows that have lost half their cells': {
    text: dense(
      ...piped(['ক্রঃনং', 'সেবার নাম', 'বিবরণ', 'সময়সীমা', 'ভর্তি ফি', 'মন্তব্য']),
      '||||',
      ...[...piped(['১।', 'জাল বোনা', '(ক) বেসিক কোর্স', '০৬ মাস', '১০০০.০০']), '|', '||||'],
      ...[...piped(['(খ) উচ্চতর কোর্স', '০৫ মাস', '৩০০.০০']), '|', '||||||'],
      ...[...piped(['২।', 'নৌকা চালনা', 'বিবরণ', '১০ দিন', '১০.০০']), '|', '||||'],
    ),
    services: ['১। | জাল বোনা | FIXED 6 MONTH | AMOUNT 1000 |  | ', '২। | নৌকা চালনা | FIXED 10 DAY | AMOUNT 10 |  | '],
  },
  'pipes, the title in the row of headings': {
    text: dense(
      'সিটিজেন চার্টার | সেবার নাম | দায়িত্বপ্রাপ্ত কর্মকর্তা | সেবা প্রাপ্তির সময় | সেবার ফি |',
      'নতুন ভোটার | নির্বাচন অফিসার | ০৩ মাস | -- | |',
      'সংশোধন | নির্বাচন অফিসার | ১৫ দিন | ১০০ টাকা | |',
    ),
    services: [
      ' | নতুন ভোটার | FIXED 3 MONTH | UNSPECIFIED | নির্বাচন অফিসার | ',
      ' | সংশোধন | FIXED 15 DAY | AMOUNT 100 | নির্বাচন অফিসার | ',
    ],
  },
  'labels and values on lines of their own, counted by letters': {
    text: spaced(
      ...['১।', 'ক)', 'প্রদেয় সেবাঃ', 'শিক্ষক বদলী', 'খ)', 'সেবা গ্রহীতার পরিচয়ঃ', 'শিক্ষকগণ'],
      ...['গ)', 'সেবা গ্রহীতার করনীয়ঃ', 'আবেদনপত্র দাখিল', 'ঘ)', 'কার্যসম্পাদনের সময়সীমাঃ', '৭(সাত) দিন'],
      ...['২।', 'ক)', 'প্রদেয় সেবাঃ', 'ছুটি মঞ্জুর', 'খ)', 'সেবা গ্রহীতার পরিচয়ঃ', 'শিক্ষকগণ'],
      ...['গ)', 'সেবা গ্রহীতার করনীয়ঃ', 'আবেদন প্রেরণ', 'ঘ)', 'কার্যসম্পাদনের সময়সীমাঃ', '৩ দিন'],
    ),
    services: ['১। | শিক্ষক বদলী | FIXED 7 DAY | UNSPECIFIED |  | ', '২। | ছুটি মঞ্জুর | FIXED 3 DAY | UNSPECIFIED |  | '],
  },
  'numbered prose with times': {
    text: spaced(
      '১।       পত্র গ্রহণ ও বিতরণ -০২ দিন ( স্বাক্ষর সাপেক্ষে)',
      '২।       পত্র প্রেরণ -০১ দিন।',
      '৩।       প্রত্যয়নপত্র প্রেরণ করা হয়, সর্বোচ্চ ৩০-৪০দিন তদন্ত সাপেক্ষে',
      '৪।       প্রতিস্বাক্ষর অনধিক ৭ দিন।',
    ),
    services: [
      '১। | পত্র গ্রহণ ও বিতরণ | FIXED 2 DAY | UNSPECIFIED |  | ',
      '২। | পত্র প্রেরণ | FIXED 1 DAY | UNSPECIFIED |  | ',
      '৩। | প্রত্যয়নপত্র প্রেরণ করা হয় | RANGE 30 40 DAY | UNSPECIFIED |  | ',
      '৪। | প্রতিস্বাক্ষর | FIXED 7 DAY | UNSPECIFIED |  | ',
    ],
  },
  'space-joined rows': {
    text: dense(
      LAND.join(' '),
      '০১ দলিল সিলমোহর ০১ দিন সাব-রেজিস্ট্রার জেলা রেজিস্ট্রার',
      '০২ মূল দলিল ফেরত ১ মাস থেকে ১ বছর সাব-রেজিস্ট্রার জেলা রেজিস্ট্রার',
    ),
    services: [],
  },
};

describe.each(Object.entries(PAGES))('a page with %s', (_name, { text, services }) => {
  it('is read as a person reads it, and no further', () => {
    expect(read(text)).toEqual(services);
  });

  it('keeps every word', () => {
    expectAllWordsKept(text);
  });
});
