import { CERTAINTIES, CLOSURE_KINDS, DAY_EFFECTS } from '../../domain/calendar/calendar-order.ts';
import { misread, orEmpty, readNeededText, wordOf } from '../csv-file/cell-readers.ts';
import type { CsvLine } from '../csv-file/csv-file.ts';
import { type CellFault, type CellsRead, readCells } from '../csv-file/read-cells.ts';
import { tidyText } from '../tidy-text.ts';
import type { CalendarColumn } from './calendar-file.ts';
import { readDay, readDays } from './read-days.ts';

const READERS = {
  order: readNeededText,
  known_on: readDay,
  date: readDays,
  effect: wordOf(DAY_EFFECTS),
  kind: orEmpty(wordOf(CLOSURE_KINDS), null),
  name_bn: tidyText,
  name_en: tidyText,
  moon_dependent: orEmpty(readYesOrNo, false),
  certainty: orEmpty(wordOf(CERTAINTIES), 'LISTED'),
  areas: readAreas,
  source: orEmpty(tidyText, null),
} as const;

/** A row of a calendar file, cell by cell. */
export type EntryCells = CellsRead<CalendarColumn, typeof READERS>;

/** Reads the cells of a row, each for itself. */
export function readEntryCells(line: CsvLine<CalendarColumn>): EntryCells {
  return readCells(line, READERS);
}

function readYesOrNo(text: string): boolean | CellFault {
  const word = text.toLowerCase();
  if (word === 'y' || word === 'n') return word === 'y';
  return misread(
    text,
    'is neither y nor n. Write y where the day follows the moon and may still move, else n.',
    'y বা n নয়। দিনটি চাঁদ দেখার উপর নির্ভর করলে y, নইলে n লিখুন।',
  );
}

/** Slugs between upright strokes; none for the whole country. */
function readAreas(text: string): string[] {
  return [...new Set(text.split('|').map((area) => area.trim()))].filter((area) => area !== '');
}
