/** Folded Bangla letters beside Latin ones; what is not here (the inherent vowel, hasanta) has no letter of its own. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [
    'অ o আ a ই i উ u ঋ ri এ e ঐ oi ও o ঔ ou া a ি i ু u ৃ ri ে e ৈ oi ো o ৌ ou',
    'ক k খ kh গ g ঘ gh ঙ ng চ c ছ ch জ j ঝ jh ঞ n ট t ঠ th ড d ঢ dh ত t থ th দ d ধ dh ন n',
    'প p ফ ph ব b ভ bh ম m য y র r ল l স s হ h ং ng',
  ]
    .flatMap((row) => row.split(' '))
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? ''] as const] : [])),
);

/** Folded text in Latin letters, for indexes that know no others; digits, Latin letters and spaces stay. Not for showing. */
export function toLatinLetters(folded: string): string {
  return folded.replace(/[^\p{ASCII}]/gu, (letter) => LATIN.get(letter) ?? '');
}
