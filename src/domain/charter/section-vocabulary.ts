import { indexStems, type StemIndex, type StemList } from './stem-match.ts';

const VOCABULARY = {
  CHARTER: {
    anywhere: `সিটিজেনচার্টার সিটিজেনসচার্টার সিটিজেনচাটার চিটিজেনচার্টার চার্টার নাগরিকসনদ নাগরিকঅধিকারসনদ
      সেবানির্দেশিকা নাগরিকদলিল`,
    english: /\bcharter\b|\bcharte?r\b/,
  },
  LIST: { anywhere: 'সেবারতালিকা সেবাতালিকা সেবাসমূহেরতালিকা', english: /\blist of services\b|\bservice list\b/ },
  PROMISE: {
    anywhere: 'প্রতিশ্রুত প্রতিশ্রুতি প্রতিস্রুত প্রতিশ্রতি',
    english: /\b(?:promised?|commitments?|committed)\b/,
  },
  SERVICE: { anywhere: 'সেবা', english: /\bservices?\b/ },
  VISION: { anywhere: 'ভিশন ভীষন রূপকল্প', english: /\bviss?ions?\b/ },
  MISSION: { anywhere: 'মিশন অভিলক্ষ্য অভিলক্ষ অভিলক্ষ্', english: /\bmiss?ions?\b/ },
  GOAL: { word: 'লক্ষ্য লক্ষ লক্ষ্যসমূহ', english: /\bgoals?\b/ },
  OBJECTIVE: { anywhere: 'উদ্দেশ্য উদ্দেশ উদ্যেশ্য উদ্দ্যেশ্য', english: /\bobjectives?\b/ },
  CITIZEN: {
    anywhere: 'নাগরিক নাগরীক জনসেবা জিটুসি',
    word: 'সাধারণ জনগণ',
    english: /\b(?:citizens?|general|public|g2c)\b/,
  },
  INSTITUTIONAL: {
    anywhere: 'প্রাতিষ্ঠানিক প্রাতিস্টানিক প্রতিষ্ঠানিক দাপ্তরিক অফিসিয়াল জিটুজি দপ্তরপর্যায় প্রতিষ্ঠানপর্যায়',
    english: /\b(?:institutional|official|organi[sz]ational|government to government|g2g)\b/,
  },
  INTERNAL: { anywhere: 'অভ্যন্তরীণ আভ্যন্তরীণ অভ্যান্তরীণ আভ্যান্তরীণ', english: /\binternal\b/ },
  EXPECTATION: { anywhere: 'প্রত্যাশা প্রত্যশা প্রত্যাশ', english: /\bexpect(?:ations?)?\b/ },
  APPLICANT: { anywhere: 'আবেদনকারী উপকারভোগী', english: /\b(?:applicants?|beneficiar(?:y|ies))\b/ },
  GRIEVANCE: { anywhere: 'অভিযোগ অভিযােগ জিআরএস', english: /\b(?:grievances?|complaints?|grs)\b/ },
  HOW: { anywhere: 'কীভাবে কিভাবে' },
} as const satisfies Record<string, StemList>;

/** What the words of a section's heading speak of. */
export type SectionMark = keyof typeof VOCABULARY;

/** Words that stand beside the telling ones in a section's heading. Any other word makes the line prose. */
const FILLER: StemList = {
  anywhere: `প্রদান প্রদত্ত প্রদেয় আমাদের আপনার আপনাদের প্রতিকার ব্যবস্থাপনা ব্যবস্থা নিষ্পত্তি কর্মকর্তা কৌশলগত
      সারণি পদ্ধতি বিবরণ গ্রহীতা দাখিল সংক্রান্ত আপিল নির্দেশিকা অধিকার পর্যায় প্রার্থী গ্রহণকারী প্রাপ্তির`,
  word: `নিম্নরূপ মূল চাওয়া জানানোর আপত্তি দপ্তর প্রতিষ্ঠান জেলা উপজেলা বিভাগীয় মাঠ ও এবং বা সমূহ সমুহ গুলি তথ্য তালিকা কাছে নিকট প্রতি অনিক কী কি পাবেন পাবে সেবার গ্রাহক সনদ দলিল
      প্রাপ্ত প্রতিকারের জন্য নাম সেবাপ্রার্থী যে সকল প্রণীত এর হালনাগাদ সমূহের গ্রাহকদের সম্মানিত`,
  english:
    /^(?:the|of|and|our|your|from|to|you|s|a|for|redress|management|system|list|provided|delivery|strategic|we|what|procedure|grs|provision|recipients?|mechanism|redressal|government|delivered|offered)$/,
};

/** The stems that mark each section, and of the words that stand beside them. */
export const SECTION_STEMS: StemIndex<SectionMark | 'FILLER'> = indexStems({ ...VOCABULARY, FILLER });

/** The stems of the charter's own name, for telling a title from prose before anything else is looked for. */
export const CHARTER_STEMS: StemIndex<'CHARTER'> = indexStems({ CHARTER: VOCABULARY.CHARTER });
