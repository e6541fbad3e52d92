import type { Glyph } from './glyph.ts';
import type { Word } from './word.ts';

/** Parts of the height of the font: up to the first a gap is none, from the second on it is one in any case. */
const LEAST_GAP = 0.15;
const CERTAIN_GAP = 0.5;
/** Of all glyphs, from which share on spaces are drawn, so that a gap without one is no space. */
const DRAWN_SHARE = 0.02;

/**
 * The spaces of a page by their places. Producers draw them apart from the letters where they come from another font,
 * and the width that a Bangla mark takes is often left out of the font and shows as a gap like a space.
 */
export class Spaces {
  readonly #rows = new Map<string, number[]>();
  readonly #areDrawn: boolean;

  constructor(glyphs: readonly Glyph[]) {
    const spaces = glyphs.filter(isSpace);
    this.#areDrawn = spaces.length > DRAWN_SHARE * glyphs.length;
    for (const { quarter, x, y } of spaces) {
      const xs = this.#rows.get(keyOf(quarter, y));
      if (xs === undefined) this.#rows.set(keyOf(quarter, y), [x]);
      else xs.push(x);
    }
    for (const xs of this.#rows.values()) xs.sort((one, other) => one - other);
  }

  /** Whether the gap between a word and what stands at `x` on its line parts two words. */
  part({ toX, y, size, quarter }: Word, x: number): boolean {
    const gap = (x - toX) / size;
    if (gap < LEAST_GAP || gap > CERTAIN_GAP || !this.#areDrawn) return gap >= LEAST_GAP;
    return [-1, 0, 1].some((row) =>
      hasBetween(this.#rows.get(keyOf(quarter, y + row)) ?? [], toX - size * LEAST_GAP, x),
    );
  }
}

/** Whether a glyph is white space. */
export function isSpace({ text }: Glyph): boolean {
  return text !== '' && text.trim() === '';
}

function keyOf(quarter: number, y: number): string {
  return `${quarter} ${Math.round(y)}`;
}

function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? to) < to;
}
