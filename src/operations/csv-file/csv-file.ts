import type { InBoth } from '../../domain/text/in-both.ts';

/** What a kind of CSV file holds: its columns, those a file may leave out, and what one row is called. */
export interface CsvColumns<Column extends string> {
  readonly columns: readonly Column[];
  readonly optional: ReadonlySet<Column>;
  /** `article` is the English one: “an office”. */
  readonly row: InBoth & { readonly article: 'a' | 'an' };
}

/** A row of a file. `line` is the file's line on which it begins, counted from 1; a cell without column is empty. */
export interface CsvLine<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** What is wrong with a file, at a line and in a column where they are known. */
export interface CsvFault<Column extends string = string> {
  readonly line: number | null;
  readonly column: Column | null;
  readonly message: string;
  readonly messageEn: string;
}

/** The rows of a file and what is wrong with its form. The rows are those that can be read in spite of the faults. */
export interface CsvFile<Column extends string> {
  readonly rows: readonly CsvLine<Column>[];
  readonly faults: readonly CsvFault<Column>[];
}
