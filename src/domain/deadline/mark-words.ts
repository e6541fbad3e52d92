/** What a cell says beside its numbers. */
export type Mark =
  | 'IMMEDIATE'
  | 'CONDITIONAL'
  | 'PER_LAW'
  | 'AS_DIRECTED'
  | 'AVAILABLE'
  | 'PERIODIC'
  | 'NOT_APPLICABLE'
  | 'NOT_MORE'
  | 'OTHER_MEASURE'
  | 'WITHOUT_HOLIDAYS'
  | 'COURSE'
  | 'REFERENCE';

/** Words that give each mark wherever they stand, also inside glued words; several words are joined by `_`. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  IMMEDIATE:
    'তাৎক্ষণিক তাৎক্ষন তাৎণিক তাৎক্ষিক তাক্ষণিক তৎক্ষণাৎ চাহিবামাত্র চাহিবা_মাত্র চাহিবার_মাত্র চাওয়া_মাত্র চাহিদা_মাত্র প্রাপ্তি_মাত্র আসা_মাত্র ' +
    'আবেদন_মাত্র সাথে_সাথে সঙ্গে_সঙ্গে সংগে_সংগে অবিলম্বে immediate instant at_once on_the_spot on_demand',
  CONDITIONAL:
    'সাপেক্ষ তদন্ত_শেষে তদন্তের_পর শুনানী_শেষে শুনানীর_পর ক্ষেত্রে ক্ষেত্র_বিশেষ ক্ষেত্রমতে প্রযোজ্য প্রয়োজ্য ভেদে না_থাকলে না_থাকিলে সঠিক_থাকলে ঠিক_থাকলে হওয়া_সাপেক্ষে প্রয়োজন_মাফিক প্রয়োজন_মোতাবেক ' +
    'প্রয়োজন_অনুযায়ী প্রয়োজন_অনুসারে প্রয়োজনানুযায়ী প্রয়োজনানুসারে প্রয়োজন_হলে প্রয়োজনে চাহিদা_মোতাবেক চাহিদা_মাফিক চাহিদা_অনুযায়ী চাহিদা_অনুসারে ' +
    'চাহিদানুযায়ী চাহিদার_ভিত্তিতে বিশেষ_ক্ষেত্র গুরুত্ব_অনুযায়ী গুরুত্ব_অনুসারে প্রকৃতি_অনুযায়ী ধরন_অনুযায়ী পরিমাণ_অনুযায়ী বরাদ্দ_অনুযায়ী বরাদ্দ_মোতাবেক বরাদ্দ_প্রাপ্তি বরাদ্দ_পাওয়া subject_to depending where_applicable if_applicable in_case',
  PER_LAW:
    'নীতিমালা বিধিমালা বিধি_মোতাবেক বিধি_অনুযায়ী বিধি_অনুসারে বিধি_মতে বিধিমতে বিধানমতে বিধান_মতে বিধান_মোতাবেক বিধান_অনুযায়ী বিধান_অনুসারে আইন_অনুযায়ী ' +
    'আইন_মোতাবেক আইন_অনুসারে আইন_মতে আইনানুযায়ী আইনানুগ আইনানুসারে আইন_দ্বারা আইনে_বর্ণিত আইনে_নির্ধারিত আইনের নিয়মানুযায়ী নিয়মানুসারে নিয়ম_অনুযায়ী ' +
    'নিয়ম_মোতাবেক নিয়ম_অনুসারে নিয়ম_মাফিক বিধি_বিধান পরিপত্র প্রজ্ঞাপন time_fixed_by_the_government as_per_law as_per_rule as_per_policy according_to_law ' +
    'according_to_rule according_to_the_rule according_to_the_law according_to_policy',
  AS_DIRECTED:
    'নির্দেশনা নিদের্শনা নির্দেশণা নিদের্শিত নিদের্শ_মোতাবেক নির্দেশিত নির্দেশ_মোতাবেক নির্দেশ_অনুযায়ী নির্দেশ_অনুসারে নির্দেশ_মতে নির্দেশমতে নির্দেশক্রমে নির্দেশানুযায়ী আদেশ_মোতাবেক আদেশ_অনুযায়ী ' +
    'সিদ্ধান্ত_মোতাবেক সিদ্ধান্ত_অনুযায়ী সিদ্ধান্ত_অনুসারে চাহিদা_মোতাবেক চাহিদা_মাফিক চাহিদা_অনুযায়ী চাহিদা_অনুসারে চাহিদানুযায়ী চাহিদার_ভিত্তিতে ' +
    'কর্তৃক_নির্ধারিত কর্তৃক_নির্দিষ্ট কর্তৃক_ঘোষিত কর্তৃক_নির্দেশিত কর্তৃক_জারিকৃত নির্ধারিত_সময় নির্দিষ্ট_সময় নির্ধারিত_তারিখ ঘোষিত_সময় কর্মপরিকল্পনা_অনুযায়ী ' +
    'কর্মপরিকল্পনা_মোতাবেক as_directed as_per_instruction according_to_instruction fixed_by_the_ministry fixed_by_the_authority',
  AVAILABLE:
    'অফিস_সময় অফিস_চলাকাল অফিস_চলা_কাল অফিস_টাইম অফিস_আওয়ার অফিস_খোলা কর্মসময় কার্যসময় দাপ্তরিক_সময় অফিসকালীন সারা_বছর সারা_বৎসর সার্বক্ষণিক সর্বক্ষণ সর্বদা সব_সময় ' +
    'সবসময় খোলা চলমান যে_কোন_সময় যে_কোনো_সময় যেকোনো_সময় যেকোন_সময় যে_কোন_দিন যেকোন_দিন সকাল বিকাল বিকেল দুপুর দিবারাত্র office_hour office_time ঘন্টা_সেবা ঘন্টা_চালু দিন_রাত hours_service hours_open open_24 round_the_clock all_year throughout_the_year year_round ' +
    'all_time any_time always',
  PERIODIC:
    'ক্যালেন্ডার নিয়মিত মৌসুম শীতকাল গ্রীষ্মকাল বর্ষাকাল মাসিক বার্ষিক ষান্মাসিক ষাণ্মাসিক পাক্ষিক সাপ্তাহিক দৈনিক প্রতিদিন প্রত্যহ দৈনন্দিন প্রতিমাস প্রতিবছর অর্থ_বছর অর্থবছর কর্মসূচি_চলাকালীন ' +
    'regularly monthly yearly annual weekly daily quarterly',
  NOT_APPLICABLE:
    'প্রযোজ্য_নয় প্রযোজ্য_নহে প্রয়োজ্য_নয় প্রযোজ্য_না নির্দিষ্ট_নয় নির্ধারিত_নয় নির্ধারিত_নেই নির্ধারিত_নাই সময়সীমা_নাই সময়সীমা_নেই ' +
    'নির্দিষ্ট_সময়_নাই নির্দিষ্ট_সময়_নেই not_applicable',
  NOT_MORE: 'বেশি_নয় বেশি_নহে বেশী_না অধিক_নয় অধিক_নহে বেশি_না not_more_than no_more_than not_exceed',
  OTHER_MEASURE:
    'বয়স বয়সী বয়সের অভিজ্ঞতা বকেয়া চুক্তির_মেয়াদ পূর্ণ_হ পূর্তি অতিক্রান্ত অতিবাহিত জনপ্রতি জন_প্রতি কপি_প্রতি পাতা_প্রতি age_of years_old experience',
  WITHOUT_HOLIDAYS:
    'ছুটি_ব্যতীত ছুটি_ছাড়া ছুটি_বাদে ছুটির_দিন_ব্যতীত ছুটির_দিন_ছাড়া ছুটির_দিন_বাদে বন্ধের_দিন শনি_বাদে শনিবার_বাদে শনি_ব্যতীত শনিবার_ব্যতীত শনি_ছাড়া শনিবার_ছাড়া excluding_holiday',
  COURSE: 'ছুটি প্রশিক্ষণ কোর্স কর্মশালা কর্মসূচি কর্মসৃজন কর্মসংস্থান চক্র training course',
  REFERENCE: 'কলামে_বর্ণিত কলামে_উল্লেখ কলামের কলাম_অনুযায়ী কলাম_মোতাবেক উপরে_বর্ণিত উপরোক্ত উপরিউক্ত',
};

/** Words that mean a condition only as words of their own: inside others (মহলে) they mean nothing. */
export const CONDITION_WORDS = 'হলে হইলে যদি থাকলে থাকিলে if প্রাপ্যতা';

/** What must come in from elsewhere before the promised time begins, and the words for its coming in. */
export const AWAITED =
  'প্রস্তাব প্রস্তাবনা প্রতিবেদন রিপোর্ট তথ্য অনুমোদন অনুমতি মতামত ছাড়পত্র বরাদ্দ সম্মতি নির্দেশ আদেশ মঞ্জুরী মঞ্জুরি হতে থেকে হইতে কার্যালয় মন্ত্রণালয় অধিদপ্তর নথি তদন্ত report';
/** Words for the arrival of something an office waits for. */
export const ARRIVALS = 'পাওয়া প্রাপ্ত প্রাপ্তি পাওয়ার প্রাপ্তির পাবার দাখিল received receipt';

/** What an applicant brings: its receipt is the normal start of the time. */
export const APPLICATION = 'আবেদন দরখাস্ত চাহি চাওয়া application';
