import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../graph/context.ts';
import { CONTENT_TYPES, type ExportFile } from './export-file.ts';
import type { Column } from './tables/column.ts';
import { writeCsv } from './writers/write-csv.ts';
import { writeXlsx } from './writers/xlsx/write-xlsx.ts';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;

/** The formats that every table comes in. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

export function isTableFormat(ending: string): ending is TableFormat {
  return TABLE_FORMATS.some((format) => format === ending);
}

/** A table asked for by an address; `query` is what stands behind its question mark. */
export interface TableRequest {
  readonly schema: GraphQLSchema;
  readonly context: GraphContext;
  readonly format: TableFormat;
  readonly query: URLSearchParams;
}

/** Opens one kind of table. Throws BAD_USER_INPUT, before a byte of the file exists. */
export type OpenTable = (request: TableRequest) => Promise<ExportFile>;

/** A table and what it is called: its file without an ending, in both languages, and its sheet. */
export interface NamedTable<Row> {
  readonly name: string;
  readonly nameBn: string;
  readonly sheet: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: AsyncIterable<readonly Row[]>;
}

/** A table as a file. */
export function tableFile<Row>(
  format: TableFormat,
  { name, nameBn, sheet, columns, pages }: NamedTable<Row>,
): ExportFile {
  return {
    contentType: CONTENT_TYPES[format],
    fileName: `${name}.${format}`,
    fileNameBn: `${nameBn}.${format}`,
    chunks: format === 'csv' ? writeCsv(columns, pages) : writeXlsx(sheet, columns, pages),
  };
}

/** Rows that are all there already. */
export async function* onePage<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}
