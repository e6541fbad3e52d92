import { repairDamage } from '../text/repair-damage/repair-damage.ts';

/** Signs that change no word, and slips of letters. In this order. */
const SLIPS: ReadonlyArray<readonly [damaged: string, right: string]> = [
  ['\u200b', ''],
  ['\u200c', ''],
  ['\u200d', ''],
  ['\ufeff', ''],
  ['\u00ad', ''],
  ['\u00a0', ' '],
  ['ত্ক', 'ৎক'],
  ['র্য্য', 'র্য'],
  ['া্', 'া'],
  ['ি্', 'ি'],
  ['ে্', 'ে'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‑', '-'],
  ['‐', '-'],
  ['’', "'"],
  ['‘', "'"],
  ['”', '"'],
  ['“', '"'],
  ['：', ':'],
  ["'শ", 'শ'],
].map(([damaged = '', right = '']) => [damaged.normalize('NFC'), right.normalize('NFC')]);

/** No letter carries two vowel signs: `ঘন্টাা`, and `দিেনর` where ে was typed before its letter. */
const TWICE = /([ািীুূৃেৈোৌ])\1/g;
const VOWEL_TOO_EARLY = /([ািীুূৃৈোৌ])ে([ক-হ])/g;

/**
 * The text in NFC with converter damage undone (`তাৎড়্গণিক` → `তাৎক্ষণিক`, `তদমত্ম` → `তদন্ত`), joiners dropped and
 * dashes made one. For reading times, not for showing.
 */
export function repairText(text: string): string {
  let repaired = repairDamage(text).text;
  for (const [damaged, right] of SLIPS) repaired = repaired.replaceAll(damaged, right);
  return repaired.replace(TWICE, '$1').replace(VOWEL_TOO_EARLY, '$1$2ে');
}
