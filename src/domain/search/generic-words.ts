import { romanise } from './romanise.ts';

/**
 * Words that most names hold or that only join others: they say little about what is meant. Written as people write
 * them, in both scripts; spellings that romanise alike need not stand twice.
 */
const GENERIC = `
  উপজেলা উপজেলার জেলা জেলার বিভাগ বিভাগীয় অফিস কার্যালয় কার্যালয়ের দপ্তর দপ্তরের অধিদপ্তর অধিদপ্তরের
  সেবা সেবার সেবাসমূহ প্রদান সংক্রান্ত বিষয়ক বিষয়ে বিষয় সম্পর্কিত জন্য হতে থেকে ও এবং বা এর কে কি সহ ই ডি
  upazila upazilla upojela upojila upozila zila zilla jela district division department directorate office offices
  karjaloy karzaloy daptar service services seba sheba of the and or for in at on to by with from a an e er o ebong
`;

const GENERIC_WORDS: ReadonlySet<string> = new Set(romanise(GENERIC));

/** What a word counts against one that names something. */
const GENERIC_WEIGHT = 0.15;

/** How much a romanised word says about what is meant: 1, or little for `upajela`, `afis` and their like. */
export function weightOfWord(word: string): number {
  return GENERIC_WORDS.has(word) ? GENERIC_WEIGHT : 1;
}
