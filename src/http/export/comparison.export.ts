import type { ServiceCategory } from '../../domain/charter/service-category.ts';
import { comparisonLookups } from '../../graph/comparison/comparison.lookups.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { ComparisonRow } from '../../operations/compare-offices/lay-out.ts';
import { compareOffices } from '../../operations/compare-offices.ts';
import { CONTENT_TYPES, type ExportFile } from './export-file.ts';
import { comparisonColumns } from './tables/comparison.columns.ts';
import { writeCsv } from './writers/write-csv.ts';
import { writeXlsx } from './writers/xlsx/write-xlsx.ts';

type Format = 'csv' | 'xlsx';

export function isComparisonFormat(ending: string): ending is Format {
  return ending === 'csv' || ending === 'xlsx';
}

/** The arguments of the graph's `compareOffices`. */
export interface ComparisonArguments {
  offices: string[];
  category?: ServiceCategory | null;
  asOf?: string | null;
}

/** What 2 to 20 offices promise, a row a service, as a file. Throws BAD_USER_INPUT as the graph does. */
export async function exportComparisonFile(
  context: GraphContext,
  format: Format,
  { offices, category = null, asOf = null }: ComparisonArguments,
): Promise<ExportFile> {
  const day = asOf ?? context.today;
  const comparison = await compareOffices(comparisonLookups(context), { slugs: offices, category, day });
  const columns = comparisonColumns(comparison);
  const pages = onePage(comparison.rows);
  return {
    contentType: CONTENT_TYPES[format],
    fileName: `sanad-comparison-${day}.${format}`,
    fileNameBn: `তুলনা-${day}.${format}`,
    chunks: format === 'csv' ? writeCsv(columns, pages) : writeXlsx('তুলনা', columns, pages),
  };
}

async function* onePage(rows: readonly ComparisonRow[]): AsyncGenerator<readonly ComparisonRow[]> {
  yield rows;
}
