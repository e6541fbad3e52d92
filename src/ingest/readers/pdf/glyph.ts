/** Quarter turns, clockwise. */
export type Quarter = 0 | 1 | 2 | 3;

/** Words that a producer wrote beside the glyphs of a cluster; all glyphs of the cluster refer to the same object. */
export interface StatedText {
  text: string;
}

/**
 * One glyph of a page: x and y are its start on the base line, `toX` and `toY` where the pen goes on, in points;
 * `size` is the height of its font, `quarter` how the text is turned on the page.
 */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  toX: number;
  toY: number;
  size: number;
  quarter: Quarter;
  stated: StatedText | null;
}

/** A straight line along an axis of the page, a side of a table or of its cells. */
export interface Ruling {
  direction: 'HORIZONTAL' | 'VERTICAL';
  /** y of a horizontal ruling, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

/** What is on one page. */
export interface PageContent {
  glyphs: Glyph[];
  rulings: Ruling[];
  width: number;
  height: number;
}
