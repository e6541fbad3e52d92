import type { Column } from '../../../domain/charter/column.ts';
import {
  contains,
  findPlaces,
  type Gazetteer,
  type GazetteerArea,
  type PlaceMention,
} from '../../../domain/office/gazetteer.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { foldedWords, foldText } from '../../../domain/text/fold.ts';
import { isReadable } from '../readable.ts';
import type { RowService } from '../services/services.ts';
import { findingAt } from './finding-at.ts';

const PLACES: readonly Column[] = ['DOCUMENTS', 'DOCUMENTS_PLACE', 'DOCUMENTS_AND_PLACE', 'PLACE'];
const OFFICE_WORDS = new Set(['কার্যালয়', 'কার্যালয়ে', 'অফিস', 'অফিসে', 'দপ্তর', 'দপ্তরে', 'উপজেলা'].map(foldText));

/**
 * Cells that send the citizen to another upazila's office. Only names behind a word for an office count, and only
 * where no office of that name could be the document's own.
 *
 * In:  `আবেদনপত্র, উপজেলা কার্যালয়, লালমনিরহাট সদর` in a charter of lalmonirhat/kaliganj
 * Out: PLACE_NAMES_ANOTHER_OFFICE with place `লালমনিরহাট সদর`.
 */
export function checkPlaces(
  services: readonly RowService[],
  own: GazetteerArea | null,
  gazetteer: Gazetteer,
): Finding[] {
  if (own === null || own.level !== 'UPAZILA') return [];
  return services.flatMap(({ row }, service) =>
    row.cells
      .filter((cell) => PLACES.includes(cell.column))
      .flatMap((cell) => {
        const text = cell.pieces.map((piece) => piece.text).join(' ');
        const [piece] = cell.pieces;
        const other = piece === undefined || !isReadable(text) ? null : findOtherUpazila(text, own, gazetteer);
        if (piece === undefined || other === null) return [];
        const detail = { place: other.name, office: own.name, officeEn: own.nameEn };
        return [findingAt('PLACE_NAMES_ANOTHER_OFFICE', piece, { detail, service, cell: text })];
      }),
  );
}

function findOtherUpazila(text: string, own: GazetteerArea, gazetteer: Gazetteer): GazetteerArea | null {
  const officeAt = foldedWords(text).findIndex((word) => OFFICE_WORDS.has(word));
  if (officeAt < 0) return null;
  const mentions = findPlaces(text, gazetteer).filter((mention) => mention.firstWord > officeAt);
  const others = mentions.map((mention) => narrow(mention, mentions)).filter((areas) => isElsewhere(areas, own));
  return others[0]?.[0] ?? null;
}

/** `কালীগঞ্জ, গাজীপুর`: a district named beside an upazila decides which of that name is meant. */
function narrow(mention: PlaceMention, all: readonly PlaceMention[]): readonly GazetteerArea[] {
  const wholes = all.filter((other) => other !== mention).flatMap((other) => other.areas);
  const inside = mention.areas.filter((area) =>
    wholes.some((whole) => whole.slug !== area.slug && contains(whole, area)),
  );
  return inside.length > 0 ? inside : mention.areas;
}

function isElsewhere(areas: readonly GazetteerArea[], own: GazetteerArea): boolean {
  return areas.every((area) => area.level === 'UPAZILA' && area.slug !== own.slug);
}
