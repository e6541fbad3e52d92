import type { GrievanceLimit } from '../../domain/escalation/grievance-limit.ts';
import type { CsvColumns, CsvFault } from '../csv-file/csv-file.ts';

/** The columns of a file of grievance limits. */
export const GRIEVANCE_COLUMNS = [
  'applies_to',
  'body',
  'role',
  'limit',
  'unit',
  'extension',
  'contact',
  'source',
  'note',
] as const;

/** A column of a file of grievance limits. */
export type GrievanceColumn = (typeof GRIEVANCE_COLUMNS)[number];

/** A file of grievance limits: a row is one step of the procedure at one body. */
export const GRIEVANCE_FILE: CsvColumns<GrievanceColumn> = {
  columns: GRIEVANCE_COLUMNS,
  optional: new Set(['extension', 'contact', 'note']),
  row: { bn: 'সময়সীমা', en: 'time limit', article: 'a' },
};

/** What is wrong with a file of grievance limits. */
export type GrievanceFault = CsvFault<GrievanceColumn>;

/** A limit with the file's line on which it begins, counted from 1. */
export type GrievanceLimitLine = GrievanceLimit & { line: number };

/** The limits of a file, or what is wrong with it; with faults there are no limits. */
export interface GrievanceFile {
  readonly limits: readonly GrievanceLimitLine[];
  readonly faults: readonly GrievanceFault[];
}
