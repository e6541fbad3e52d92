import type { Block, Document, Piece } from '../blocks.ts';

const WHITE_SPACE = /\s+/g;
/** Characters nobody sees: byte order marks, zero-width spaces, soft hyphens. Joiners stay: Bangla spells with them. */
const INVISIBLE = /[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g;
/** Control characters that are not white space; the database takes no NUL. */
const CONTROL = /[^\P{Cc}\s]/gu;

/**
 * Every piece's `text` in one form, so that the later stages need not care: well-formed NFC, one space for a run of
 * white space, nothing invisible. `published` stays as it was.
 *
 * In:  `  সেবা\u00a0\u00a0প্রদান\ufeff`
 * Out: `সেবা প্রদান`
 */
export function normalise(document: Document): Document {
  return { ...document, blocks: document.blocks.map(normaliseBlock) };
}

/** One text in the form all stages read. */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

function normaliseBlock(block: Block): Block {
  if (block.kind === 'PARAGRAPH') return { kind: 'PARAGRAPH', piece: normalisePiece(block.piece) };
  const rows = block.rows.map((row) => ({ at: row.at, cells: row.cells.map(normalisePiece) }));
  return { kind: 'TABLE', at: block.at, rows };
}

function normalisePiece(piece: Piece): Piece {
  return { ...piece, text: normaliseText(piece.published) };
}
