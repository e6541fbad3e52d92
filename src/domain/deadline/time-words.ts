import { numberWords } from '../text/number-words.ts';
import type { TimeUnit } from './deadline.ts';
import { timeKey } from './time-key.ts';
import type { SignKind, TokenBody, UnitForm } from './token.ts';

const UNIT_STEMS: Record<TimeUnit, string> = {
  WORKING_DAY: 'কার্যদিবস কায্যদিবস কার্যাদিবস কার্যদিন কর্মদিবস কর্মদিন কর্ম্মদিবস কাজদিবস workingday workday businessday',
  DAY: 'দিন day',
  WEEK: 'সপ্তাহ সপ্তহ সপ্তাহা সাপ্তাহ week',
  MONTH: 'মাস month',
  YEAR: 'বছর বৎসর বতসর বত্সর year',
  HOUR: 'ঘন্টা ঘণ্টা ঘন্ট hour hr',
  MINUTE: 'মিনিট মিনট মিনিটি মিঃ minute min',
};

const UNIT_ENDINGS: Record<UnitForm, readonly string[]> = {
  BARE: ['', 's', 'ই', 'কাল', 'সময়', 'সমূহ'],
  GENITIVE: ['ের', 'র', 'এর', 'সময়ের'],
  LOCATIVE: ['ে', 'য়', 'তে', 'েই', 'এ', 'েতে'],
};

const SIGN_WORDS: Partial<Record<SignKind, string>> = {
  TO: 'থেকে হতে হইতে to',
  WITHIN: 'মধ্যে মধ্য মধে মধ্যেই ভিতর ভিতরে ভেতর ভেতরে within',
  AT_MOST: 'সর্বোচ্চ সর্ব্বোচ্চ সর্বচ্চ সর্বাধিক অনধিক অনুর্ধ্ব অনুর্ধ অনূর্ধ্ব maximum max most',
  AT_LEAST: 'কমপক্ষে ন্যূনতম নূন্যতম নুন্যতম ন্যুনতম সর্বনিম্ন অন্তত অন্ততঃ minimum least',
  OR_MORE: 'তদুর্ধ তদুর্ধ্ব তদূর্ধ্ব তদুর্ধে তদুর্ধ্বে ততোধিক অধিক বেশি বেশী more',
  BEFORE: 'পূর্বে পূর্ব আগে পূর্বেই before prior',
  AFTER: 'পর পরে পরেই বাদে after',
  EVERY: 'প্রতি প্রত্যেক প্রতিটি every each per',
  AGAIN: 'অন্তর অন্তরঅন্তর পরপর',
  REGULAR: 'দৈনিক সাপ্তাহিক পাক্ষিক মাসিক ত্রৈমাসিক ষান্মাসিক বার্ষিক daily weekly monthly yearly annual',
  SEASON: 'মৌসুম মৌসুমে মৌসুমী শীতকাল শীতকালে শীতকালীন গ্রীষ্মকাল গ্রীষ্মকালে গ্রীষ্মকালীন বর্ষাকাল বর্ষাকালে বর্ষাকালীন season',
  OR: 'অথবা বা কিংবা or',
  OTHERWISE: 'অন্যথায় নতুবা তবে otherwise',
  CALENDAR_NAME:
    'ঈদ ঈদুল পূজা জানুয়ারি জানুয়ারী ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর ' +
    'বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র রমজান ' +
    'january february march april june july august september october november december baishakh ' +
    'শনিবার রবিবার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার বৃহষ্পতিবার শুক্রবার saturday sunday monday tuesday wednesday thursday friday',
  DATE: 'তারিখ তাং সাল খ্রিঃ অর্থবছর date',
  CLOCK: 'টা ঘটিকা am pm oclock',
  ORDINAL:
    'ম য় র্থ ষ্ঠ লা রা ঠা ই শে st nd rd th প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম শেষ first second third fourth last',
  TERM: 'মেয়াদী মেয়াদি মেয়াদে মেয়াদের মেয়াদ ব্যাপী ব্যাপি যাবৎ ধরে জুড়ে',
  WORK: 'কার্য কাঃ কার্যা কায্য কার্য্য কর্ম কর্ম্ম কাজ কাজের কার্জ working business work',
  WORK_DAY_END: 'দিবস দিবশ দিঃ',
  REFERENCE: 'নং নম্বর কলাম কলামে কলামের ক্রমিক ক্রমিকের অনুচ্ছেদ ধারা column',
  COUNT: 'টি জন করে খানা কপি কিস্তি ব্যাচ ক্লাস সেশন পিরিয়ড কিঃমিঃ কেজি টাকা দফা শতাংশ পাতা পৃষ্ঠা times',
  UNCLEAR: 'দু দুএক দুয়েক কয়েক কতিপয় প্রায় আনুমানিক ঊর্ধ্বে উর্ধ্বে about approximately less কমবেশি হাজার লক্ষ',
  WORD: 'প্রথমবার প্রতিবার প্রথমত মেয়াদোত্তীর্ণ সভা',
};

/** Of the unit, or added to the number behind. */
const FRACTIONS: ReadonlyArray<readonly [words: string, value: number, added: boolean]> = [
  ['আধা আধ অর্ধ অর্ধেক হাফ half', 0.5, false],
  ['দেড়', 1.5, false],
  ['আড়াই', 2.5, false],
  ['সাড়ে', 0.5, true],
  ['সোয়া', 0.25, true],
  ['পৌনে', -0.25, true],
];

const CASE_ENDINGS: Partial<Record<SignKind, readonly string[]>> = {
  CALENDAR_NAME: ['ের', 'র', 'ে', 'তে', 'এর', 'মাস', 'মাসে', 'মাসের'],
  DATE: ['ের', 'ে', 'এর', 'এ'],
  CLOCK: ['য়', 'র'],
  WORK_DAY_END: ['ের', 'ে', 'এর', 'েই'],
  WITHIN: ['ে'],
};

const LEXICON = new Map<string, TokenBody>();

function learn(word: string, body: TokenBody): void {
  const folded = timeKey(word);
  if (folded !== '' && !LEXICON.has(folded)) LEXICON.set(folded, body);
}

for (const [unit, stems] of Object.entries(UNIT_STEMS) as Array<[TimeUnit, string]>) {
  for (const stem of stems.split(' ')) {
    for (const [form, endings] of Object.entries(UNIT_ENDINGS) as Array<[UnitForm, readonly string[]]>) {
      for (const ending of endings) learn(stem + ending, { kind: 'UNIT', unit, form });
    }
  }
}
for (const [kind, words] of Object.entries(SIGN_WORDS) as Array<[SignKind, string]>) {
  for (const word of words.split(' ')) {
    for (const ending of ['', ...(CASE_ENDINGS[kind] ?? [])]) learn(word + ending, { kind });
  }
}
for (const [words, value, added] of FRACTIONS) {
  for (const word of words.split(' ')) learn(word, { kind: 'FRACTION', value, added });
}
for (const [word, value] of numberWords()) {
  for (const ending of ['', 'টি']) learn(word + ending, { kind: 'NUMBER', value, spelled: true });
}
learn('দুটি', { kind: 'NUMBER', value: 2, spelled: true });

/** What a word means, given by its key, in a promised time; null for every one that means nothing there. */
export function findTimeWord(key: string): TokenBody | null {
  return LEXICON.get(key) ?? null;
}

/** The length of the longest known word, in characters. */
export const LONGEST_TIME_WORD = Math.max(...Array.from(LEXICON.keys(), (word) => word.length));
