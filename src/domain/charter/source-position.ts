/**
 * Where a thing stands in its document, everything counted from 1. A text has lines; a table has rows and
 * columns as the document shows them (repeated heading rows included); a PDF has pages; a workbook has sheets.
 */
export interface SourcePosition {
  page?: number;
  sheet?: string;
  table?: number;
  row?: number;
  column?: number;
  line?: number;
}

/** A piece of a document's text and where it was found. `character` is its first character in the line, from 1. */
export interface SourceText {
  text: string;
  at: SourcePosition;
  character?: number;
}
