import { foldText } from './fold.ts';

/** The words for 0 to 100 in order; spellings of one number stand side by side, parted by `/`. */
const BANGLA = `শূন্য
এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ
এগার/এগারো বার/বারো তের/তেরো চৌদ্দ/চোদ্দ/চৌদ্ধ পনের/পনেরো/পনর ষোল/ষোলো সতের/সতেরো আঠার/আঠারো উনিশ/ঊনিশ বিশ/কুড়ি
একুশ বাইশ তেইশ চব্বিশ পঁচিশ/পচিঁশ/পচ্চিশ ছাব্বিশ সাতাশ আটাশ/আঠাশ উনত্রিশ/ঊনত্রিশ ত্রিশ/তিরিশ
একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ উনচল্লিশ চল্লিশ
একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ/পয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ উনপঞ্চাশ পঞ্চাশ
একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন উনষাট ষাট/ষাইট
একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি উনসত্তর সত্তর
একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর উনআশি আশি
একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি উননব্বই নব্বই/নব্বুই
একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই একশ/একশো/একশত`;

const ENGLISH_TO_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty';

const ENGLISH_TENS = { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };

const SPELLINGS: ReadonlyArray<readonly string[]> = BANGLA.normalize('NFC')
  .split(/\s/)
  .map((spellings) => spellings.split('/'));

const VALUE = new Map<string, number>([
  ...SPELLINGS.flatMap((spellings, value) => spellings.map((word): [string, number] => [foldText(word), value])),
  ...ENGLISH_TO_TWENTY.split(' ').map((word, value): [string, number] => [word, value]),
  ...Object.entries(ENGLISH_TENS),
]);

/** `দুইশত`, `পাঁচশ`: the hundreds that are written in one word. */
const HUNDRED_ENDINGS = ['শত', 'শো', 'শ'].map(foldText);
const HUNDREDS = 'দুই/দু তিন চার পাঁচ/পাচ ছয় সাত আট নয়'
  .split(' ')
  .flatMap((spellings, at) => spellings.split('/').map((word): [string, number] => [foldText(word), (at + 2) * 100]));
for (const [word, value] of HUNDREDS) for (const ending of HUNDRED_ENDINGS) VALUE.set(word + ending, value);

/** The number a word says, in Bangla (শূন্য to একশ, then whole hundreds to নয়শ) or English (to twenty, then tens); null for every other word. */
export function findNumberOfWord(word: string): number | null {
  return VALUE.get(foldText(word)) ?? null;
}

/** The Bangla word for a whole number from 0 to 100, `7` → `সাত`; null for every other number. */
export function findWordOfNumber(value: number): string | null {
  return SPELLINGS[value]?.[0] ?? null;
}

/** Every known number word, folded, with its number. */
export function numberWords(): ReadonlyMap<string, number> {
  return VALUE;
}
