import { formatDate, formatNumber } from '../../language/format.ts';
import { defineWords } from '../../language/words.ts';

const bn = (count: number) => formatNumber(count, 'bn');
const en = (count: number) => formatNumber(count, 'en');

/** What the page says. */
export const SERVICE_WORDS = defineWords({
  bn: {
    unknownTitle: 'সেবা',
    missing: 'এ নামে কোনো সেবা নেই',
    missingWhy: (slug: string) => `ঠিকানার “${slug}” ক্যাটালগের কোনো সেবার স্লাগ নয়। বানান দেখে নিন, অথবা সেবার নাম দিয়ে খুঁজুন।`,
    search: (slug: string) => `“${slug}” খুঁজুন`,
    lead: 'একই সেবা দেশের কোন অফিস কত দিনে দেবে বলে কথা দিয়েছে: কে এগিয়ে, কে পিছিয়ে, কে নীরব।',
    filters: 'কী দেখবেন',
    under: 'এলাকা',
    country: 'সারা দেশ',
    division: (name: string) => `${name} বিভাগ`,
    district: (division: string, name: string) => `${division} › ${name} জেলা`,
    asOf: 'যে দিনের সনদ (ফাঁকা: আজ)',
    submittedOn: 'এ দিন আবেদন করলে (তারিখ ধরে ক্রম)',
    submittedNote: (day: string) =>
      `${formatDate(day, 'bn')} আবেদন জমা দিলে জাতীয় কর্মপঞ্জি অনুযায়ী কোন অফিসের সময় কবে শেষ হবে, ক্রম সেই তারিখ ধরে। তাই কার্যদিবস আর সাধারণ দিনে দেওয়া সময় এখানে পাশাপাশি তুলনা করা যায়।`,
    offices: 'প্রতিষ্ঠানের অফিস',
    offered: 'সনদে এ সেবা আছে',
    stated: 'সময়সীমা দিয়েছে',
    silent: 'নীরব',
    min: 'সর্বনিম্ন কার্যদিবস',
    median: 'মধ্যমান কার্যদিবস',
    p90: '৯০% অফিস এর মধ্যে (কার্যদিবস)',
    max: 'সর্বোচ্চ কার্যদিবস',
    noNumber: 'কোনো অফিস কার্যদিবসে সংখ্যা দেয়নি',
    noOffersTitle: 'বাছাই করা এলাকা ও দিনে কোনো অফিসের সনদে এ সেবা নেই',
    noOffers: 'এলাকা বা তারিখ বদলে দেখুন। এর অর্থ এই নয় যে অফিসগুলো সেবাটি দেয় না: এই সার্ভারে আসা সনদগুলোতে নেই।',
    whole: 'সারা দেশ, আজকের সনদ দেখুন',
  },
  en: {
    unknownTitle: 'Service',
    missing: 'There is no such service',
    missingWhy: (slug: string) =>
      `“${slug}” in the address is the slug of no service of the catalogue. Check the spelling, or search for its name.`,
    search: (slug: string) => `Search for “${slug}”`,
    lead: 'In how many days each office of the country promises the same service: who is ahead, who is behind, who is silent.',
    filters: 'What to show',
    under: 'Area',
    country: 'The whole country',
    division: (name: string) => `${name} Division`,
    district: (division: string, name: string) => `${division} › ${name} District`,
    asOf: 'Charters of the day (empty: today)',
    submittedOn: 'If applied for on (ranks by date)',
    submittedNote: (day: string) =>
      `Ranked by the day on which each office's time is over for an application of ${formatDate(day, 'en')}, by the national working calendar. So times in working days and in calendar days can stand side by side here.`,
    offices: 'Offices of the organisation',
    offered: 'Have it in their charter',
    stated: 'State a time',
    silent: 'Silent',
    min: 'Fewest working days',
    median: 'Median working days',
    p90: '90% of offices within (working days)',
    max: 'Most working days',
    noNumber: 'No office gives a number of working days',
    noOffersTitle: 'No charter of this area and day has this service',
    noOffers:
      'Try another area or date. It does not mean that the offices do not offer it: the charters that came to this server do not have it.',
    whole: "See the whole country, today's charters",
  },
});

/** What the tables of the page say. */
export const RANKING_WORDS = defineWords({
  bn: {
    heading: 'ক্রম: দ্রুততম আগে',
    caption: 'সমান সময়ে সমান ক্রম। সময়সীমা সনদে যেভাবে লেখা, নিচে যেভাবে পড়া হয়েছে।',
    rank: 'ক্রম',
    office: 'অফিস',
    district: 'জেলা',
    deadline: 'সময়সীমা',
    dueOn: 'শেষ তারিখ',
    noDue: 'তারিখ গোনা যায় না',
    outlier: 'অতি ধীর',
    synthetic: 'নমুনা, কৃত্রিম',
    open: 'সনদে দেখুন',
    shown: (shown: number, all: number) => `${bn(all)}টির মধ্যে প্রথম ${bn(shown)}টি দেখানো হচ্ছে।`,
    all: (count: number) => `${bn(count)}টির সব দেখান`,
    fewer: 'কম দেখান',
    truncated: (shown: number, all: number) =>
      `${bn(all)}টি অফিসের প্রথম ${bn(shown)}টি এখানে আছে; বাকিগুলোর জন্য ফাইল নামান বা এলাকা বেছে নিন।`,
    unrankedHeading: 'ক্রমের বাইরে',
    unrankedWhy:
      'এরা সময় বলেছে অন্য এককে (সাধারণ দিন, ঘণ্টা, মাস), কিংবা কেবল কথায় (নির্দেশ, আইন বা নির্ধারিত দিন)। কার্যদিবসে বদলালে সংখ্যাটি আর সনদের কথা থাকে না, তাই বদলানো হয়নি, ক্রমও দেওয়া হয়নি।',
    unrankedDated:
      'এদের কথায় শেষ তারিখ গোনা যায় না: নির্দেশ, আইন, নির্ধারিত দিন বা ক্ষেত্রের উপর নির্ভর করে, অথবা তারিখটি জানা কর্মপঞ্জির বাইরে।',
    unrankedCaption: 'যাদের সময় অন্যদের সঙ্গে মাপা যায় না',
    silentHeading: 'নীরব অফিস',
    silentWhy:
      'এসব সনদে সেবাটি আছে, কিন্তু কত দিনে তা বলা নেই, অথবা যা লেখা তা পড়া যায়নি। সময় না জানলে নাগরিক বোঝেন না কখন খোঁজ নেবেন, আর সময় পেরোনোর আগে অভিযোগও করা যায় না। সনদ সংশোধনে সংখ্যাটি বসানোই যথেষ্ট।',
    silentCaption: 'যারা সময় জানায়নি',
    compareSlowest: 'দ্রুততম ও ধীরতম পাশাপাশি',
    compareSilent: 'দ্রুততম ও নীরব পাশাপাশি',
    compare: 'অফিস তুলনা',
    outlierNote: (count: number) =>
      `${bn(count)}টি অফিসের সময় অতি ধীর: যারা সময় জানিয়েছে, তাদের বেশির ভাগের চেয়ে অনেক বেশি (১.৫ × আন্তঃচতুর্থক ব্যবধানের বাইরে)।`,
  },
  en: {
    heading: 'Ranking: the fastest first',
    caption: 'Equal times rank alike. The time as published, and below it how it was read.',
    rank: 'Rank',
    office: 'Office',
    district: 'District',
    deadline: 'Deadline',
    dueOn: 'Due on',
    noDue: 'No date can be counted',
    outlier: 'Far slower',
    synthetic: 'sample, synthetic',
    open: 'See in the charter',
    shown: (shown: number, all: number) => `The first ${en(shown)} of ${en(all)} are shown.`,
    all: (count: number) => `Show all ${en(count)}`,
    fewer: 'Show fewer',
    truncated: (shown: number, all: number) =>
      `The first ${en(shown)} of ${en(all)} offices are here; for the others, download the file or choose an area.`,
    unrankedHeading: 'Without a rank',
    unrankedWhy:
      'These give the time in another unit (calendar days, hours, months), or in words alone (as directed, per law, on set days). Converted into working days it would no longer be what the charter says, so it was not converted, and has no rank.',
    unrankedDated:
      'No date follows from what these say: it depends on a direction, a law, set days or the case, or lies beyond the known working calendar.',
    unrankedCaption: 'Those whose time cannot be held against the others',
    silentHeading: 'Silent offices',
    silentWhy:
      'These charters have the service, but do not say in how many days, or what they say cannot be read. Without a time citizens do not know when to ask, and nobody may complain before the time has passed. Writing the number into the charter is enough.',
    silentCaption: 'Those that give no time',
    compareSlowest: 'Fastest and slowest side by side',
    compareSilent: 'Fastest and silent side by side',
    compare: 'Compare offices',
    outlierNote: (count: number) =>
      `${count === 1 ? '1 office is' : `${en(count)} offices are`} far slower: beyond the 1.5 × interquartile range of all that state a time.`,
  },
});

/** What the picture of the distribution says. */
export const DISTRIBUTION_WORDS = defineWords({
  bn: {
    heading: 'কতটি অফিস কত কার্যদিবস বলেছে',
    caption: 'প্রতিটি স্তম্ভ এক একটি কার্যদিবসের সংখ্যা; উচ্চতা অফিসের সংখ্যা। তাৎক্ষণিক মানে ০।',
    label: (offices: number, from: number, to: number) =>
      from === to
        ? `${bn(offices)}টি অফিসই ${bn(from)} কার্যদিবস বলেছে।`
        : `${bn(offices)}টি অফিস ${bn(from)} থেকে ${bn(to)} কার্যদিবস বলেছে। সংখ্যাগুলো নিচের সারণিতে।`,
    days: 'কার্যদিবস',
    offices: 'অফিস',
    none: 'কোনো অফিস কার্যদিবসে সময় দেয়নি, তাই আঁকার মতো কিছু নেই।',
    beside: 'যারা এই অক্ষে নেই',
    silent: (count: number) => `নীরব: ${bn(count)}টি অফিস সময় বলেনি। শূন্য দিন নয়, তাই অক্ষে নেই।`,
    others: (count: number) => `${bn(count)}টি অফিস সময় বলেছে অন্য এককে বা কেবল কথায়; কার্যদিবসে বদলানো হয়নি।`,
  },
  en: {
    heading: 'How many offices promise how many working days',
    caption: 'A column for each number of working days; its height is the number of offices. On the spot is 0.',
    label: (offices: number, from: number, to: number) =>
      from === to
        ? `${en(offices)} offices say ${en(from)} working days.`
        : `${en(offices)} offices say from ${en(from)} to ${en(to)} working days. The table below has the numbers.`,
    days: 'Working days',
    offices: 'Offices',
    none: 'No office gives its time in working days, so there is nothing to draw.',
    beside: 'Not on this axis',
    silent: (count: number) =>
      `Silent: ${count === 1 ? '1 office gives' : `${en(count)} offices give`} no time. That is not zero days, so they are not on the axis.`,
    others: (count: number) =>
      `${count === 1 ? '1 office gives' : `${en(count)} offices give`} the time in another unit or in words; it was not converted into working days.`,
  },
});
