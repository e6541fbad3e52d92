/** The columns of a file of offices; a file may leave out the last two. */
export const COLUMNS = ['organisation', 'area', 'name', 'name_en', 'parent', 'website'] as const;
export const OPTIONAL_COLUMNS: ReadonlySet<Column> = new Set(['parent', 'website']);

export type Column = (typeof COLUMNS)[number];

/** A row of a file of offices. `line` is the file's line on which it begins, counted from 1. */
export interface OfficeLine {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** What is wrong with a file of offices, at a line and in a column where they are known. */
export interface FileFault {
  readonly line: number | null;
  readonly column: Column | null;
  readonly message: string;
  readonly messageEn: string;
}

/** The rows of a file, or what is wrong with its form; with faults there are no rows. */
export interface OfficesFile {
  readonly rows: readonly OfficeLine[];
  readonly faults: readonly FileFault[];
}
