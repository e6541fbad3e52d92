import type { Column } from '../../../domain/charter/column.ts';

/** What stands over one column of a table. */
export interface HeadingCell {
  /** All the words over the column, of every heading row. */
  text: string;
  column: Column | null;
  /** Columns of one fact under one heading have the same group: the first of their positions. */
  group: number;
  /** What tells the column from the others of its group: `জরুরি` under `সময়সীমা`. */
  label: string | null;
}
