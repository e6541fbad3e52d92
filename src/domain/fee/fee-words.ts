import { foldText } from '../text/fold.ts';

/** Folded words as a set; compare with the `key` of a token. */
const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(' ')
      .map((word) => foldText(word))
      .filter((word) => word !== ''),
  );

const stems = (list: string): readonly string[] => [...words(list)];

/** Words that say "taka" beside a number. Compared whole, so that `টাকশাল` is none. */
export const MONEY_WORDS = words('টাকা টাকার টাকায় টাকাকে টাকামাত্র টকা টাাকা টাকাসহ টাকাও টাকাই টাকাঃ tk tks taka takas bdt');

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  [
    ['শত', 100],
    ['হাজার', 1000],
    ['লক্ষ', 100_000],
    ['লাখ', 100_000],
    ['কোটি', 10_000_000],
  ].map(([word, value]) => [foldText(String(word)), Number(value)]),
);

/** What an amount is asked for: a number after such a word is an amount even without a sign of money. */
export const FEE_WORDS = words(
  'ফি ফিস ফী ফিসহ ফি-সহ ফিঃ ফিস্ ভ্যাট মূসক মুসক মূল্য দাম কর শুল্ক চার্জ মাশুল মোট সর্বমোট স্ট্যাম্প ষ্ট্যাম্প স্টাম্প ষ্টাম্প fee fees charge vat price cost total stamp',
);

/** Beginnings of words that make an amount one part of a whole rather than one of several cases. */
export const PART_STEMS = stems(
  'ফি চাঁদা নোটিশ রেকর্ড খতিয়ান ডিসিআর ভ্যাট মূসক কর শুল্ক চার্জ মাশুল উৎস অগ্রিম জামানত স্ট্যাম্প স্টাম্প fee vat tax charge advance source deposit',
);

/** Beginnings of words that set one case apart from another. */
export const CASE_STEMS = stems(
  'ক্ষেত্রে জন্য বার প্রতি সাধারণ জরুরি জরুরী জাতীয় প্রাথমিক নতুন নবায়ন অথবা কিংবা হলে শ্রেণি শ্রেণী পর্যন্ত regular urgent express renewal new each per or',
);

/** Beginnings of words for the whole sum. */
export const TOTAL_WORDS = words('মোট সর্বমোট সর্বোমোট একুনে total');

/** Beginnings of words that count things: the number before them is no amount. */
export const COUNT_STEMS = stems(
  'পৃষ্ঠা পাতা কপি ফর্দ দিন দিবস কার্যদিবস কর্মদিবস সপ্তাহ মাস বছর বৎসর ঘন্টা ঘণ্টা মিনিট জন টি টির খানা খানি প্রস্থ সেট শতক একর কাঠা বিঘা শতাংশ হেক্টর ' +
    'সিসি মাত্রা ডোজ কেভি কেভিএ কিঃ কিলোওয়াট ওয়াট অ্যাম্পিয়ার হর্স kv kva kw kilowatt watt কেজি গ্রাম লিটার মেট্রিক টন ফুট বর্গফুট মিটার কিলোমিটার কিমি ইঞ্চি বার তম সাল খ্রি খৃ কার্য কর্ম নং নম্বর ধারা টা শব্দ তারিখ কোড হিসাব অর্থ অর্থবছর ' +
    'page copy copies day week month year hour minute person set kg acre decimal feet sqft times st nd rd th',
);

/** Ordinal endings, glued to the number: ১ম ২য় ৪র্থ ৬ষ্ঠ. */
export const ORDINAL_STEMS = stems('ম য় র্থ ষ্ঠ ই শে লা রা ঠা');

/** A number after one of these names a paragraph, form, account or year. */
export const REFERENCE_STEMS = stems(
  'নং নম্বর ধারা উপধারা বিধি আইন তফসিল তফশিল তপশিল তপসিল ফরম ফর্ম কোড হিসাব অনুচ্ছেদ স্মারক প্রবিধান বিধিমালা নীতিমালা ক্রমিক কক্ষ রুম মোবাইল ফোন ' +
    'সাল সন no number code section rule act form schedule room phone mobile account',
);

/** Directly before an amount: the amount is a bound, not a price. */
export const BOUND_WORDS = words('সর্বোচ্চ সর্বনিম্ন অনধিক অনূর্ধ্ব অনুর্ধ্ব ন্যূনতম ন্যুনতম কমপক্ষে maximum minimum upto');

/** After an amount and perhaps an "or": it is the least that is paid. */
export const OPEN_ENDS = words('তদূর্ধ্ব তদুর্ধ্ব তদুর্ধ তদূর্ধ ততোধিক');

/** After an amount: it is the size of what is treated, not its fee. */
export const THRESHOLD_STEMS = stems(
  'পর্যন্ত ঊর্ধ্ব উর্ধ্ব ঊর্ধ উর্দ্ধ উপরে উপর অধিক বেশি বেশী কম নিচে নীচে নিম্ন সমমূল্য হলে above below',
);

/** An amount near one of these is given to the applicant, is a fine or a loan, or measures what he owns. */
export const BENEFIT_STEMS = stems(
  'ভাতা অনুদান ঋণ সহায়তা বেতন জরিমানা উপবৃত্তি বৃত্তি সম্মানী পুরস্কার প্রণোদনা ভর্তুকি ছাড় রেয়াত কমিশন ফেরত দণ্ড দন্ড আয়সীমা মূলধন পুঁজি আয় সম্পদ টার্নওভার capital income loan grant fine salary allowance',
);

/** Paisa, other currencies and fractions (সাড়ে তিনশ) in words: a sum with such a word is not what its numbers say. */
export const OTHER_MONEY_STEMS = stems('পয়সা সাড়ে সোয়া পৌনে দেড় আড়াই ডলার রুপি ইউরো পাউন্ড usd dollar dollars paisa euro rs');

/** Endings a noun takes in charters: পৃষ্ঠা, পৃষ্ঠার; দিন, দিনের; কপি, কপিসহ. Longer ones may be another word. */
const ENDINGS: ReadonlySet<string> = words('র ের ে য় এর টি টির তে সহ গুলি গুলো ও মূলে প্রতি');

/** True where a folded word is one of the stems, bare or with an ending: `বার` and `বারের`, but not `বার্ষিক`. */
export function isFormOf(key: string, list: readonly string[]): boolean {
  return list.some(
    (stem) => key.startsWith(stem) && (key.length === stem.length || ENDINGS.has(key.slice(stem.length))),
  );
}
