import type { Box } from './box.ts';
import type { Quarter } from './glyph.ts';

/**
 * A run of glyphs without a gap. x, `toX` and y are measured along its own line, `box` on the page; they differ where
 * the word is turned.
 */
export interface Word {
  text: string;
  /** The texts of its glyphs in the order in which they are drawn. */
  parts: string[];
  x: number;
  toX: number;
  y: number;
  size: number;
  quarter: Quarter;
  box: Box;
  /** Whether a part of it is in the producer's own words. */
  isStated: boolean;
}
