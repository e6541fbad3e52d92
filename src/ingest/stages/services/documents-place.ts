import { foldedWords, foldText } from '../../../domain/text/fold.ts';

const SEPARATOR = /[,،/;।|]/g;
const OFFICE_WORDS = new Set(['কার্যালয়', 'অফিস', 'দপ্তর', 'পরিষদ'].map(foldText));
const OFFICE_KINDS = new Set(['উপজেলা', 'জেলা', 'বিভাগীয়', 'ইউনিয়ন', 'সংশ্লিষ্ট', 'প্রধান', 'আঞ্চলিক', 'অত্র'].map(foldText));

/**
 * Where papers are had, split off a cell for documents and place: only what follows a comma or slash, begins with an
 * office and names nothing else. Null wherever the line between papers and place is not certain.
 *
 * In:  `আবেদনপত্র, উপজেলা কার্যালয়, লালমনিরহাট সদর`, `নোটিশ উপজেলা কার্যালয়, লালমনিরহাট সদর`
 * Out: `উপজেলা কার্যালয়, লালমনিরহাট সদর`, null.
 */
export function splitDocumentsPlace(text: string): string | null {
  const starts = [...text.matchAll(SEPARATOR)].map((match) => match.index + 1);
  const places = starts.map((start) => text.slice(start).trim()).filter(startsWithOffice);
  const place = places[0];
  if (place === undefined || places.length > 1) return null;
  return /[/;।|]/.test(place) || officeWords(place) > 1 ? null : place;
}

function startsWithOffice(text: string): boolean {
  const [first, second] = foldedWords(text.slice(0, 80));
  if (first === undefined) return false;
  return OFFICE_KINDS.has(first) && second !== undefined && OFFICE_WORDS.has(second);
}

function officeWords(text: string): number {
  return foldedWords(text).filter((word) => OFFICE_WORDS.has(word)).length;
}
