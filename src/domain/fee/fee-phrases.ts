import { foldText } from '../text/fold.ts';

const padded = (phrase: string): string =>
  `${phrase.startsWith(' ') ? ' ' : ''}${foldText(phrase)}${phrase.endsWith(' ') ? ' ' : ''}`;

/** Phrases parted by `|`. One that begins with a space begins a word, one that ends with a space ends one. */
const phrases = (list: string): readonly string[] => list.split('|').map(padded);

const FREE = phrases(
  'বিনামূল্য|বিনামূলে|বিনা মূল্য|বিনা মূলে| বিনা পয়সা| বিনা খরচ| বিনা ফি| ফ্রি | free | no fee| no charge| no cost| not required | ফি মুক্ত| ফিমুক্ত| চার্জ মুক্ত| not applicable ',
);
const LAW = phrases(
  ' আইন| ধারা | বিধি|বিধিমালা|গেজেট|তফসিল|তফশিল|তপশিল|তপসিল|প্রজ্ঞাপন|অধ্যাদেশ| প্রবিধান| gazette| as per schedule| act | law | laws | rules | ordinance',
);
const NO_LAW = phrases(' আইনজীবী| আইনি সহায়তা');
const POLICY = phrases(
  'নীতিমালা|নির্ধারিত|নির্ধারণ| ধার্য| ধার্য্য| তালিকা|তালিকা মোতাবেক|নিয়ম অনুযায়ী|নিয়মানুযায়ী|নিয়ম মোতাবেক|প্রচলিত নিয়মে|সরকারি নিয়মে| সরকারি মূল্যে | সরকারি হারে | govt fixed| government fixed| approved |পরিপত্র|নির্দেশনা অনু| policy| determined | prescribed | fixed by ',
);
const DEPENDS = phrases(
  'ভিত্তি করে| প্রকৃতি|পরিমাণের ওপর|পরিমাণের উপর|পরিমাণ অনুযায়ী| ভেদে |প্রকারভেদে| ক্রম অনু| ধরন অনুযায়ী| ধরণ অনুযায়ী|উপর নির্ভর|ওপর নির্ভর| depends | depending | varies ',
);
const EXCEPTION = phrases(' ব্যতীত| ছাড়া | তবে | পর্যন্ত | আংশিক| স্বল্পমূল্য| স্বল্প মূল্য| শুধু| except | নয় | নহে ');
const PAYMENT = phrases(
  'চালান|ট্রেজারি| জমা | ব্যাংক| পে অর্ডার| ডিডি | ড্রাফট| নগদ| অনলাইন|কোর্ট ফি|কোর্টফি|স্ট্যাম্প|স্টাম্প| রশিদ| পরিশোধ| মাধ্যমে | cash | bank | chalan| challan| online| stamp| court fee| payment',
);
const DITTO = phrases(' ঐ | ditto | do | উপরের ন্যায় | উপরোক্ত | উপরে বর্ণিত | অনুরূপ ');

/** What the words of a cell say about its fee. */
export interface FeePhrases {
  free: boolean;
  law: boolean;
  policy: boolean;
  depends: boolean;
  exception: boolean;
  negation: boolean;
  payment: boolean;
  ditto: boolean;
}

/** Finds the phrases in a cell's folded text, which has a space at either end. */
export function findFeePhrases(folded: string): FeePhrases {
  const has = (list: readonly string[]): boolean => list.some((phrase) => folded.includes(phrase));
  const withoutLawyers = NO_LAW.reduce((text, phrase) => text.replaceAll(phrase, ' '), folded);
  const negatedFee = isNegatedFee(folded);
  return {
    free: has(FREE) || negatedFee,
    law: LAW.some((phrase) => withoutLawyers.includes(phrase)),
    policy: has(POLICY),
    depends: has(DEPENDS),
    exception: !negatedFee && has(EXCEPTION),
    negation: folded.split(' ').some((word) => NEGATIONS.has(word)),
    payment: has(PAYMENT),
    ditto: has(DITTO),
  };
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => foldText(word)));

const NEGATIONS = set('নাই নেই না নয় নহে হয়না লাগেনা শূন্য নিল nil none');
/** With a negation, words of no other kind say that nothing is paid: `কোন প্রকার ফি দিতে হয় না`. */
const FEE_TALK = set(
  'কোন কোনো কোনও প্রকার ধরনের ধরণের রকম সরকারি সরকারী সেবা সেবার সেবামূল্য মূল্য ফি ফিস টাকা পয়সা চার্জ খরচ অর্থ মাশুল দিতে নেয়া নেওয়া গ্রহণ আদায় প্রদেয় পরিশোধযোগ্য লাগে লাগবে হয় হবে প্রয়োজন ' +
    'প্রযোজ্য প্রয়োজ্য পরিশোধ প্রদান করতে করা জন্য এর এ এই জমা ০ ০০ no fee fees charge',
);

/** True where the cell consists of talk about fees with a negation, and nothing else. */
function isNegatedFee(folded: string): boolean {
  const words = folded.split(' ').filter((word) => word !== '');
  if (words.join(' ') === 'n a' || words.join(' ') === 'na') return true;
  const negated = words.filter((word) => NEGATIONS.has(word)).length === 1;
  return negated && words.every((word) => NEGATIONS.has(word) || FEE_TALK.has(word));
}
