import type { FindingFilter } from '../../graph/finding/finding.args.ts';
import { toFindingFilter } from '../../graph/finding/finding.filter.ts';
import { exportFindings } from '../../operations/export/export-findings.ts';
import { slugInName } from './export-file.ts';
import { withFirstPage } from './first-page.ts';
import { fieldsOf } from './graph-parameters.ts';
import { readQuery } from './read-query.ts';
import { type OpenTable, tableFile } from './table-file.ts';
import { STORED_FINDING_COLUMNS } from './tables/finding.columns.ts';

/** The findings of charters in force today that meet a filter of the graph, a row each. */
export const openFindings: OpenTable = async ({ schema, context, format, query }) => {
  const filter = readQuery<FindingFilter>(fieldsOf(schema, 'FindingFilter'), query);
  const wanted = await toFindingFilter(filter, context, []);
  // It was looked up above, so it is a slug and nothing else.
  const whose = `${filter.under == null ? '' : `-${slugInName(filter.under)}`}-${wanted.day}`;
  return tableFile(format, {
    name: `sanad-findings${whose}`,
    nameBn: `মন্তব্য${whose}`,
    sheet: 'মন্তব্য',
    columns: STORED_FINDING_COLUMNS,
    pages: await withFirstPage(exportFindings(context.db, wanted)),
  });
};
