import { MOST_ERRORS } from '../most-errors.ts';
import type { CsvFault } from './csv-file.ts';

/** The first faults in the order of the lines, those of the file as a whole before all. */
export function firstFaults<Column extends string>(faults: readonly CsvFault<Column>[]): CsvFault<Column>[] {
  return faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, MOST_ERRORS);
}
