import type { Column } from './column.ts';
import type { HeadingText } from './heading-text.ts';
import type { Mark } from './heading-vocabulary.ts';

/** The papers and the place are joined right before the place's words, glued or not; এর is a damaged এবং. */
const JOINED =
  /(?:ও|এবং|এবঙ|এর|and)(?:তা|তার|উহা|the)?(?:প্রাপ্ত[ির]*|পাওযার|পাবার)?(?:স্থান|স্তান|কোথায|যেখানে|place|where|location|source|availab)/u;
const PLACE_FIRST = /(?:স্থান|স্তান|place)(?:ও|এবং|and)[\p{L}\p{M}]*(?:কাগজ|পত্র|দলিল|ফরম|ফর্ম|document|paper|form)/u;

/** The column of a heading that speaks of papers: what papers, where they are had, or both in one. */
export function documentsColumn(text: HeadingText, marks: ReadonlySet<Mark>): Column {
  if (!marks.has('STEAD')) return 'DOCUMENTS';
  return JOINED.test(text.glued) || PLACE_FIRST.test(text.glued) ? 'DOCUMENTS_AND_PLACE' : 'DOCUMENTS_PLACE';
}
