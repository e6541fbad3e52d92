import type { Box } from './box.ts';
import type { Line } from './lines.ts';
import type { RuledCell } from './ruled-tables.ts';

/** A cell with its lines. */
export interface PageCell extends RuledCell {
  lines: Line[];
}

/** A table of one page. `xs` are the edges of its columns. */
export interface PageTable {
  kind: 'TABLE';
  box: Box;
  xs: number[];
  rows: number;
  cells: PageCell[];
  /** Whether the columns come from white space, not from rulings. */
  isRebuilt: boolean;
}

/** A line outside every table. */
export interface PageLine {
  kind: 'LINE';
  box: Box;
  line: Line;
}

/** A part of a page. */
export type PageBlock = PageTable | PageLine;
