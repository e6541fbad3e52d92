import { GRIEVANCE_ROLES } from '../../domain/charter/grievance-step.ts';
import { TIME_UNITS } from '../../domain/deadline/deadline.ts';
import { toAsciiDigits } from '../../domain/text/digits.ts';
import { misread, orEmpty, readNeededText, readPathSlug, wordOf } from '../csv-file/cell-readers.ts';
import type { CsvLine } from '../csv-file/csv-file.ts';
import { type CellFault, type CellsRead, readCells } from '../csv-file/read-cells.ts';
import { tidyText } from '../tidy-text.ts';
import type { GrievanceColumn } from './grievance-file.ts';

const COUNT = /^[1-9]\d{0,2}$/;

const READERS = {
  applies_to: readPathSlug,
  body: readNeededText,
  role: wordOf(GRIEVANCE_ROLES),
  limit: readCount,
  unit: wordOf(TIME_UNITS),
  extension: orEmpty(readCount, null),
  contact: orEmpty(tidyText, null),
  source: readNeededText,
  note: orEmpty(tidyText, null),
} as const;

/** A row of a file of grievance limits, cell by cell. */
export type LimitCells = CellsRead<GrievanceColumn, typeof READERS>;

/** Reads the cells of a row, each for itself. */
export function readLimitCells(line: CsvLine<GrievanceColumn>): LimitCells {
  return readCells(line, READERS);
}

function readCount(text: string): number | CellFault {
  const digits = toAsciiDigits(text);
  if (COUNT.test(digits)) return Number(digits);
  return misread(
    text,
    'is no whole number from 1 to 999. Write the number alone; its unit has a column of its own.',
    '১ থেকে ৯৯৯ পর্যন্ত পূর্ণ সংখ্যা নয়। শুধু সংখ্যাটি লিখুন; এককের আলাদা কলাম আছে।',
  );
}
