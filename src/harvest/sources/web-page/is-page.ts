import type { GatheredDocument } from '../../gathered.ts';

const WITHIN = 4_096;
const HTML = /<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|a|ul|script|iframe)[\s>]/i;
/** How documents begin that are no text: PDF, ZIP (DOCX, XLSX), the older Office files, pictures. */
const NO_TEXT = ['%PDF-', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '\x89PNG', '\xff\xd8\xff', 'GIF8'];

/** Whether a document is a web page, by its content: what a host says about types is often wrong. */
export function isPage({ bytes }: GatheredDocument): boolean {
  const start = Buffer.from(bytes.subarray(0, WITHIN)).toString('latin1');
  return !NO_TEXT.some((magic) => start.startsWith(magic)) && HTML.test(start.replaceAll('\0', ''));
}
