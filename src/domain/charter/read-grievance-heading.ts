import { remember } from '../text/remember.ts';
import { GRIEVANCE_STEMS, type GrievanceMark } from './grievance-heading-vocabulary.ts';
import { isBodyText } from './heading-body.ts';
import { type HeadingText, headingText, skeletonOf } from './heading-text.ts';
import { isSerialHeading } from './serial-heading.ts';
import { findStems } from './stem-match.ts';
import { countUnknown } from './torn-words.ts';

/** The columns of a charter's complaint table; WHOM_AND_ADDRESS is one cell for both. */
export const GRIEVANCE_COLUMNS = ['SERIAL', 'WHEN', 'WHOM', 'ADDRESS', 'WHOM_AND_ADDRESS', 'LIMIT'] as const;

/** One column of a charter's complaint table. */
export type GrievanceColumn = (typeof GRIEVANCE_COLUMNS)[number];

const LONGEST_HEADING = 120;
const MOST_REMEMBERED = 5_000;
const COLUMN_NUMBER = /^\s*\(?[0-9০-৯]{1,2}\s?[.)।]\s*|\([0-9০-৯]{1,2}\)\s*$/g;
const NUMBER = /[0-9০-৯]/;
const BRACKETS = /\([^()]*(?:\)|$)/g;

const isKnownWord = remember(
  (word) => findStems({ words: [word], glued: word, skeleton: skeletonOf(word) }, GRIEVANCE_STEMS).size > 0,
);

function marksOf(text: HeadingText): Set<GrievanceMark | 'FILLER'> {
  return findStems(text, GRIEVANCE_STEMS);
}

function columnOf(outside: HeadingText, whole: HeadingText): GrievanceColumn | null {
  const marks = marksOf(outside);
  const asks = (['WHEN', 'WHOM', 'LIMIT'] as const).filter((mark) => marks.has(mark));
  if (asks.length > 1) return null;
  if (marks.has('WHOM')) return marksOf(whole).has('ADDRESS') ? 'WHOM_AND_ADDRESS' : 'WHOM';
  if (marks.has('WHEN')) return 'WHEN';
  if (marks.has('ADDRESS')) return marks.has('LIMIT') ? null : 'ADDRESS';
  if (marks.has('LIMIT')) return 'LIMIT';
  return marks.has('STEP') ? 'SERIAL' : null;
}

/**
 * The column that a heading of the complaint (GRS) table stands for; null where it is a cell of the body or asks for two
 * things that no column holds together. `কার সঙ্গে যোগাযোগ করবেন` → WHOM, `পদবি ও ঠিকানা` → WHOM_AND_ADDRESS.
 */
export const readGrievanceHeading = remember(readText, MOST_REMEMBERED);

function readText(text: string): GrievanceColumn | null {
  if (text.length > LONGEST_HEADING || isBodyText(text)) return null;
  const unnumbered = text.replace(COLUMN_NUMBER, '');
  if (NUMBER.test(unnumbered)) return null;
  const outside = headingText(unnumbered.replace(BRACKETS, ' '));
  if (outside.glued === '') return null;
  if (isSerialHeading(outside)) return 'SERIAL';
  const whole = headingText(unnumbered);
  return countUnknown(whole.words, isKnownWord) === 0 ? columnOf(outside, whole) : null;
}
