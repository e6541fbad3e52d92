import type { Database } from '../../storage/connect.ts';
import { readServiceRows, type ServicePlace, type ServiceRow } from '../../storage/export/service-rows.read.ts';
import type { ServiceFilter } from '../../storage/service/service.where.ts';
import { PAGE_ROWS } from './every-page.ts';
import { type ExportedService, toExportedService } from './exported-service.ts';

/** Behind every service of an office. */
const END_OF_OFFICE = { ordinal: 2 ** 31 - 1, id: 2 ** 31 - 1 };

/**
 * The services that meet a filter, page by page, by office slug and then as in the document. Between two pages nothing
 * is held, neither transaction nor cursor: a client may take its time. A page ends with an office, so that an office is
 * of one state even while charters are stored meanwhile; the export as a whole may hold offices before and after that.
 */
export async function* exportServices(
  db: Database,
  filter: ServiceFilter,
  pageRows: number = PAGE_ROWS,
): AsyncGenerator<ExportedService[]> {
  let after: ServicePlace | null = null;
  for (;;) {
    const rows: ServiceRow[] = await readServiceRows(db, filter, after, pageRows);
    if (rows.length < pageRows) {
      if (rows.length > 0) yield rows.map(toExportedService);
      return;
    }
    const { page, end } = cutAtOffice(rows);
    yield page.map(toExportedService);
    after = end;
  }
}

/** The rows up to the last office that is surely complete; all of them where they are of one office. */
function cutAtOffice(rows: readonly ServiceRow[]): { page: readonly ServiceRow[]; end: ServicePlace | null } {
  const last = rows.at(-1);
  const page = rows.filter((row) => row.office.id !== last?.office.id);
  const complete = page.at(-1);
  if (complete !== undefined) return { page, end: { officeSlug: complete.office.slug, ...END_OF_OFFICE } };
  if (last === undefined) return { page: rows, end: null };
  const { ordinal, id } = last.service;
  return { page: rows, end: { officeSlug: last.office.slug, ordinal, id } };
}
