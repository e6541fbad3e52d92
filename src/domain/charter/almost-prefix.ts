/** Whether `text` from `at` goes on with `stem` from `next`; where they part, one slip is spent on each way to go on. */
function goesOnAlmost(text: string, at: number, stem: string, next: number, slips: number): boolean {
  let here = at;
  let there = next;
  while (there < stem.length && text.charCodeAt(here) === stem.charCodeAt(there)) {
    here += 1;
    there += 1;
  }
  if (there === stem.length) return true;
  if (slips === 0) return false;
  const isSwapped =
    there + 1 < stem.length &&
    text.charCodeAt(here) === stem.charCodeAt(there + 1) &&
    text.charCodeAt(here + 1) === stem.charCodeAt(there);
  const isLost = goesOnAlmost(text, here, stem, there + 1, slips - 1);
  if (isLost || here >= text.length) return isLost;
  return (
    goesOnAlmost(text, here + 1, stem, there + 1, slips - 1) ||
    goesOnAlmost(text, here + 1, stem, there, slips - 1) ||
    (isSwapped && goesOnAlmost(text, here + 2, stem, there + 2, slips - 1))
  );
}

/**
 * Whether `text` at `from` begins with `stem` when up to `slips` letters are lost, added, changed or swapped.
 * At most 4 to the power of `slips` short comparisons, whatever the text.
 */
export function beginsAlmost(text: string, from: number, stem: string, slips: number): boolean {
  // One of the first two letters is right: cheap to see, and a slip on both is a different word.
  if (text.charAt(from) !== stem.charAt(0) && text.charAt(from + 1) !== stem.charAt(1)) return false;
  return goesOnAlmost(text, from, stem, 0, slips);
}
