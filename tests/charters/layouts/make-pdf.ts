import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { readText } from '../../../src/ingest/readers/text/read-text.ts';
import { type Part, partsOf } from './charter-rows.ts';

/**
 * Makes the PDFs in `fixtures` out of the two real charters, as tables with borders whose headings are repeated on each
 * page: `npx tsx tests/charters/layouts/make-pdf.ts`. Needs /usr/bin/chromium and, for the files named `-writer`,
 * LibreOffice's /usr/bin/soffice with a Bangla font.
 */
const CHARTERS = { kaliganj: 'doict-lalmonirhat-kaliganj', kalukhali: 'doict-rajbari-kalukhali' };
const FIXTURES = new URL('fixtures/', import.meta.url);
const FONT_FILES = new URL('../../../node_modules/@fontsource/noto-sans-bengali/files/', import.meta.url);
const WRITER_STYLE = '@page { size: 21cm 29.7cm; margin: 1cm } table { border-collapse: collapse }';
const BROWSER_STYLE = `
  ${fontFace('Bangla', 'bengali')} ${fontFace('Latin', 'latin')}
  body { font: 9pt Bangla, Latin; }
  table { border-collapse: collapse; width: 100%; font-size: 6pt; }
  td, th { border: 1px solid black; padding: 2px; vertical-align: top; font-weight: normal; text-align: left; }
  span { white-space: nowrap; }`;

function fontFace(family: string, subset: string): string {
  const bytes = readFileSync(new URL(`noto-sans-bengali-${subset}-400-normal.woff`, FONT_FILES));
  return `@font-face { font-family: ${family}; src: url(data:font/woff;base64,${bytes.toString('base64')}); }`;
}

/** A browser breaks lines after a hyphen or a slash too, and the PDF would not tell that break from a space. */
function unbroken(text: string): string {
  const words = escaped(text).split(' ');
  return words.map((word) => `<span>${word}</span>`).join(' ');
}

/** The word processor takes the size of a font from this element, and it breaks words as it likes. */
function small(text: string): string {
  return `<font size="1">${escaped(text)}</font>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function html(parts: readonly Part[], style: string, cell: (text: string) => string): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((text) => `<${tag}>${cell(text)}</${tag}>`).join('')}</tr>`;
  const body = parts.map((part) => {
    if ('line' in part) return `<p>${escaped(part.line)}</p>`;
    const heading = part.heading.map((cells) => row(cells, 'th')).join('');
    const services = part.services.map((cells) => row(cells, 'td')).join('');
    return `<table border="1" width="100%"><thead>${heading}</thead><tbody>${services}</tbody></table>`;
  });
  return `<!doctype html><html lang="bn"><meta charset="utf-8"><title></title><style>${style}</style>${body.join('')}</html>`;
}

function charterParts(file: string): Part[] {
  const text = readFileSync(new URL(`../../../data/charters/${file}.txt`, import.meta.url), 'utf8');
  return partsOf(readText(text).blocks);
}

async function printWithBrowser(): Promise<void> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const [name, file] of Object.entries(CHARTERS)) {
      await page.setContent(html(charterParts(file), BROWSER_STYLE, unbroken));
      await page.evaluate('document.fonts.ready');
      const margin = { top: '12mm', bottom: '12mm', left: '8mm', right: '8mm' };
      const pdf = await page.pdf({ format: 'A4', margin, tagged: false });
      writeFileSync(new URL(`${name}.pdf`, FIXTURES), pdf);
    }
  } finally {
    await browser.close();
  }
}

function printWithWordProcessor(): void {
  const folder = mkdtempSync(join(tmpdir(), 'charters-'));
  try {
    for (const [name, file] of Object.entries(CHARTERS)) {
      const source = join(folder, `${name}-writer.html`);
      writeFileSync(source, html(charterParts(file), WRITER_STYLE, small));
      const filters = ['--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export'];
      execFileSync('/usr/bin/soffice', ['--headless', ...filters, '--outdir', folder, source], { stdio: 'ignore' });
      renameSync(join(folder, `${name}-writer.pdf`), fileURLToPath(new URL(`${name}-writer.pdf`, FIXTURES)));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await printWithBrowser();
printWithWordProcessor();
