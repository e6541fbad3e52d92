import type { Column } from '../../../domain/charter/column.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { foldGlued } from '../../../domain/text/fold.ts';
import { findSpellingVariants } from '../../../domain/text/spelling.ts';
import type { Piece } from '../../blocks.ts';
import { isReadable } from '../readable.ts';
import { piecesIn } from '../rows/service-row.ts';
import type { RowService } from '../services/services.ts';
import { findingAt, findingInside } from './finding-at.ts';

/** A person spells the own name as he likes. */
const NAMES: readonly Column[] = ['RESPONSIBLE', 'SUPERIOR'];

/**
 * Words that are not spelt as the standard has them, once for each cell and word.
 *
 * In:  `তাৎক্ষনিক/ ৫ কার্যদিবস (প্রয়োজ্য ক্ষেত্রে)`
 * Out: SPELLING_VARIANT at `তাৎক্ষনিক` and at `প্রয়োজ্য`.
 */
export function checkSpelling(services: readonly RowService[]): Finding[] {
  return services.flatMap(({ row }, service) =>
    row.cells
      .filter((cell) => !NAMES.includes(cell.column))
      .flatMap((cell) => cell.pieces.flatMap((piece) => checkWords(piece, service))),
  );
}

function checkWords(piece: Piece, service: number): Finding[] {
  if (!isReadable(piece.text)) return [];
  const variants = new Map(
    findSpellingVariants(piece.text)
      .toReversed()
      .map((variant) => [variant.written, variant]),
  );
  return [...variants.values()].map(({ written, standard, index }) =>
    findingInside('SPELLING_VARIANT', piece, index, { detail: { written, standard }, service }),
  );
}

/** Services that stand twice in one category, by their folded names: at the later one. */
export function checkRepeatedServices(services: readonly RowService[]): Finding[] {
  const seen = new Map<string, Piece | undefined>();
  return services.flatMap(({ row, service }, index) => {
    const key = `${service.category} ${foldGlued(service.name)}`;
    const [piece] = piecesIn(row, 'NAME');
    // One name over several rows stands in the document once.
    const isRepeated = seen.has(key) && seen.get(key) !== piece;
    seen.set(key, piece);
    if (!isRepeated || piece === undefined) return [];
    return [
      findingAt('SERVICE_REPEATED', piece, { detail: { service: service.name }, service: index, cell: service.name }),
    ];
  });
}
