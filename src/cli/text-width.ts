const TAKES_NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * How many columns a text takes in a terminal. Terminals that follow wcwidth(3) give a Bangla spacing vowel sign (া ি ী)
 * a column of its own and a non-spacing one (ু ্ ়) none; so the columns of a table stand under one another there.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) if (!TAKES_NO_COLUMN.test(character)) width += 1;
  return width;
}

/** The text with spaces behind it up to a width. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Cuts a text into lines of at most a width, between words; a longer word is cut between its letters. */
export function wrapToWidth(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => cutWord(long, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined) <= width) {
      line = joined;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const LETTERS = new Intl.Segmenter('bn', { granularity: 'grapheme' });

function cutWord(word: string, width: number): string[] {
  const parts = [''];
  for (const { segment } of LETTERS.segment(word)) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && textWidth(last + segment) > width) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}
