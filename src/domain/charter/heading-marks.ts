import { type HeadingText, skeletonOf } from './heading-text.ts';
import { FILLER_STEMS, MARK_STEMS, MARKS, type Mark } from './heading-vocabulary.ts';
import { holdsStem } from './stem-match.ts';

/** The marks a heading bears. */
export function findMarks(text: HeadingText): Set<Mark> {
  return new Set(
    MARKS.filter((mark) => {
      const stems = MARK_STEMS.get(mark);
      return stems !== undefined && holdsStem(text, stems);
    }),
  );
}

function isHeadingWord(word: string): boolean {
  const alone: HeadingText = { words: [word], glued: word, skeleton: skeletonOf(word) };
  return holdsStem(alone, FILLER_STEMS) || findMarks(alone).size > 0;
}

/** How many words of a heading are not from the language of headings. */
export function countStrangeWords(text: HeadingText): number {
  return text.words.filter((word) => !isHeadingWord(word)).length;
}
