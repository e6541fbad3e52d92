/** The formats a charter can be read from, and IMAGE, in which there is nothing to read. */
export const DOCUMENT_FORMATS = ['TEXT', 'HTML', 'DOCX', 'PDF', 'XLSX', 'CSV', 'IMAGE'] as const;

/** One format of a document. XLSX stands for every workbook, CSV for every text table with separators. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];
