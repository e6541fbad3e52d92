import { remember } from '../text/remember.ts';
import { type HeadingText, skeletonOf } from './heading-text.ts';
import { HEADING_STEMS, type Mark } from './heading-vocabulary.ts';
import { findStems } from './stem-match.ts';
import { countUnknown } from './torn-words.ts';

/** The marks a heading bears. */
export function findMarks(text: HeadingText): Set<Mark> {
  const marks = findStems(text, HEADING_STEMS);
  marks.delete('FILLER');
  return marks as Set<Mark>;
}

const stemsOfWord = remember((word) =>
  findStems({ words: [word], glued: word, skeleton: skeletonOf(word) }, HEADING_STEMS),
);

function findMarksAt(text: HeadingText, index: number): Mark[] {
  return [...stemsOfWord(text.words.at(index) ?? '')].filter((mark) => mark !== 'FILLER');
}

/** The marks of a heading's first word: in a list of facts (`সময়, ফি ও …`) it is one by itself. */
export function findFirstMarks(text: HeadingText): Mark[] {
  return findMarksAt(text, 0);
}

/** The marks of a heading's last word: what a Bangla heading is about stands at its end. */
export function findHeadMarks(text: HeadingText): Mark[] {
  return findMarksAt(text, -1);
}

function isHeadingWord(word: string): boolean {
  return stemsOfWord(word).size > 0;
}

/** How many words of a heading are not from the language of headings. */
export function countStrangeWords(text: HeadingText): number {
  return countUnknown(text.words, isHeadingWord);
}
