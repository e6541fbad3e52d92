import { remember } from '../../domain/text/remember.ts';
import type { Document } from '../blocks.ts';
import { mapPieces } from './map-pieces.ts';

const MOST_REMEMBERED = 5_000;
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
  return mapPieces(document, (piece) => ({ ...piece, text: normaliseText(piece.published) }));
}

/** One text in the form all stages read. */
export const normaliseText = remember(
  (text: string): string =>
    text.toWellFormed().normalize('NFC').replace(CONTROL, '').replace(INVISIBLE, '').replace(WHITE_SPACE, ' ').trim(),
  MOST_REMEMBERED,
);
