import type { FindingText } from './finding-text.ts';

/** What can be wrong with the charter's own complaint table. */
export const GRIEVANCE_TEXTS = {
  GRIEVANCE_LIMIT_MISSING: {
    severity: 'WARNING',
    message: 'অভিযোগের এই ধাপে নিষ্পত্তির সময়সীমা লেখা নেই।',
    messageEn: 'This step of the complaint table gives no time limit.',
    why: 'কত দিন অপেক্ষা করে উপরের ধাপে যাবেন, নাগরিক তা জানতে পারেন না।',
    whyEn: 'A citizen cannot know how long to wait before going to the next step.',
    remedy: 'নিষ্পত্তির সময়সীমা কার্যদিবসে লিখুন, যেমন “৩০ কার্যদিবস”।',
    remedyEn: 'Give the limit in working days, for example “৩০ কার্যদিবস”.',
  },
  GRIEVANCE_OFFICER_MISSING: {
    severity: 'WARNING',
    message: 'অভিযোগের এই ধাপে কার কাছে যেতে হবে তা লেখা নেই বা বোঝা যায় না।',
    messageEn: 'This step of the complaint table does not say whom to go to, or not readably.',
    why: 'অভিযোগ কোথায় দেবেন তা না জানলে নাগরিক প্রতিকার পান না।',
    whyEn: 'A citizen who does not know where to complain gets no redress.',
    remedy: 'কর্মকর্তার পদবি, অফিস, ফোন ও ই-মেইল লিখুন।',
    remedyEn: 'Give the officer’s post, office, phone and e-mail.',
  },
} as const satisfies Record<string, FindingText>;
