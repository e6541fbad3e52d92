/** A non-blank text between tabs, and its line. */
export interface NaivePiece {
  text: string;
  line: number;
}

/** Splits a document as anybody would, with nothing of the reader in it: lines, then tabs. */
export function splitNaively(text: string): NaivePiece[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => line.split('\t').map((cell) => ({ text: cell.trim(), line: index + 1 })))
    .filter((piece) => piece.text !== '');
}
