import type { Piece } from '../../blocks.ts';
import { normaliseText } from '../normalise.ts';

/** A part of a paragraph that becomes a table cell: its words and where they begin in the paragraph. */
export interface PiecePart {
  piece: Piece;
  text: string;
  published: string;
  /** Index of the first character of `published` in the paragraph's published words. */
  index: number;
}

/** The whole paragraph as one part. */
export function wholePart(piece: Piece): PiecePart {
  return { piece, text: piece.text, published: piece.published, index: 0 };
}

/** A cell without words at the place of a paragraph. */
export function blankPart(piece: Piece): PiecePart {
  return { piece, text: '', published: '', index: 0 };
}

/** Lines of one cell as one part, at the place of the first. */
export function joinParts(parts: readonly [PiecePart, ...PiecePart[]]): PiecePart {
  const [first] = parts;
  if (parts.length === 1) return first;
  const text = parts.map((part) => part.text).join(' ');
  return { ...first, text, published: parts.map((part) => part.published).join('\n') };
}

/** Whether the words of a paragraph are those published, white space apart: only then can both be cut alike. */
export function isUnchanged(piece: Piece): boolean {
  return piece.text === normaliseText(piece.published);
}

/** The words from `start` to `end` of the paragraph's published words, white space around them left out. */
export function cutPart(piece: Piece, start: number, end: number): PiecePart {
  const raw = piece.published.slice(start, end);
  const published = raw.trim();
  const index = start + (raw.length - raw.trimStart().length);
  return { piece, text: normaliseText(published), published, index };
}
