import type { DeadlineVerdict } from '../../api/operations.ts';
import { formatNumber } from '../../language/format.ts';
import { defineWords } from '../../language/words.ts';
import type { Comparison } from './district.ts';
import type { Shown } from './select-rows.ts';

const bn = (count: number) => formatNumber(count, 'bn');
const en = (count: number) => formatNumber(count, 'en');

/** What the matrix says. */
export const MATRIX_WORDS = defineWords({
  bn: {
    heading: 'কে কত দিনে দেবে: সেবা ধরে, অফিস ধরে',
    caption: 'প্রতি সারিতে একটি সেবা, প্রতি কলামে একটি অফিস। ঘরে চাপলে সনদের সেই জায়গা খোলে।',
    service: 'সেবা',
    without: (names: string) => `সনদ জানা নেই বলে ছকে নেই: ${names}।`,
    summary: ({ shared, same, different, notStated, notComparable, notShared }: Comparison['summary']) =>
      shared === 0
        ? `${bn(notShared)}টি সেবার প্রতিটি কেবল একটি অফিসের সনদে আছে, তাই অফিসে অফিসে তুলনা নেই।`
        : `${bn(shared)}টি সেবা একাধিক অফিসের সনদে আছে: ${bn(same)}টিতে সময় একই, ${bn(different)}টিতে ভিন্ন, ${bn(notStated)}টিতে কোনো অফিস নীরব বলে তুলনা হয় না, ${bn(notComparable)}টি তুলনীয় নয়। আরও ${bn(notShared)}টি কেবল একটি অফিসে।`,
    beside: (count: number) =>
      `সনদগুলোর আরও ${bn(count)}টি সেবা ক্যাটালগের কোনো সেবার সঙ্গে এখনও মেলানো হয়নি, তাই ছকে নেই; অফিসের পাতায় আছে।`,
    show: 'কোন সারিগুলো',
    shown: {
      all: 'সব সেবা',
      silent: 'কোনো অফিস নীরব',
      outliers: 'কোনো অফিস অতি ধীর',
      differing: 'সময় ভিন্ন',
    } satisfies Record<Shown, string>,
    choice: (name: string, count: number) => `${name} (${bn(count)})`,
    nothing: {
      all: 'এই ধরনের কোনো সেবা এ জেলার সনদগুলোতে নেই।',
      silent: 'কোনো ঘর নীরব নয়: ছকের প্রতিটি সেবার সময় কোনো না কোনোভাবে বলা আছে।',
      outliers: 'অন্যদের তুলনায় অতি ধীর কোনো অফিস নেই, অথবা তুলনার মতো যথেষ্ট অফিস সময় জানায়নি।',
      differing: 'কোনো সেবায় অফিসগুলোর প্রতিশ্রুত সময় ভিন্ন নয়।',
    } satisfies Record<Shown, string>,
    showAll: 'সব সেবা দেখুন',
    texts: 'সনদের ভাষাও ঘরে দেখান',
    marked: 'চিহ্নিত উপজেলা',
    explain: 'ব্যাখ্যা',
    notOffered: 'এ অফিসের সনদে এ সেবা নেই',
    outlier: 'অতি ধীর',
    asPublished: 'সনদে যেভাবে লেখা, আর যেভাবে পড়া হয়েছে',
    notOfferedBy: (names: string) => `সনদে এ সেবা নেই: ${names}।`,
    verdicts: {
      SAME: 'সময় একই',
      DIFFERENT: 'সময় ভিন্ন',
      NOT_STATED: 'তুলনা হয় না: কেউ নীরব',
      NOT_COMPARABLE: 'তুলনীয় নয়',
      NOT_SHARED: 'কেবল একটি অফিসে',
    } satisfies Record<DeadlineVerdict, string>,
    silent: (count: number) => `${bn(count)}টি অফিস নীরব`,
    legend: 'রঙের অর্থ',
    legendIntro: 'সনদে প্রতিশ্রুত কার্যদিবস:',
    upTo: (days: number) => `${bn(days)} কার্যদিবস পর্যন্ত, বা তাৎক্ষণিক`,
    between: (from: number, to: number) => `${bn(from)} থেকে ${bn(to)}`,
    over: (days: number) => `${bn(days)}-এর বেশি`,
    legendSilent: 'নীরব: সময় বলা হয়নি বা পড়া যায়নি। শূন্য দিন নয়।',
    legendOther: 'ঘণ্টা, সাধারণ দিন বা মাসে, কিংবা কেবল কথায়: কার্যদিবসে বদলানো হয়নি, তাই রং নেই।',
    legendEmpty: 'ফাঁকা: অফিসের সনদে সেবাটি নেই।',
    legendOutlier: 'অতি ধীর: যারা সময় জানিয়েছে, তাদের মধ্যে বেশির ভাগের চেয়ে অনেক বেশি সময় (১.৫ × আন্তঃচতুর্থক ব্যবধানের বাইরে)।',
  },
  en: {
    heading: 'Who promises what in how many days: by service and office',
    caption: 'A row for each service, a column for each office. A cell opens that place in the charter.',
    service: 'Service',
    without: (names: string) => `Not in the matrix, because no charter is known: ${names}.`,
    summary: ({ shared, same, different, notStated, notComparable, notShared }: Comparison['summary']) =>
      shared === 0
        ? `Each of ${en(notShared)} services stands in the charter of a single office, so there is nothing to compare between offices.`
        : `${en(shared)} services stand in the charters of several offices: ${en(same)} with the same time, ${en(different)} with different ones, ${en(notStated)} not compared because an office is silent, ${en(notComparable)} not comparable. ${en(notShared)} more in one office only.`,
    beside: (count: number) =>
      `${en(count)} more services of these charters are not matched to a service of the catalogue yet, so they are not in the matrix; the pages of the offices have them.`,
    show: 'Which rows',
    shown: {
      all: 'All services',
      silent: 'An office is silent',
      outliers: 'An office is far slower',
      differing: 'Times differ',
    },
    choice: (name: string, count: number) => `${name} (${en(count)})`,
    nothing: {
      all: 'No service of this kind stands in the charters of this district.',
      silent: 'No cell is silent: for every service of the matrix a time is given in some way.',
      outliers: 'No office is far slower than the others, or too few state a time to tell.',
      differing: 'For no service do the offices promise different times.',
    },
    showAll: 'Show all services',
    texts: "Show the charters' own words in the cells",
    marked: 'Marked upazila',
    explain: 'Explain',
    notOffered: 'This service is not in the charter of this office',
    outlier: 'Far slower',
    asPublished: 'As published, and how it was read',
    notOfferedBy: (names: string) => `Not in the charter of: ${names}.`,
    verdicts: {
      SAME: 'Same time',
      DIFFERENT: 'Times differ',
      NOT_STATED: 'Not compared: an office is silent',
      NOT_COMPARABLE: 'Not comparable',
      NOT_SHARED: 'One office only',
    },
    silent: (count: number) => (count === 1 ? '1 office silent' : `${en(count)} offices silent`),
    legend: 'What the colours mean',
    legendIntro: 'Working days promised in the charter:',
    upTo: (days: number) => `up to ${en(days)} working day, or on the spot`,
    between: (from: number, to: number) => `${en(from)} to ${en(to)}`,
    over: (days: number) => `more than ${en(days)}`,
    legendSilent: 'Silent: no time is given, or it cannot be read. It is not zero days.',
    legendOther:
      'In hours, calendar days or months, or in words alone: not converted into working days, so without a colour.',
    legendEmpty: "Empty: the service is not in the office's charter.",
    legendOutlier: 'Far slower: beyond the 1.5 × interquartile range of all offices that state a time.',
  },
});
