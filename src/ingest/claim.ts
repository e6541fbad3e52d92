import type { PieceUse } from '../domain/charter/charter-reading.ts';
import type { Piece } from './blocks.ts';

/** What a stage took a piece of the document for. What no stage claims is kept as text. */
export interface Claim {
  piece: Piece;
  use: PieceUse;
  as: string;
}

/** A piece whose meaning is now a field of the reading. */
export function interpreted(piece: Piece, as: string): Claim {
  return { piece, use: 'INTERPRETED', as };
}

/** A piece that only holds the document together. */
export function layout(piece: Piece, as: string): Claim {
  return { piece, use: 'LAYOUT', as };
}

/** A piece kept in its own words. */
export function keptAsText(piece: Piece, as: string): Claim {
  return { piece, use: 'TEXT', as };
}
