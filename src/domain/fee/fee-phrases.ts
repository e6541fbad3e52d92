import { foldText } from '../text/fold.ts';

const padded = (phrase: string): string =>
  `${phrase.startsWith(' ') ? ' ' : ''}${foldText(phrase)}${phrase.endsWith(' ') ? ' ' : ''}`;

/** Phrases parted by `|`. One that begins with a space begins a word, one that ends with a space ends one. */
const phrases = (list: string): readonly string[] => list.split('|').map(padded);

const FREE = phrases(
  ' বিনাম|বিনামূল্য|বিনামূলে|বিনা মূল্য|বিনা মূলে| বিনা পয়সা| বিনা খরচ| বিনা ফি| বিনা টাকা| বিনা অর্থে| নিখরচা| নি খরচা| ফি বিহীন| without fee| without cost| বিনাফি| বিনাখরচ| ফ্রি | free | no fee| no charge| no cost| not required | ফি মুক্ত| ফিমুক্ত| চার্জ মুক্ত| not applicable ',
);
const LAW = phrases(
  ' আইন| ধারা | বিধি|বিধিমালা|গেজেট| এসআরও| এস আর ও |তফসিল|তফশিল|তপশিল|তপসিল|প্রজ্ঞাপন|অধ্যাদেশ| প্রবিধান| gazette| as per schedule| act | law | laws | rule | rules | ordinance',
);
const NO_LAW = phrases(' আইনজীবী| আইনি সহায়তা');
const POLICY = phrases(
  'নীতিমালা|নির্ধারিত|নির্ধারণ| ধার্য| ধার্য্য| তালিকা|তালিকা মোতাবেক|নিয়ম অনুযায়ী|নিয়মানুযায়ী|নিয়ম মোতাবেক|প্রচলিত নিয়মে| প্রচলিত হার| প্রচলিত মূল্য| প্রচলিত রেট| সরকারি ফি | সরকারি মূল্য | সরকারি রেট| রেট চার্ট| রেট সিডিউল| রেট অনু| রেট মোতাবেক| দর অনু| হার অনু| হার মোতাবেক|সরকারি নিয়মে| সরকারি মূল্যে | সরকারি হারে | govt fee| govt rate| government fee| government rate| govt fixed| government fixed| approved |পরিপত্র|নির্দেশনা অনু|নির্দেশনা মোতাবেক|সিদ্ধান্ত অনু|সিদ্ধান্ত মোতাবেক| policy| determined | prescribed | fixed by ',
);
const DEPENDS = phrases(
  'ভিত্তি করে| প্রকৃতি| বাজার দর| বাজারদর| বাজার মূল্য| বাজারমূল্য| প্রাক্কল|আকার অনু|সাইজ অনু|দূরত্ব অনু|ওজন অনু|শ্রেণি অনু|আয়তন অনু|সংখ্যা অনু|জমির মূল্য| দলিলের মূল্য| দলিল মূল্য|পরিমাণের ওপর|পরিমাণের উপর|পরিমাণ অনুযায়ী|ভেদে | বিভিন্ন হার| ক্রম অনু| ধরন অনুযায়ী| ধরণ অনুযায়ী|উপর নির্ভর|ওপর নির্ভর| depends | depending | varies ',
);
const EXCEPTION = phrases(
  ' ব্যতীত| ছাড়া | মধ্যে | নিজ খরচ| নিজ ব্যয়| তবে | পর্যন্ত | তবে | পর্যন্ত | আংশিক| স্বল্পমূল্য| স্বল্প মূল্য| শুধু| except | নয় | নহে ',
);
const PAYMENT = phrases(
  'চালান|ট্রেজারি| জমা | ব্যাংক| পে অর্ডার| ডিডি | ড্রাফট| নগদ| অনলাইন|কোর্ট ফি|কোর্টফি|স্ট্যাম্প|স্টাম্প| রশিদ| পরিশোধ| মাধ্যমে | cash | bank | chalan| challan| online| stamp| court fee| payment',
);
const DITTO = phrases(' ঐ | উপরের ন্যায় | উপরোক্ত | উপরে বর্ণিত | অনুরূপ ');

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
    policy: !negatedFee && has(POLICY),
    depends: has(DEPENDS),
    exception: !negatedFee && has(EXCEPTION),
    negation: folded.split(' ').some((word) => NEGATIONS.has(word)),
    payment: has(PAYMENT),
    ditto: has(DITTO),
  };
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => foldText(word)));

const WITHOUT = set('ছাড়া ছাড়াই');
const NEGATIONS = set('নাই নেই না নয় নহে হয়না লাগেনা প্রযোজ্যনয় শূন্য নিল nil none zero');
/** With a negation, words of no other kind say that nothing is paid: `কোন প্রকার ফি দিতে হয় না`. */
const FEE_TALK = set(
  'কোন কোনো কোনও কোনরূপ কোনোরূপ কাউকে গ্রহীতাকে সেবাগ্রহীতাকে গ্রহণকারীকে আবেদনকারীকে প্রকার ধরনের ধরণের রকম সরকারি সরকারী সেবা সেবার সেবামূল্য মূল্য ফি ফিস টাকা পয়সা চার্জ খরচ অর্থ মাশুল দিতে নেয়া নেওয়া গ্রহণ আদায় প্রদেয় পরিশোধযোগ্য লাগে লাগবে হয় হবে প্রয়োজন ' +
    'প্রযোজ্য প্রয়োজ্য প্রজোয্য প্রযোয্য দরকার পরিশোধ প্রদান করতে করা জন্য এর এ এই জমা বা ও অথবা কিংবা ০ ০০ no fee fees charge',
);

/** True where the cell consists of talk about fees with a negation, and nothing else. */
function isNegatedFee(folded: string): boolean {
  const words = folded.split(' ').filter((word) => word !== '');
  if (words.join(' ') === 'n a' || words.join(' ') === 'na') return true;
  const negates = (word: string): boolean => NEGATIONS.has(word) || WITHOUT.has(word);
  return words.filter(negates).length === 1 && words.every((word) => negates(word) || FEE_TALK.has(word));
}
