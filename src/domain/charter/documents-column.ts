import { foldText } from '../text/fold.ts';
import type { Column } from './column.ts';
import type { HeadingText } from './heading-text.ts';
import type { Mark } from './heading-vocabulary.ts';

/** The papers and the place are joined right before the place's words, glued or not; এর is a damaged এবং. */
const JOINED =
  /(?:ও|এবং|এবঙ|এর|and)(?:তার|তা|উহার|উহা|তাহার|সেগুলো|সেগুলোর|এর|their|the)?(?:(?:আবেদন)?(?:পত্র|ফরম|ফর্ম)(?:ের)?)?(?:প্রাপ্ত[ির]{0,3}|পাওযার|পাবার)?(?:স্থান|স্তান|কোথায|যেখানে|place|where|location|source|availab)/u;
const PLACE_FIRST = /(?:স্থান|স্তান|place)(?:ও|এবং|and)[\p{L}\p{M}]{0,40}(?:কাগজ|পত্র|দলিল|ফরম|ফর্ম|document|paper|form)/u;

/** `আবেদন ফরম প্রাপ্তি`: where the form is had, though no word for a place follows. */
const RECEIPT = foldText('প্রাপ্তি');

/** The column of a heading that speaks of papers: what papers, where they are had, or both in one. */
export function documentsColumn(text: HeadingText, marks: ReadonlySet<Mark>): Column {
  if (!marks.has('STEAD')) return text.words.at(-1) === RECEIPT ? 'DOCUMENTS_PLACE' : 'DOCUMENTS';
  return JOINED.test(text.glued) || PLACE_FIRST.test(text.glued) ? 'DOCUMENTS_AND_PLACE' : 'DOCUMENTS_PLACE';
}
