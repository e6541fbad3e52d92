import { DomainError } from '../domain/errors.ts';

/** How much of a document is read. Each is many times what the longest charter known needs. */
export const LIMITS = {
  /** Bytes of a document as it comes. */
  documentBytes: 10 * 1024 * 1024,
  /** UTF-16 units of a text, of a page's source, of a workbook's sheets. */
  textCharacters: 2_000_000,
  /** Bytes of everything inside an archive (DOCX, XLSX) once unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  archiveEntries: 5_000,
  pages: 500,
  /** Rows of all tables, and lines outside them. */
  rows: 10_000,
  /** Places in the grids of all tables, covered ones included. */
  cells: 100_000,
  /** Places in one row. */
  columns: 1_000,
  /** Elements within elements. */
  nesting: 500,
} as const;

/** One limit. */
export type Limit = keyof typeof LIMITS;

const NAMES: Record<Limit, { en: string; bn: string }> = {
  documentBytes: { en: 'bytes', bn: 'বাইট' },
  textCharacters: { en: 'characters of text', bn: 'অক্ষর' },
  unpackedBytes: { en: 'bytes when unpacked', bn: 'বাইট (খোলার পর)' },
  archiveEntries: { en: 'files inside it', bn: 'ভেতরের ফাইল' },
  pages: { en: 'pages', bn: 'পৃষ্ঠা' },
  rows: { en: 'rows or lines', bn: 'সারি বা লাইন' },
  cells: { en: 'table cells', bn: 'সারণির ঘর' },
  columns: { en: 'columns in one table', bn: 'কলাম (একটি সারণিতে)' },
  nesting: { en: 'levels of nesting', bn: 'স্তর (একটির ভেতর আরেকটি)' },
};

/** Throws DOCUMENT_TOO_LARGE, naming the limit, where `amount` is over it. */
export function refuseOver(limit: Limit, amount: number): void {
  if (amount <= LIMITS[limit]) return;
  const { en, bn } = NAMES[limit];
  throw new DomainError(
    'DOCUMENT_TOO_LARGE',
    `The document has more than ${LIMITS[limit]} ${en}. Split it, or remove what is not the charter.`,
    `নথিতে ${LIMITS[limit]}-এর বেশি ${bn} আছে। ভাগ করুন, অথবা সনদ নয় এমন অংশ বাদ দিন।`,
    ['input'],
  );
}
