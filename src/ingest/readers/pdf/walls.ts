import type { Glyph, Ruling } from './glyph.ts';
import type { Word } from './word.ts';

/** Points: the least gap beside a side of a cell, and how far a glyph may reach over it. */
const LEAST_GAP = 0.5;
const REACH = 0.3;

/** The vertical rulings of a page, to tell whether two glyphs side by side stand in two cells. */
export class Walls {
  readonly #rulings: Ruling[];

  constructor(rulings: readonly Ruling[]) {
    this.#rulings = rulings.filter((ruling) => ruling.direction === 'VERTICAL').sort((one, other) => one.at - other.at);
  }

  /** Whether a ruling stands in the gap between the end of a word and a glyph. */
  part(word: Word, glyph: Glyph): boolean {
    if (glyph.quarter !== 0 || glyph.x - word.toX < LEAST_GAP) return false;
    for (let index = this.#firstFrom(word.toX - REACH); index < this.#rulings.length; index += 1) {
      const ruling = this.#rulings[index];
      if (ruling === undefined || ruling.at > glyph.x + REACH) return false;
      if (ruling.from <= glyph.y && ruling.to >= glyph.y - glyph.size) return true;
    }
    return false;
  }

  #firstFrom(x: number): number {
    let low = 0;
    let high = this.#rulings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rulings[middle]?.at ?? x) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
