import type { GraphContext } from '../../graph/context.ts';
import type { ServiceFilter } from '../../graph/service/service.args.ts';
import { toStoredFilter } from '../../graph/service/service.filter.ts';
import { exportServices } from '../../operations/export/export-services.ts';
import type { ExportedService } from '../../operations/export/exported-service.ts';
import { CONTENT_TYPES, type ExportFile, slugInName } from './export-file.ts';
import { withFirstPage } from './first-page.ts';
import { refuseUnknownSlugs } from './known-slugs.ts';
import { SERVICE_COLUMNS } from './tables/service.columns.ts';
import { writeCsv } from './writers/write-csv.ts';
import { writeJsonLines } from './writers/write-json-lines.ts';
import { writeXlsx } from './writers/xlsx/write-xlsx.ts';

const FORMATS = ['csv', 'xlsx', 'jsonl'] as const;

type Format = (typeof FORMATS)[number];

export function isServicesFormat(ending: string): ending is Format {
  return FORMATS.some((format) => format === ending);
}

/** The services that meet a filter of the graph, as a file. Throws BAD_USER_INPUT for slugs that name nothing. */
export async function exportServicesFile(
  context: GraphContext,
  format: Format,
  filter: ServiceFilter,
): Promise<ExportFile> {
  await refuseUnknownSlugs(context, filter);
  const wanted = await toStoredFilter(filter, context, []);
  const pages = await withFirstPage(exportServices(context.db, wanted));
  // Both were looked up above, so they are slugs and nothing else.
  const whose = filter.under ?? filter.organisation;
  const ending = `${whose == null ? '' : `-${slugInName(whose)}`}-${wanted.day}.${format}`;
  return {
    contentType: CONTENT_TYPES[format],
    fileName: `sanad-services${ending}`,
    fileNameBn: `সেবাসমূহ${ending}`,
    chunks: write(format, pages),
  };
}

function write(format: Format, pages: AsyncIterable<ExportedService[]>): AsyncGenerator<Buffer> {
  switch (format) {
    case 'csv':
      return writeCsv(SERVICE_COLUMNS, pages);
    case 'xlsx':
      return writeXlsx('সেবা', SERVICE_COLUMNS, pages);
    case 'jsonl':
      return writeJsonLines(pages);
  }
}
