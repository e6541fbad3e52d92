import { type Repair, repairDamage } from '../../domain/text/repair-damage/repair-damage.ts';
import type { Document, Piece, Remark } from '../blocks.ts';
import { mapPieces } from './map-pieces.ts';

const LOST = '\ufffd';

/**
 * Words that font converters damaged, put right where that is certain: CONVERTER_DAMAGE for each piece with one, and
 * CHARACTERS_LOST for each with U+FFFD. What is not certain stays as written. Runs after `convertLegacyFonts`.
 *
 * In:  `জরম্নরী তদমত্ম`, `আত্মীয়`, `সেবা\ufffd মূল্য`
 * Out: `জরুরী তদন্ত`, `আত্মীয়`, `সেবা\ufffd মূল্য`; `published` stays as it was
 */
export function repairWords(document: Document): Document {
  const remarks: Remark[] = [];
  const repaired = mapPieces(document, (piece) => {
    const { text, repairs } = repairDamage(piece.text);
    if (repairs.length > 0) remarks.push(damageIn(piece, repairs));
    if (piece.text.includes(LOST)) {
      remarks.push({ code: 'CHARACTERS_LOST', at: piece.at, cell: piece.published, detail: {} });
    }
    return { ...piece, text };
  });
  return { ...repaired, remarks: [...document.remarks, ...remarks] };
}

/** One remark for a piece; a word that is damaged twice in it is named once. */
function damageIn(piece: Piece, repairs: readonly Repair[]): Remark {
  const words = new Map(repairs.map(({ written, read }) => [written, read]));
  const detail = { written: [...words.keys()].join(', '), read: [...words.values()].join(', ') };
  return { code: 'CONVERTER_DAMAGE', at: piece.at, cell: piece.published, detail };
}
