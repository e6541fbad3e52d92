import { convertBijoyCells } from '../../domain/text/bijoy/convert-bijoy-cells.ts';
import { type Document, type Piece, piecesOf, type Remark } from '../blocks.ts';
import { mapPieces } from './map-pieces.ts';
import { normaliseText } from './normalise.ts';

/**
 * Pieces in a legacy font (Bijoy, SutonnyMJ) read as Unicode, each with the remark LEGACY_FONT_TEXT. It reads the
 * published words, because the font draws letters in codes that the normal form leaves out. Runs after `normalise`.
 *
 * In:  `gš—e¨`, `bvg` in a document of such cells, `www.doict.gov.bd`
 * Out: `মন্তব্য`, `নাম`, `www.doict.gov.bd`; `published` stays as it was
 */
export function convertLegacyFonts(document: Document): Document {
  const pieces = [...new Set(piecesOf(document.blocks))].filter((piece) => piece.text !== '');
  const read = new Map<Piece, string>();
  const remarks: Remark[] = [];
  convertBijoyCells(pieces.map((piece) => piece.published)).forEach((converted, index) => {
    const piece = pieces[index];
    if (converted === null || piece === undefined) return;
    const text = normaliseText(converted);
    read.set(piece, text);
    remarks.push({ code: 'LEGACY_FONT_TEXT', at: piece.at, cell: piece.published, detail: { read: text } });
  });
  if (read.size === 0) return document;
  const converted = mapPieces(document, (piece) => ({ ...piece, text: read.get(piece) ?? piece.text }));
  return { ...converted, remarks: [...document.remarks, ...remarks] };
}
