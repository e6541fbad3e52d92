import type { Block, Document, Piece } from '../blocks.ts';

/**
 * The document with every piece changed. A piece that stands at several places stays one piece, and a covered place
 * points at the changed cell. `change` gets each piece once, in reading order.
 *
 * In:  a cell A, and a place below it that A covers
 * Out: change(A), and the place covered by change(A)
 */
export function mapPieces(document: Document, change: (piece: Piece) => Piece): Document {
  const changed = pieceChanger(change);
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'PARAGRAPH') return { kind: 'PARAGRAPH', piece: changed(block.piece) };
    return { ...block, rows: block.rows.map(({ at, cells }) => ({ at, cells: cells.map(changed) })) };
  });
  return { ...document, blocks };
}

/**
 * Changes pieces one by one as `mapPieces` does: each once, however often it comes, the cells that cover others too.
 */
export function pieceChanger(change: (piece: Piece) => Piece): (piece: Piece) => Piece {
  const known = new Map<Piece, Piece>();
  const changed = (piece: Piece): Piece => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const after = { ...change(piece) };
    known.set(piece, after);
    if (piece.coveredBy !== undefined) after.coveredBy = changed(piece.coveredBy);
    return after;
  };
  return changed;
}
