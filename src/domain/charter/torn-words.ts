const LONGEST_FRAGMENT = 3;

/** Whether two words stand for one torn in two (`প্রা প্ত`): neither is known, one is too short to be a word, together they are known. */
function isTorn(left: string, right: string, isKnown: (word: string) => boolean): boolean {
  if (Math.min(left.length, right.length) > LONGEST_FRAGMENT) return false;
  return !isKnown(left) && !isKnown(right) && isKnown(left + right);
}

/** How many words are not known, the halves of a known word that was torn in two not counted. */
export function countUnknown(words: readonly string[], isKnown: (word: string) => boolean): number {
  return words.filter((word, index) => {
    const before = words[index - 1];
    const after = words[index + 1];
    if (isKnown(word) || (before !== undefined && isTorn(before, word, isKnown))) return false;
    return after === undefined || !isTorn(word, after, isKnown);
  }).length;
}
