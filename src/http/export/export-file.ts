/** A file made for whoever asked for it. */
export interface ExportFile {
  readonly contentType: string;
  /** ASCII only, for every system. */
  readonly fileName: string;
  /** The same for readers of Bangla. */
  readonly fileNameBn: string;
  /** Read it to the end or call its `return`; nothing is read ahead. */
  readonly chunks: AsyncGenerator<Buffer>;
}

/** The formats of an export, by the ending of its address. */
export const CONTENT_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json',
  ics: 'text/calendar; charset=utf-8',
} as const;

/** A file that is small enough to be made at once. */
export async function* inOneChunk(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}

/** A slug as a part of a file's name. */
export function slugInName(slug: string): string {
  return slug.replaceAll('/', '-');
}

/** Header of a download: a plain name for every browser, the Bangla one by RFC 8187 for those that know it. */
export function contentDisposition({ fileName, fileNameBn }: ExportFile): string {
  return `attachment; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(fileNameBn)}`;
}
