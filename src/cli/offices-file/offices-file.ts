import type { CsvColumns, CsvFault, CsvFile, CsvLine } from '../../operations/csv-file/csv-file.ts';

/** The columns of a file of offices; a file may leave out the last two. */
export const COLUMNS = ['organisation', 'area', 'name', 'name_en', 'parent', 'website'] as const;

export type Column = (typeof COLUMNS)[number];

export const OFFICES_FILE: CsvColumns<Column> = {
  columns: COLUMNS,
  optional: new Set(['parent', 'website']),
  row: { bn: 'অফিস', en: 'office', article: 'an' },
};

export type OfficeLine = CsvLine<Column>;

export type FileFault = CsvFault<Column>;

/** The rows of a file, or what is wrong with it; with faults there are no rows. */
export type OfficesFile = CsvFile<Column>;
