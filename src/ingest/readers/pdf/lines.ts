import { type Box, boxAround } from './box.ts';
import type { Word } from './word.ts';

/** One line of text, its words from left to right. */
export interface Line {
  text: string;
  words: Word[];
  box: Box;
}

/** Parts of the height of the font. */
const SAME_LINE = 0.5;
const NO_SPACE = 0.1;

/**
 * The lines that words make, from the top down: words on one base line, whatever order they are drawn in. Upright text
 * comes before turned text.
 */
export function linesOf(words: readonly Word[]): Line[] {
  const sorted = [...words].sort((one, other) => one.quarter - other.quarter || one.y - other.y);
  const rows: Word[][] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame = first?.quarter === word.quarter && word.y - first.y < SAME_LINE * Math.max(first.size, word.size);
    if (isSame) row?.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => lineOf(withoutOverprints(row.sort((one, other) => one.x - other.x))));
}

function lineOf(words: Word[]): Line {
  let text = '';
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isApart = before !== undefined && word.x - before.toX > NO_SPACE * Math.max(before.size, word.size);
    text += isApart ? ` ${word.text}` : word.text;
  }
  return { text, words, box: boxAround(words.map((word) => word.box)) };
}

/** A word drawn twice, to look bold, is one. */
function withoutOverprints(words: readonly Word[]): Word[] {
  return words.filter((word, index) => {
    const before = words[index - 1];
    return before === undefined || before.text !== word.text || word.x - before.x > NO_SPACE * word.size;
  });
}
