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
  const known = new Map<Piece, Piece>();
  const normalised = (piece: Piece): Piece => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const after = normalisePiece(piece);
    known.set(piece, after);
    if (piece.coveredBy !== undefined) after.coveredBy = normalised(piece.coveredBy);
    return after;
  };
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'PARAGRAPH') return { kind: 'PARAGRAPH', piece: normalised(block.piece) };
    return { ...block, rows: block.rows.map(({ at, cells }) => ({ at, cells: cells.map(normalised) })) };
  });
  return { ...document, blocks };
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

function normalisePiece(piece: Piece): Piece {
  return { ...piece, text: normaliseText(piece.published) };
}
