import { type ComparedArguments, getCompared } from '../../graph/comparison/get-compared.ts';
import { loadDueTerms } from '../../graph/comparison/load-due-terms.ts';
import { exportDeadlines } from '../../operations/export/export-deadlines.ts';
import { slugInName } from './export-file.ts';
import { withFirstPage } from './first-page.ts';
import { argumentsOf } from './graph-parameters.ts';
import { readQuery } from './read-query.ts';
import { type OpenTable, tableFile } from './table-file.ts';
import { RANK_COLUMNS } from './tables/rank.columns.ts';

/** The arguments of the graph's `compareDeadlines`. */
interface DeadlinesRequest extends ComparedArguments {
  submittedOn?: string;
}

/** The ranking of one service, a row an office that offers it: fastest first, silent offices last. */
export const openDeadlines: OpenTable = async ({ schema, context, format, query }) => {
  const request = readQuery<DeadlinesRequest>(argumentsOf(schema, 'Query', 'compareDeadlines'), query);
  const { compared } = await getCompared(request, context);
  const { submittedOn } = request;
  const dueTerms = submittedOn === undefined ? null : await loadDueTerms(compared, submittedOn, context);
  // Both were looked up above, so they are slugs and nothing else.
  const parts = [request.catalogueService, ...(request.under == null ? [] : [request.under]), compared.day];
  const whose = parts.map(slugInName).join('-');
  return tableFile(format, {
    name: `sanad-deadlines-${whose}`,
    nameBn: `সময়সীমা-${whose}`,
    sheet: 'সময়সীমা',
    columns: RANK_COLUMNS,
    pages: await withFirstPage(exportDeadlines(context.db, { compared, dueTerms })),
  });
};
