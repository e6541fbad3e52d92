import type { CharterContent } from '../../../src/synthetic/layouts/charter-content.ts';
import { renderCsv } from '../../../src/synthetic/layouts/render-csv.ts';
import { renderHtml } from '../../../src/synthetic/layouts/render-html.ts';
import { renderText, TEXT_LAYOUTS, type TextLayout } from '../../../src/synthetic/layouts/text-layouts.ts';
import { renderDocx } from './render-docx.ts';
import { renderXlsx } from './render-xlsx.ts';

/** Writes a charter as the bytes of a document. */
export type RenderDocument = (content: CharterContent) => Uint8Array | Promise<Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The formats other than plain text, by what they do with equal cells below each other. */
export const FORMAT_LAYOUTS = {
  html: (content) => bytesOf(renderHtml(content, { same: 'REPEATED' })),
  htmlRowspans: (content) => bytesOf(renderHtml(content, { same: 'MERGED' })),
  htmlPortal: (content) => bytesOf(renderHtml(content, { same: 'MERGED', chrome: true })),
  htmlOneTable: (content) => bytesOf(renderHtml(content, { same: 'MERGED', oneTable: true })),
  htmlDitto: (content) => bytesOf(renderHtml(content, { same: 'DITTO' })),
  docx: (content) => renderDocx(content, 'REPEATED'),
  docxMerged: (content) => renderDocx(content, 'MERGED'),
  docxDitto: (content) => renderDocx(content, 'DITTO'),
  xlsx: (content) => renderXlsx(content, 'REPEATED'),
  xlsxMerged: (content) => renderXlsx(content, 'MERGED'),
  xlsxDitto: (content) => renderXlsx(content, 'DITTO'),
  csv: (content) => bytesOf(renderCsv(content, 'REPEATED')),
  csvDitto: (content) => bytesOf(renderCsv(content, 'DITTO')),
} as const satisfies Record<string, RenderDocument>;

export type FormatLayout = keyof typeof FORMAT_LAYOUTS;

/** Every layout of plain text and every other format, by name. */
export const DOCUMENT_LAYOUTS: Readonly<Record<string, RenderDocument>> = {
  ...Object.fromEntries(
    (Object.keys(TEXT_LAYOUTS) as TextLayout[]).map((layout): [string, RenderDocument] => [
      layout,
      (content) => bytesOf(renderText(content, layout)),
    ]),
  ),
  ...FORMAT_LAYOUTS,
};
