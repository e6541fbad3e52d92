import type { GraphContext } from '../../graph/context.ts';
import { exportOffice } from '../../operations/export/export-office.ts';
import { CONTENT_TYPES, type ExportFile, inOneChunk, slugInName } from './export-file.ts';

/** One office with the services of its charter in force, as JSON-LD. Throws NOT_FOUND. */
export async function exportOfficeFile(
  { db, today }: GraphContext,
  slug: string,
  { asOf = null }: { asOf?: string | null },
): Promise<ExportFile> {
  const day = asOf ?? today;
  const document = await exportOffice(db, slug, day);
  const file = Buffer.from(`${JSON.stringify(document, null, 1)}\n`);
  const name = `sanad-${slugInName(slug)}-${day}.jsonld`;
  return { contentType: CONTENT_TYPES.jsonld, fileName: name, fileNameBn: name, chunks: inOneChunk(file) };
}
