import { foldText } from '../text/fold.ts';
import type { FeeAmount } from './fee-amount.ts';
import type { FeeToken } from './fee-tokens.ts';

const stems = (list: string): readonly string[] => list.split(' ').map((word) => foldText(word));

/** Who is let off a fee that others pay. */
const LET_OFF = stems('মুক্তিযোদ্ধা বীর প্রতিবন্ধী দরিদ্র হতদরিদ্র গরিব অসহায় দুঃস্থ দুস্থ এতিম');
/** Whoever comes to the office. */
const EVERYONE = stems(
  'সকল সবা সর্বসাধারণ সর্বস্তর জনগণ জনসাধারণ নাগরিক আবেদনকারী সেবাগ্রহীতা সেবা গ্রহীতা সেবাপ্রার্থী সেবাপ্রত্যাশী প্রার্থী গ্রাহক কৃষক চাষি চাষী মৎস্যচাষি খামারি ' +
    'প্রশিক্ষণার্থী রোগী উপকারভোগী সুবিধাভোগী',
);
const FREE_STEMS = stems('বিনামূল্য বিনামূলে ফ্রি free');
const PERSONS = foldText('দের');
const FOR: ReadonlySet<string> = new Set(stems('জন্য ক্ষেত্রে'));

/**
 * For whom a cell that says "free" says so: `মুক্তিযোদ্ধাদের জন্য বিনামূল্যে` SOME, `কৃষকদের জন্য বিনামূল্যে` EVERYONE,
 * other persons UNCLEAR, as they may be all whom the office serves. `folded` is the cell's folded text.
 */
export function freeForWhom(folded: string): 'EVERYONE' | 'SOME' | 'UNCLEAR' {
  const words = folded.split(' ');
  const named = words.filter((word, at) => word.endsWith(PERSONS) || FOR.has(words[at + 1] ?? ''));
  if (named.some((word) => LET_OFF.some((stem) => word.startsWith(stem)))) return 'SOME';
  const others = named.filter((word) => word.endsWith(PERSONS));
  return others.every((word) => EVERYONE.some((stem) => word.startsWith(stem))) ? 'EVERYONE' : 'UNCLEAR';
}

/** `৪৫ দিন পর্যন্ত বিনামূল্যে ৪৬ দিন হতে ২৫ টাকা`: one is free, and a count says who pays from there on. */
export function isFreeFirst(tokens: readonly FeeToken[], amounts: readonly FeeAmount[]): boolean {
  const free = tokens.findIndex(({ key }) => FREE_STEMS.some((stem) => key.startsWith(stem)));
  const first = amounts[0]?.first ?? 0;
  return free > 0 && free < first && tokens.slice(free + 1, first).some(({ kind }) => kind === 'NUMBER');
}
