import { indexStems, type StemIndex, type StemList } from './stem-match.ts';

/** What the words of a heading can speak of. One heading bears several marks; `read-heading.ts` weighs them. */
const VOCABULARY = {
  SERVICE: { anywhere: 'সেবা সার্ভিস', english: /\bservices?\b/ },
  NAME: {
    anywhere: 'বিবরণ প্রকৃতি দায়িত্বাবলী দায়িত্ববলী কার্যাবলী সুবিধা বিষয়বস্তু',
    word: 'নাম ধরন তালিকা বিষয় কাজ কাজের প্রশ্ন খাত শিরোনাম প্রকার সুযোগ নামসমূহ',
    english:
      /\b(?:name|names|description|descriptions|type|types|list|nature|activit(?:y|ies)|title|particulars?|details?|subject|question)\b/,
  },
  ACTIVITY: { anywhere: 'কার্যক্রম কর্মকাণ্ড কর্মসূচি কর্মসূচী' },
  DEED: { anywhere: 'দলিলেরপ্রকৃতি দলিলেরধরন দলিলেরপ্রকার দলিলেরনাম' },
  METHOD: {
    anywhere: `পদ্ধতি পদ্দতি প্রদ্ধতি পদ্ধত পদ্বতি পদ্ধাতি পধতি পদ্দ্বতি পদ্ধ্তি পদতি প্রক্রিয়া প্রকৃয়া প্রক্রিয়
      মাধ্যম কিভাবে যেভাবে কেমনকরে পন্থা ধাপসমূহ কার্যপ্রণালী প্রণালী`,
    word: 'কৌশল উপায় নিয়ম নিয়মাবলী ধাপ',
    english: /\b(?:methods?|process(?:es)?|procedures?|ways?|how|systems?|manner|medium|mode|means|channel)\b/,
  },
  DOCUMENTS: {
    anywhere: `কাগজপত্র কাগজ কাগপত্র কাজগপত্র দলিল প্রমাণপত্র প্রমানাদি ডকুমেন্ট আবেদনপত্র আবেদনফরম আবেদনফর্ম
      আবেদনেরফরম নথিপত্র প্রয়োজনীয়তথ্য`,
    word: 'প্রমাণক প্রমাণকাদি প্রমাণকসমূহ ফরম ফর্ম ফরমের ফরমস রেকর্ডপত্র সংযুক্তি',
    english: /\b(?:documents?|papers?|paperwork|forms?|certificates? required|evidence|requirements?)\b/,
  },
  STEAD: {
    anywhere: 'স্থান সেবাস্থল জায়গা স্তান কোথায় যেখানে সেবাকেন্দ্র',
    english: /\b(?:places?|where|location|venue|sources?|service point|availab\w+)\b/,
  },
  BUREAU: { anywhere: 'কার্যালয় অফিস দপ্তর', word: 'কেন্দ্র শাখা', english: /\b(?:offices?|bureau|branch)\b/ },
  FEE: {
    anywhere: 'মূল্য মুল্ল্য মুল্যে সেবামুল সেবারমুল খরচ সার্ভিসচার্জ ব্যয় মাশুল সেবাফি কোর্টফি',
    word: 'চার্জ ফিসের ফি ফিস ফির ফিঃ ফিসহ টাকা মূল্ শুল্ক ফিসমূহ রেট নির্ধারিতফি ভর্তিফি',
    english: /\b(?:fees?|costs?|(?<!in )charges?|prices?|taka|tk|value|expenses?|amount)\b/,
  },
  PAYMENT: {
    anywhere: 'পরিশোধ পরিশোদ পেমেন্ট জমাদান জমার আদায়',
    english: /\b(?:payments?|paying|pay|repayment)\b/,
  },
  TIME: {
    anywhere: 'সীমা সময়সীমা সময় সয়ম সমসীমা সমায় সীমাসময় কর্মদিবস কার্যদিবস কতদিন নিষ্পত্তিকাল',
    word: 'কার্যকাল দিন দিবস দিনে সময টাইম',
    english: /\b(?:time|times|deadline|duration|period|days?|timeline|timeframe)\b/,
  },
  TERM: { anywhere: 'মেয়াদ শুরু সমাপ্তি সময়সূচি সময়সূচী অফিসসময়', english: /\b(?:start|schedule|term)\b/ },
  OFFICER: {
    anywhere: 'কর্মকর্তা কর্মকতা কর্মচারী কর্মচারি কর্তৃপক্ষ কতৃপক্ষ অফিসার ব্যক্তি ব্যাক্তি',
    english: /\b(?:officers?|officials?|authorit(?:y|ies)|employees?|persons?|staff|designation)\b/,
  },
  RESPONSIBLE: {
    anywhere: `দায়িত্ববান দায়িত্বভুক্ত দায়িত্বপালন দায়িত্বপ্রাপ্ত দায়ীত্বপ্রাপ্ত দায়িত্বরত দায়িত্বশীল
      দায়িত্বেনিয়োজিত কর্তব্যরত নিয়োজিত প্রদানকারী প্রদাকারী দানকারী সেবাদাতা সরবরাহকারী ফোকাল
      সম্পাদনকারী বাস্তবায়নকারী পরিচালনাকারী নামওপদবি নামপদবি`,
    english: /\b(?:responsible|focal|in charge|incharge|providers?|assigned|duty|contact (?:person|officer)|dealing)\b/,
  },
  WHOM: { anywhere: 'যারসাথেযোগাযোগ কারসাথেযোগাযোগ কারসঙ্গেযোগাযোগ যারনিকট যারকাছে কারনিকট কারকাছে' },
  SUPERIOR: {
    anywhere: `উর্ধ্বতন উর্দ্ধতন উর্ধতন উর্দ্ধোতন উর্ধ্বোতন উদ্ধর্তন উদ্ধতন উধ্বতন উধর্তন উধ্বর্তন উর্দ্বতন উর্ধ্ব
      আপীল আপিল তদারক সুপিরিয়র উদ্রধতন উদ্র্ধতন নিয়ন্ত্রণকারী পরবর্তীকর্মকর্তা পরবর্তীকর্তৃপক্ষ যারকাছেঅভিযোগ যারনিকটঅভিযোগ`,
    english: /\b(?:superiors?|senior|higher|upper|supervis\w+|appeal|appellate|controlling|high officials?)\b/,
  },
  REMEDY: {
    anywhere: 'ব্যর্থ ব্যার্থ প্রতিকার প্রতিবিধান নাহলে নাহইলে নাপেলে নাপাইলে নাপাওয়া ব্যত্যয় বিফল নাদিলে নাঘটলে সমস্যাহলে বিলম্বহলে',
    english: /\b(?:fail\w*|remed\w*|redress\w*|not get|not received?|not available|not provided|unable)\b/,
  },
  COMPLAINT: { anywhere: 'অভিযোগ নালিশ', english: /\b(?:complain\w*|grievances?|objection)\b/ },
  ACTION: {
    anywhere: 'করণীয় কিকরতেহবে যাকরতেহবে',
    word: 'কর্তব্য',
    english: /\b(?:(?:has|have|need|needs) to do|to be done|to do|must do|should do|actions?|obligations?|duties)\b/,
  },
  RECIPIENT: {
    anywhere: `গ্রহীতা গ্রাহীতা গৃহীতা গ্রহণকারী গ্রাহক গ্রাহী উপকারভোগী সুবিধাভোগী সুফলভোগী সেবাভোগী প্রার্থী
      প্রত্যাশী গ্রহণকরা কারাপাবে কেপাবে যারাপাবে কারাসেবাপাবে কারজন্য কাদেরজন্য যাদেরজন্য আবেদনকারী আবেদকারী ব্যবহারকারী`,
    word: 'কে কাকে যারা কারা যাদের কাদের প্রাপক ভোক্তা সেবাপ্রাপক',
    english:
      /\b(?:recipients?|receivers?|beneficiar(?:y|ies)|customers?|clients?|applicants?|consumers?|users?|target groups?|who (?:will|can) get|takers?)\b/,
  },
  RECEIPT: {
    anywhere: 'প্রাপ্তি পাওয়া পেতে প্রাপ্তর প্রাপ্য',
    english: /\b(?:receipt|receiving|obtain\w*|get|getting|collect\w*)\b/,
  },
  GIVING: {
    anywhere: 'প্রদান প্রদাণ সরবরাহ গ্রহণ সেবাদান',
    english: /\b(?:provid\w*|provision|deliver\w*|offer\w*|supply)\b/,
  },
  ROOM: { anywhere: 'কক্ষ', word: 'রুম রুমনং রুমনম্বর', english: /\broom\b/ },
  LAW: {
    anywhere: 'আইনকানুন আইনও বিধিবিধান বিধিমালা নীতিমালা প্রবিধান অধ্যাদেশ নীতি আইনগত আইনি',
    word: 'আইন আইনের বিধি ধারা বিধান আইনসমূহ',
    english: /\b(?:laws?|acts?|rules?|regulations?|policy|policies|legal)\b/,
  },
  REMARK: { anywhere: 'মন্তব্য মতামত বিঃদ্রঃ দ্রষ্টব্য সুপারিশ', word: 'মন্তব', english: /\b(?:comments?|remarks?|notes?)\b/ },
  CONDITION: {
    anywhere: 'যোগ্যতা তারিখ শর্তাবলী বিজ্ঞপ্তি',
    word: 'শর্ত',
    english: /\b(?:qualifications?|conditions?|dates?|eligibility)\b/,
  },
  LOOKALIKE: {
    anywhere: `কোর্স ট্রেড প্রশিক্ষণ মোবাইল টেলিফোন যোগাযোগনম্বর যোগাযোগেরনম্বর ইমেইল ওয়েবসাইট ঠিকানা আসন বরাদ্দ অগ্রগতি
      লক্ষ্যমাত্রা অর্জন পরিমাণ`,
    word: 'ফোন সংখ্যা বয়স ছবি ব্যাচ কোড পদবি মাস বছর বৎসর একক পদ পদের ইমেইল ফ্যাক্স',
    english:
      /\b(?:phone|mobile|telephone|email|mail|address|course|trade(?! licen)|qualification|photo|website|number|age|month|year|date|quantity)\b/,
  },
} as const satisfies Record<string, StemList>;

/** A subject that a heading can speak of. */
export type Mark = keyof typeof VOCABULARY;

/** Words that say nothing of the column but belong to headings. */
const FILLER: StemList = {
  anywhere: `প্রয়োজনীয় প্রয়াজনীয় সর্বোচ্চ সবোচ্চ নির্ধারিত সংশ্লিষ্ট নির্দিষ্ট নির্দ্দিষ্ট আবশ্যকীয় আবশ্যক শিক্ষাগত প্রদেয় প্রতিশ্রুত নিষ্পত্তি
      সম্পাদন আবেদন দাপ্তরিক অফিসিয়াল আনুষঙ্গিক যোগাযোগ অনলাইন পরবর্তী রাজস্ব সরকারি`,
  word: `ভাতা প্রধান সঙ্গে দাখিলযোগ্য থাকা সমস্যা দেয়া দেওয়া হয় লাগবে লাগে দিতে নিতে যেতে কত যেসব যেসকল ক্ষেত্র তথ্য হার পরিমাণ পারিমান ব্যবস্থা ভিত্তি কানুন
      নাম্বার কার্য বর্ণিত বি দ্র বিশেষ উহার তাহার দাখিলকৃত দাখিলীয় প্রদত্ত সরকার পালনকারী জানাতে তথ্যাদি
      নূন্যতম ন্যূনতম ই মেইল পেলে পাইলে কার কে যাবেন উপজেলা জেলা ইউনিয়ন সংযুক্ত দাখিল ভর্তি ধার্য ও এবং এর বা যদি থাকে
      জন্য সমূহ সমুহ সহ নং নম্বর পত্র পত্রাদি প্রাপ্ত কারী সীমা মধ্যে হতে থেকে যে যা যার যাহার কি কী কাছে
      নিকট সাথে করা করে করতে করবেন হবে যাবে হলে হইলে না কলামে কলাম বিভিন্ন সকল মোট সম্ভাব্য আনুমানিক
      ক্ষেত্রে প্রাপ্তি পাবে পাবেন তার তা দায়িত্ব জনাব সনদ বিল প্রকল্প সংস্থা প্রতিষ্ঠান সমূহের`,
  english:
    /^(?:the|of|and|or|for|to|a|an|by|in|with|if|any|necessary|required|maximum|payable|place|no|it|is|are|be|on|take|care|specific|what|which|who|whom|will|should|limit|their|its|target|group|functions?|performed|completion|contact|supporting|their|concerned|relevant|needed|has|have|do|can|made|received|not|them|if|application|per|total|from|at|under|against)$/,
};

/** The stems of every mark, and of the words that bear none but belong to headings. */
export const HEADING_STEMS: StemIndex<Mark | 'FILLER'> = indexStems({ ...VOCABULARY, FILLER });
