import { exportSources } from '../../operations/export/export-sources.ts';
import { withFirstPage } from './first-page.ts';
import { readQuery } from './read-query.ts';
import { type OpenTable, tableFile } from './table-file.ts';
import { SOURCE_COLUMNS } from './tables/source.columns.ts';

/** The sources that charters are harvested from, a row each, with how they stand now. */
export const openSources: OpenTable = async ({ context, format, query }) => {
  readQuery([], query);
  return tableFile(format, {
    name: `sanad-sources-${context.today}`,
    nameBn: `উৎস-${context.today}`,
    sheet: 'উৎস',
    columns: SOURCE_COLUMNS,
    pages: await withFirstPage(exportSources(context.db, context.now)),
  });
};
