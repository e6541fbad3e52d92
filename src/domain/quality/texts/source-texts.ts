import type { FindingText } from './finding-text.ts';

/** What is to say of where a charter came from. */
export const SOURCE_TEXTS = {
  SOURCE_OUTRANKED: {
    severity: 'NOTICE',
    message: 'এই সংস্করণ কার্যকর নয়: অফিসটির পক্ষে বেশি নির্ভরযোগ্য উৎসের সনদ আছে।',
    messageEn: 'This version is not in force: a more authoritative source speaks for the office.',
    why: 'দুই উৎস দুই কথা বললে নাগরিকের জানা দরকার কোনটি অফিসের নিজের।',
    whyEn: 'Where two sources differ a citizen must know which one is the office’s own word.',
    remedy: 'এটিই সঠিক হলে অফিস নিজে সনদটি জমা দিন, অথবা ভুল সংস্করণটি প্রত্যাহার করুন।',
    remedyEn: 'If this one is right, let the office hand it in itself, or withdraw the version that is wrong.',
  },
} as const satisfies Record<string, FindingText>;
