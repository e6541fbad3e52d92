import type { SourcePosition, SourceText } from '../domain/charter/source-position.ts';

/** The formats a charter can be read from. */
export type DocumentFormat = 'TEXT';

/**
 * One paragraph or one table cell. `published` is its text exactly as the document has it, only the white space around
 * it left out; `text` is what the stages read: the same until the normalise stage has passed.
 */
export interface Piece extends SourceText {
  published: string;
}

/** A run of text outside every table. */
export interface Paragraph {
  kind: 'PARAGRAPH';
  piece: Piece;
}

/** One row of a table as the document shows it; blank cells are kept, so that a cell's index is its column less one. */
export interface Row {
  at: SourcePosition;
  cells: Piece[];
}

/** One table as the document shows it: what a page break has torn apart is two tables. */
export interface Table {
  kind: 'TABLE';
  at: SourcePosition;
  rows: Row[];
}

/** A part of a document in reading order. */
export type Block = Paragraph | Table;

/** What every reader makes of its format, and all that the stages know of it: blocks in reading order. */
export interface Document {
  format: DocumentFormat;
  blocks: Block[];
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
