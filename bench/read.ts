import { readFileSync } from 'node:fs';
import { parseCharter } from '../src/ingest/parse-charter.ts';
import { readDocument } from '../src/ingest/read-document.ts';
import { readText } from '../src/ingest/readers/text/read-text.ts';
import { loadDataGazetteer } from '../src/operations/load-data-gazetteer.ts';
import type { CharterContent } from '../src/synthetic/layouts/charter-content.ts';
import { renderCsv } from '../src/synthetic/layouts/render-csv.ts';
import { renderHtml } from '../src/synthetic/layouts/render-html.ts';
import { renderText } from '../src/synthetic/layouts/text-layouts.ts';
import { contentOf, FIELD_ORDER } from '../tests/support/render/charter-content.ts';
import { renderDocx } from '../tests/support/render/render-docx.ts';
import { renderXlsx } from '../tests/support/render/render-xlsx.ts';
import { unicodeToBijoy } from '../tests/support/unicode-to-bijoy.ts';
import { runsPerSecond, show } from './measure.ts';

const CHARTERS = ['doict-lalmonirhat-kaliganj', 'doict-rajbari-kalukhali'];
const PDFS = ['kaliganj.pdf', 'kalukhali.pdf'];

/** Reading the two charters in every format, beside splitting the text into lines and cells and nothing more. */
export async function benchReading(): Promise<void> {
  const gazetteer = await loadDataGazetteer();
  const texts = CHARTERS.map((name) => readFileSync(new URL(`../data/charters/${name}.txt`, import.meta.url), 'utf8'));
  const split = await runsPerSecond(() => texts.map((text) => text.split('\n').map((line) => line.split('\t'))));
  const contents = texts.map((text) => contentOf(parseCharter(readText(text), gazetteer), FIELD_ORDER));
  const formats: Record<string, Uint8Array[]> = {
    'text, tabs': texts.map(encode),
    'text, pipes': contents.map((content) => encode(renderText(content, 'pipeCells'))),
    'text, a cell a line': contents.map((content) => encode(renderText(content, 'cellLines'))),
    'text, Bijoy': texts.map((text) => encode(text.replace(/[^\t\n]+/g, unicodeToBijoy))),
    HTML: contents.map((content) => encode(renderHtml(content, { same: 'MERGED', chrome: true }))),
    CSV: contents.map((content) => encode(renderCsv(content, 'REPEATED'))),
    DOCX: await renderAll(contents, (content) => renderDocx(content, 'MERGED')),
    XLSX: await renderAll(contents, (content) => renderXlsx(content, 'MERGED')),
    PDF: PDFS.map((name) => readFileSync(new URL(`../tests/charters/layouts/fixtures/${name}`, import.meta.url))),
  };
  for (const [format, documents] of Object.entries(formats)) {
    const megabytes = documents.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
    const read = await runsPerSecond(async () => {
      for (const bytes of documents) parseCharter((await readDocument({ bytes, format: 'AUTO' })).document, gazetteer);
    });
    show(`reading ${format}: documents a second`, read * documents.length, '/s');
    show(`reading ${format}: megabytes a second`, read * megabytes, 'MB/s');
    show(`reading ${format}: times the cost of splitting the text into cells`, split / read, '×');
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function renderAll(
  contents: readonly CharterContent[],
  render: (content: CharterContent) => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array[]> {
  return Promise.all(contents.map(render));
}
