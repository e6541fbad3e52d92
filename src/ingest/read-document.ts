import type { DocumentFormat } from '../domain/charter/document-format.ts';
import { DomainError } from '../domain/errors.ts';
import type { Document, Remark } from './blocks.ts';
import { detectFormat, detectTextFormat } from './detect-format.ts';
import { type DecodedText, decodeText } from './encoding/decode-text.ts';
import { refuseOver } from './limits.ts';
import { readCsv } from './readers/sheet/read-csv.ts';
import { readText } from './readers/text/read-text.ts';

/** A document as it comes. `format` is what the sender says; AUTO lets the content tell. */
export interface DocumentSource {
  bytes: Uint8Array;
  format: Exclude<DocumentFormat, 'IMAGE'> | 'AUTO';
}

/** A document and, for the formats that are text, its characters. */
export interface ReadDocument {
  document: Document;
  text: string | null;
}

const PICTURE: Remark = { code: 'DOCUMENT_IS_PICTURE', at: {}, cell: null, detail: {} };

/**
 * Reads a document of any format into blocks. The content tells the format, whatever the file is called; a text may be
 * read as another kind of text than it looks like. Throws DOCUMENT_TOO_LARGE, DOCUMENT_DAMAGED, DOCUMENT_ENCRYPTED,
 * FORMAT_NOT_SUPPORTED, and BAD_USER_INPUT where the content is not what the sender says.
 */
export async function readDocument(source: DocumentSource): Promise<ReadDocument> {
  refuseOver('documentBytes', source.bytes.length);
  const read = await readBlocks(source);
  refuseOver('rows', read.document.blocks.length);
  return read;
}

async function readBlocks({ bytes, format }: DocumentSource): Promise<ReadDocument> {
  const found = detectFormat(bytes);
  if (found === 'TEXT') return readTextDocument(bytes, format);
  if (format !== 'AUTO' && format !== found && found !== 'IMAGE') throw contradicted(format, found);
  return { document: await readBinary(bytes, found), text: null };
}

/** The libraries of the formats are loaded when a document needs them: a text is read without. */
async function readBinary(bytes: Uint8Array, format: DocumentFormat): Promise<Document> {
  switch (format) {
    case 'DOCX':
      return (await import('./readers/docx/read-docx.ts')).readDocx(bytes);
    case 'XLSX':
      return (await import('./readers/sheet/read-workbook.ts')).readWorkbook(bytes);
    case 'PDF':
      // The PDF library keeps the bytes for itself, and takes no Buffer.
      return (await import('./readers/pdf/read-pdf.ts')).readPdf(Uint8Array.from(bytes));
    default:
      return { format: 'IMAGE', blocks: [], remarks: [PICTURE] };
  }
}

async function readTextDocument(bytes: Uint8Array, format: DocumentSource['format']): Promise<ReadDocument> {
  if (format === 'DOCX' || format === 'PDF' || format === 'XLSX') throw contradicted(format, 'TEXT');
  const decoded = decodeText(bytes);
  refuseBinary(decoded.text);
  refuseOver('textCharacters', decoded.text.length);
  const document = await readAs(format === 'AUTO' ? detectTextFormat(decoded.text) : format, decoded.text);
  return { document: { ...document, remarks: [...encodingRemarks(decoded), ...document.remarks] }, text: decoded.text };
}

async function readAs(format: 'TEXT' | 'HTML' | 'CSV', text: string): Promise<Document> {
  if (format === 'HTML') return (await import('./readers/html/read-html.ts')).readHtml(text);
  return format === 'CSV' ? readCsv(text) : readText(text);
}

function encodingRemarks({ text, encoding }: DecodedText): Remark[] {
  // Bytes of ASCII alone are the same in every encoding.
  if (encoding === 'UTF-8' || text === '') return [];
  return [{ code: 'ENCODING_NOT_UTF8', at: { line: 1 }, cell: null, detail: { encoding } }];
}

/** No text of a charter holds a zero, and no database text can. */
function refuseBinary(text: string): void {
  if (!text.includes('\u0000')) return;
  throw new DomainError(
    'FORMAT_NOT_SUPPORTED',
    'This is no document that can be read. Give the charter as DOCX, PDF, XLSX, HTML, CSV or text.',
    'এটি পড়ার মতো কোনো নথি নয়। সনদটি DOCX, PDF, XLSX, HTML, CSV বা টেক্সট হিসেবে দিন।',
    ['input', 'format'],
  );
}

function contradicted(said: string, found: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `The document is said to be ${said}, but its content is ${found}. Give the right format, or AUTO.`,
    `নথিটি ${said} বলা হয়েছে, কিন্তু ভেতরে আছে ${found}। সঠিক ফরম্যাট দিন, অথবা AUTO।`,
    ['input', 'format'],
  );
}
