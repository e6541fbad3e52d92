import { textWidth } from '../../../src/cli/text-width.ts';

/** The cells of a printed table: its second line, the rule, says in which columns of the terminal they begin. */
export function cellsOf(table: readonly string[]): string[][] {
  const starts = [...(table[1] ?? '').matchAll(/─+/g)].map((match) => match.index);
  return table
    .filter((_, i) => i !== 1)
    .map((line) => starts.map((start, i) => between(line, start, starts[i + 1] ?? Number.POSITIVE_INFINITY)));
}

function between(line: string, from: number, to: number): string {
  let width = 0;
  let found = '';
  for (const character of line) {
    // A sign that takes no column belongs to the letter before it.
    const column = textWidth(character) === 0 ? width - 1 : width;
    if (column >= from && column < to) found += character;
    width += textWidth(character);
  }
  return found;
}
