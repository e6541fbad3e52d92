import type { Column } from '../../domain/charter/column.ts';

/** What a charter says, free of any layout: what every renderer writes. */
export interface CharterContent {
  /** The lines above the first section, the title among them. */
  opening: string[];
  sections: CharterSection[];
  /** The lines below the last table. */
  closing: string[];
}

/** One table of services under its heading: `rows` has a cell for each column, blank ones included. */
export interface CharterSection {
  heading: string;
  columns: readonly Column[];
  headings: string[];
  rows: string[][];
}
