import type { FindingText } from './finding-text.ts';

/** What can be wrong with how a table is laid out: headings left out, cells lost, words that only point elsewhere. */
export const LAYOUT_TEXTS = {
  COLUMN_FROM_CONTENT: {
    severity: 'WARNING',
    message: 'কলামটির শিরোনাম নেই; লেখা দেখে একে “{column}” ধরা হয়েছে।',
    messageEn: 'The column has no heading; by what stands in it, it was taken for “{column}”.',
    why: 'শিরোনাম না থাকলে নাগরিক নিশ্চিত হতে পারেন না সংখ্যাটি সময়, না টাকা।',
    whyEn: 'Without a heading a citizen cannot be sure whether a number is a time or a sum.',
    remedy: 'কলামটির শিরোনাম লিখুন।',
    remedyEn: 'Write the column’s heading.',
  },
  TABLE_TRANSPOSED: {
    severity: 'NOTICE',
    message: 'সারণিতে সেবাগুলো সারির বদলে কলামে লেখা।',
    messageEn: 'The services of this table stand in columns, not in rows.',
    why: 'অন্য সব অফিসের সনদে সেবা সারিতে থাকে; উল্টো সারণি মেলানো কঠিন।',
    whyEn: 'Every other charter has its services in rows; a table turned round is hard to compare.',
    remedy: 'প্রতিটি সেবা একটি সারিতে লিখুন।',
    remedyEn: 'Write one service in one row.',
  },
  ROW_SHIFTED: {
    severity: 'ERROR',
    message: 'সারির ঘরগুলো সরে গেছে: “{heading}” কলামে আছে “{cell}”।',
    messageEn: 'The cells of the row have shifted: “{cell}” stands under “{heading}”.',
    why: 'ঘর সরে গেলে নাগরিক মূল্যকে সময়, সময়কে মূল্য ভেবে ভুল করেন।',
    whyEn: 'In a shifted row a citizen takes the fee for the time, or the time for the fee.',
    remedy: 'হারানো ঘরটি ফিরিয়ে দিন; বলার কিছু না থাকলে “-” লিখুন।',
    remedyEn: 'Put the lost cell back; write “-” where there is nothing to say.',
  },
  SAME_AS_ABOVE: {
    severity: 'NOTICE',
    message: 'ঘরে লেখা “{mark}”, অর্থাৎ উপরের মতো: “{above}”।',
    messageEn: 'The cell says “{mark}”, the same as above: “{above}”.',
    why: 'সেবাটি আলাদা করে দেখলে নাগরিক উপরের ঘরটি দেখতে পান না।',
    whyEn: 'A citizen who looks at this service alone does not see the cell above.',
    remedy: 'উপরের লেখাটি এই ঘরেও পুরো লিখুন।',
    remedyEn: 'Write the words of the cell above here too.',
  },
  NOTHING_ABOVE: {
    severity: 'ERROR',
    message: 'ঘরে লেখা “{mark}”, কিন্তু উপরে এমন কোনো ঘর নেই যা বোঝানো হতে পারে।',
    messageEn: 'The cell says “{mark}”, the same as above, but nothing above can be meant.',
    why: 'তথ্যটি কোথাও লেখা নেই; নাগরিক তা জানতে পারেন না।',
    whyEn: 'The fact stands nowhere, so a citizen cannot know it.',
    remedy: 'ঘরটিতে তথ্যটি পুরো লিখুন।',
    remedyEn: 'Write the fact into the cell.',
  },
  CELL_REFERS_TO_COLUMN: {
    severity: 'WARNING',
    message: 'ঘরটি নিজে কিছু না বলে অন্য কলাম দেখতে বলে: “{written}”।',
    messageEn: 'The cell says nothing itself and points to another column: “{written}”.',
    why: 'কলামের নম্বর বদলালে বা ভুল হলে নাগরিক তথ্যটি আর পান না।',
    whyEn: 'When the columns are renumbered, or misnumbered, a citizen cannot find the fact.',
    remedy: 'তথ্যটি এই ঘরেই লিখুন।',
    remedyEn: 'Write the fact into this cell.',
  },
} as const satisfies Record<string, FindingText>;
