/** What a font converter wrote for what stood there, and signs that change no word. In this order. */
const DAMAGE: ReadonlyArray<readonly [damaged: string, right: string]> = [
  ['\u200b', ''],
  ['\u200c', ''],
  ['\u200d', ''],
  ['\ufeff', ''],
  ['\u00ad', ''],
  ['\u00a0', ' '],
  ['ত্ক', 'ৎক'],
  ['ড়্গ', 'ক্ষ'],
  ['ÿÿ', 'ক্ষে'],
  ['ÿ', 'ক্ষ'],
  ['রম্ন', 'রু'],
  ['মেত্ম', 'ন্তে'],
  ['মত্ম', 'ন্ত'],
  ['স্ত্ম', 'স্ত'],
  ['সত্ম', 'স্ত'],
  ['ত্ম', 'ন্ত'],
  ['স্ন', 'ল'],
  ['র্য্য', 'র্য'],
  ['্্', '্'],
  ['া্', 'া'],
  ['ি্', 'ি'],
  ['ে্', 'ে'],
  ['৷', '।'],
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
 * dashes made one. Whole words that share the damaged letters (আত্মা) come out wrong: for reading times, not for showing.
 */
export function repairText(text: string): string {
  let repaired = text.normalize('NFC');
  for (const [damaged, right] of DAMAGE) repaired = repaired.replaceAll(damaged, right);
  return repaired.replace(TWICE, '$1').replace(VOWEL_TOO_EARLY, '$1$2ে');
}
