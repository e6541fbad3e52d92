import type { FindingText } from './finding-text.ts';

/** What can be wrong with the promised time and the price. */
export const DEADLINE_AND_FEE_TEXTS = {
  DEADLINE_NUMBER_MISSING: {
    severity: 'ERROR',
    message: 'সময়সীমায় দিনের সংখ্যা লেখা হয়নি: “{written}”।',
    messageEn: 'The number of days was left out of the deadline: “{written}”.',
    why: 'সংখ্যা না থাকলে নাগরিক জানতে পারেন না কত দিনে সেবা পাবেন, আর দেরি হলে অভিযোগও করতে পারেন না।',
    whyEn: 'Without the number a citizen cannot know when the service is due, nor complain that it is late.',
    remedy: 'কত কার্যদিবস লাগবে তা লিখুন, যেমন “তাৎক্ষণিক/ ২ কার্যদিবস”।',
    remedyEn: 'Write how many working days it takes, for example “তাৎক্ষণিক/ ২ কার্যদিবস”.',
  },
  DEADLINE_MISSING: {
    severity: 'ERROR',
    message: '“{service}” সেবার সময়সীমা লেখা নেই।',
    messageEn: 'The service “{service}” has no deadline.',
    why: 'সময়সীমা না থাকলে নাগরিক জানতে পারেন না কখন সেবা পাবেন এবং কখন দেরি হয়েছে।',
    whyEn: 'Without a deadline a citizen cannot know when the service is due or when it is late.',
    remedy: 'সর্বোচ্চ কত কার্যদিবসে সেবা দেওয়া হবে তা লিখুন।',
    remedyEn: 'Write in how many working days at most the service is given.',
  },
  DEADLINE_UNREADABLE: {
    severity: 'WARNING',
    message: 'সময়সীমাটি নিশ্চিতভাবে বোঝা যায় না: “{written}”।',
    messageEn: 'The deadline cannot be read with certainty: “{written}”.',
    why: 'যে সময়সীমা দুইভাবে বোঝা যায়, নাগরিক তার উপর ভরসা করতে পারেন না।',
    whyEn: 'A citizen cannot rely on a deadline that may be understood in two ways.',
    remedy: 'একটি সংখ্যা ও একটি একক লিখুন, যেমন “৭ কার্যদিবস”; ক্ষেত্র ভিন্ন হলে প্রতিটির সময় আলাদা করে লিখুন।',
    remedyEn: 'Write one number and one unit, for example “৭ কার্যদিবস”; where cases differ, give each its own time.',
  },
  FEE_MISSING: {
    severity: 'WARNING',
    message: '“{service}” সেবার মূল্য লেখা নেই।',
    messageEn: 'The service “{service}” has no fee.',
    why: 'মূল্য লেখা না থাকলে নাগরিকের কাছে বাড়তি টাকা চাওয়ার সুযোগ থাকে।',
    whyEn: 'Where no fee is written, more can be asked of a citizen than is due.',
    remedy: 'টাকার পরিমাণ ও পরিশোধের পদ্ধতি লিখুন; মূল্য না লাগলে “বিনামূল্যে” লিখুন।',
    remedyEn: 'Write the amount and how to pay it; where nothing is due, write “বিনামূল্যে”.',
  },
  FEE_UNREADABLE: {
    severity: 'WARNING',
    message: 'সেবার মূল্য নিশ্চিতভাবে বোঝা যায় না: “{written}”।',
    messageEn: 'The fee cannot be read with certainty: “{written}”.',
    why: 'মূল্য স্পষ্ট না হলে নাগরিক জানতে পারেন না কত টাকা দিতে হবে।',
    whyEn: 'Where the fee is not clear a citizen cannot know what has to be paid.',
    remedy: 'টাকার পরিমাণ সংখ্যায় লিখুন, যেমন “২০ টাকা”, অথবা “বিনামূল্যে” লিখুন।',
    remedyEn: 'Write the amount as a number, for example “২০ টাকা”, or “বিনামূল্যে”.',
  },
} as const satisfies Record<string, FindingText>;
