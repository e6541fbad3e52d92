import { findNumberOfWord } from '../text/number-words.ts';

/** Words of a table's body: what a cell says when it is no heading. */
const BODY_WORDS =
  /অনুযায়ী|মোতাবেক|অনুসারে|প্রয়োজ্য|প্রযোজ্য(?!\s(?:আইন|বিধি|ফি))|তাৎক্ষণিক|তাৎক্ষনিক|জনাব|করা হয়|করা হবে|নির্ভরশীল|সাপেক্ষে|কর্তৃক(?!\s(?:করণীয়|করনীয়|প্রদত্ত))|সাথে সাথে|চলাকালীন|পরামর্শ|সহায়তা|আয়োজন|যোগাযোগের মাধ্যমে|উপস্থিত|অধিযাচন|সরাসরি|প্রশিক্ষণ প্রদান|সমাজ\s?সেবা|স্থানীয়|কর্মসংস্থান|চলমান|শূন্য|মাত্র(?![\p{L}\p{M}])|সারা\s?(?:বছর|বৎসর)|ট্রেড\s?লাইসেন্স(?!.{0,12}(?:ফি|নাম))|@/u;

/** Free of charge, unless the words begin like a heading: `সেবার মূল্য/বিনামূল্যে`. */
const FREE = /^(?!\s*(?:সেবা|ফি|মূল্য|মুল্য)).*(?:বিনা|বীনা)[\s-]?(?:মূল্য|মুল্য|ফি|খরচ)/u;

/** How a table's cell begins: `একই দিন`, `যে কোন সময়`, `No fee`, `As per law`. */
const BEGINS_AS_ANSWER =
  /^\s*(?:একই|প্রতি\s|পরের|যে\s?কোন|যেকোনো|অফিস\s(?:সময়|টাইম|খোলা)|বছরে|মাসে|অর্থ\s?বছর|আপাতত|বর্তমানে|অনলাইনে\s|(?:no\s(?:fee|cost|charge)|without|free|same|throughout|as per|within|on the|in (?!charge))\b)/iu;

/** A number that was left out: `..... কার্যদিবস`, `( ) দিন`. */
const GAP = /\.{3,}|_{2,}|…|\(\s*\)/u;

/** What a service's name ends with, an act upon a thing: `সময়সীমা বৃদ্ধি`, `দলিল রেজিস্ট্রি`; a heading ends with a thing. */
const ENDS_IN_ACT =
  /(?:বৃদ্ধি|বিতরণ|নবায়ন|রেজিস্ট্রি|রেজিস্ট্রেশন|নিবন্ধন|অনুমোদন|মঞ্জুর[িী]?|সংশোধন|পরীক্ষা|পরিচালনা|বাস্তবায়ন|প্রতিরোধ|সংরক্ষণ|উন্নয়ন|স্থাপন|মেরামত|তদন্ত|স্থানান্তর|ইস্যু|সত্যায়ন|প্রত্যয়ন|প্রেরণ|প্রণয়ন|পরিদর্শন|করণ|\sপ্রশিক্ষণ|\sভাতা|\sবরাদ্দ|অফিসার\s?ইন\s?চার্জ|\sআবেদন|সংক্রান্ত\sতথ্য)[।.\s]{0,8}$/u;

/** What a paper's name ends with. */
const ENDS_IN_PAPER = /\s(?:সনদ|সনদপত্র|প্রত্যয়নপত্র|কপি|ফটোকপি|অনুলিপি)[।.\s]{0,8}$/u;

/** How a thing is done (`চালানের মাধ্যমে`), unless the words ask for it (`কিসের মাধ্যমে`). */
const ENDS_IN_MEANS = /^(?!\s*(?:কি|কী|যে|কার)).*মাধ্যমে[।.\s]{0,8}$/u;

/** When or under what something is done (`আবেদন প্রাপ্তির পর`, `নীতিমালার আলোকে`), unless the words ask for it (`কত দিনে`). */
const ENDS_AS_ANSWER =
  /^(?!.*কত).*(?:দিনে|দিবসে|মাসে|বছরে|সময়ে|তারিখে|ঘণ্টায়|ঘন্টায়|মধ্যে|পর্যন্ত|একবার|আলোকে|শুরুতে|\sপর|\sপরে|\sনা|নেই|নাই|নয়|মুক্ত|বিহীন|\sনির্ধারিত)[।.\s]{0,8}$/u;

/** The same of a price or a day, where no service is spoken of: `নির্ধারিত মূল্যে`, `রেজিস্ট্রেশনের দিন`. */
const ENDS_AS_PRICE_OR_DAY = /^(?!\s*সেবা).*(?:মূল্যে|মুল্যে|খরচে|ফিতে|নিয়মে|হারে|রেটে|র\sদিন)[।.\s]{0,8}$/u;

/** An office by its name: `উপজেলা হিসাবরক্ষণ অফিস`; with a word of giving and getting it is where the service is had. */
const ENDS_IN_OFFICE = /^(?!.*(?:সেবা|প্রদান|প্রাপ্তি|পাওয়া)).*\s(?:কার্যালয়|অফিস|দপ্তর|অধিদপ্তর|পরিষদ)[।.\s]{0,8}$/u;

const UNIT_AFTER_WORD =
  /^\s*(\S+)\s+(?:ঘণ্টা|ঘন্টা|দিন|সপ্তাহ|মাস|বছর|বৎসর|কার্যদিবস|কর্মদিবস|টাকা|hours?|days?|weeks?|months?|years?|taka)/iu;
const BROKEN_NUMBER = /^(?:দেড়|আড়াই|আড়াইশ|আড়াইশত)$/u;

function beginsWithCount(text: string): boolean {
  const word = UNIT_AFTER_WORD.exec(text)?.[1];
  return word !== undefined && (BROKEN_NUMBER.test(word) || findNumberOfWord(word) !== null);
}

const BODIES = [
  BODY_WORDS,
  FREE,
  BEGINS_AS_ANSWER,
  GAP,
  ENDS_IN_ACT,
  ENDS_IN_PAPER,
  ENDS_IN_MEANS,
  ENDS_AS_ANSWER,
  ENDS_AS_PRICE_OR_DAY,
  ENDS_IN_OFFICE,
];

/** Whether a text says what only the cells below a heading say: a condition, an act, a paper, a counted time or sum. */
export function isBodyText(text: string): boolean {
  const plain = text.normalize('NFC');
  return BODIES.some((body) => body.test(plain)) || beginsWithCount(plain);
}
