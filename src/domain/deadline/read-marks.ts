import { ALWAYS_MEANT, CONDITION_WORDS, MARK_WORDS, type Mark, NOT_AT_ONCE } from './mark-words.ts';
import { findStems, indexStems } from './stem-index.ts';
import { timeKeyOfFolded, timeKeys } from './time-key.ts';
import { waitsForOthers } from './waits-for-others.ts';

const MARKS = indexStems(
  (Object.entries(MARK_WORDS) as Array<[Mark, string]>).flatMap(([mark, list]) =>
    timeKeys(list).map((stem): [string, Mark] => [stem, mark]),
  ),
);
/** `আইন, ২০০৯ অনুযায়ী`: a year stands between words that mean something together. */
const LAW_YEAR = /(?:19|20)\d\d/g;
const OWN_WORDS = new Set(timeKeys(CONDITION_WORDS));
const NO_MARKS = timeKeys(`${ALWAYS_MEANT} ${NOT_AT_ONCE}`);

/**
 * What a text says beside its numbers: on the spot, under a condition, by law, in office hours and so on.
 * `folded` is the folded text, repaired before.
 */
export function readMarks(folded: string): Set<Mark> {
  let glued = timeKeyOfFolded(folded).replace(LAW_YEAR, '');
  for (const words of NO_MARKS) glued = glued.replaceAll(words, '');
  const marks = findStems(MARKS, glued);
  const conditional = folded.split(' ').some((word) => OWN_WORDS.has(timeKeyOfFolded(word)));
  if (conditional || waitsForOthers(glued)) marks.add('CONDITIONAL');
  if (marks.has('IMMEDIATE') && (marks.has('PER_LAW') || marks.has('AS_DIRECTED'))) marks.add('CONDITIONAL');
  return marks;
}
