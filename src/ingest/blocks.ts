import type { DocumentFormat } from '../domain/charter/document-format.ts';
import type { SourcePosition, SourceText } from '../domain/charter/source-position.ts';
import type { FindingCode } from '../domain/quality/finding-code.ts';

/**
 * One paragraph or one table cell. `published` is its text exactly as the document has it, only the white space around
 * it left out; `text` is what the stages read: the same until the normalise stage has passed.
 */
export interface Piece extends SourceText {
  published: string;
  /**
   * The cell that covers this place of the grid from above (rowspan) or from the left (colspan). The piece itself is
   * then blank: a cell's words stand once, at its upper left place.
   */
  coveredBy?: Piece;
}

/** A run of text outside every table. */
export interface Paragraph {
  kind: 'PARAGRAPH';
  piece: Piece;
}

/** One row of a table's grid; blank and covered cells are kept, so that a cell's index is its column less one. */
export interface Row {
  at: SourcePosition;
  cells: Piece[];
}

/** One table as the document shows it: what a page break has torn apart is two tables. */
export interface Table {
  kind: 'TABLE';
  at: SourcePosition;
  rows: Row[];
  /** The table was laid out anew from lines of text: a cell may stand in several places, a blank one may be lost. */
  loose?: boolean;
  /** The services stood in columns and the table was turned round; `at` still tells the place in the document. */
  transposed?: boolean;
}

/** A part of a document in reading order. */
export type Block = Paragraph | Table;

/** Something a reader found wrong with the document itself: its encoding, its pictures, a layout that had to be rebuilt. */
export interface Remark {
  code: FindingCode;
  at: SourcePosition;
  /** The words it is about; null where it is about the whole document. */
  cell: string | null;
  detail: Record<string, string>;
}

/** What every reader makes of its format, and all that the stages know of it: blocks in reading order. */
export interface Document {
  format: DocumentFormat;
  blocks: Block[];
  remarks: Remark[];
}

/** Whether a piece has nothing to read. */
export function isBlank(piece: Piece): boolean {
  return piece.text === '';
}

/** The cells of a row that hold something. */
export function filledCells(row: Row): Piece[] {
  return row.cells.filter((cell) => !isBlank(cell));
}

/** Every piece of a run of blocks in reading order, blank ones included. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block) =>
    block.kind === 'PARAGRAPH' ? [block.piece] : block.rows.flatMap((row) => row.cells),
  );
}

/** The piece as the charter's reading keeps it: its words and its place. */
export function toSourceText(piece: Piece): SourceText {
  const source: SourceText = { text: piece.text, at: piece.at };
  return piece.character === undefined ? source : { ...source, character: piece.character };
}
