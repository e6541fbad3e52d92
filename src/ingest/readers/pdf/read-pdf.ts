import { DomainError } from '../../../domain/errors.ts';
import type { Document } from '../../blocks.ts';
import { refuseOver } from '../../limits.ts';
import { damaged, encrypted } from '../archive/refusals.ts';
import { DocumentWriter } from './document-writer.ts';
import { drawPage } from './draw-page.ts';
import { drawingOf } from './drawing-of.ts';
import type { PageContent } from './glyph.ts';
import { asMatrix } from './matrix.ts';
import { pageBlocks } from './page-blocks.ts';
import { fontsOf } from './pdf-font.ts';
import { loadPdfLibrary, type PdfDocument, type PdfLibrary, type PdfPage } from './pdf-library.ts';
import { readPageSource } from './raw/page-source.ts';
import { PdfFile } from './raw/pdf-file.ts';
import { refuseLongRanges } from './raw/refuse-long-ranges.ts';
import { isSpace } from './spaces.ts';
import { statedTexts } from './stated-texts.ts';
import { upright } from './upright.ts';

/** Paths on a page without text from which on they are taken for letters drawn as outlines. */
const OUTLINES = 100;

/** No code of the file is run, nothing is fetched, no picture is unpacked, nothing is said on the console. */
const SETTINGS = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  stopAtErrors: false,
  fontExtraProperties: true,
  verbosity: 0,
};

/**
 * Reads a PDF with a text layer. Tables come from their rulings, else from white space that stands in line over several
 * rows; what is outside them is a paragraph a line. `at` has the page, and of a cell its table, row and column. Words
 * that the producer stated beside its glyphs are taken before the glyphs, as Bangla glyphs stand in another order.
 *
 * Throws DOCUMENT_TOO_LARGE, DOCUMENT_DAMAGED, or DOCUMENT_ENCRYPTED for what opens only with a password.
 *
 * In: a page with the line `২.১) নাগরিক সেবা` above a table of two rows and three columns
 * Out: a paragraph at page 1; table 1 with two rows of three cells, each at page 1
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  refuseOver('documentBytes', bytes.length);
  const file = new PdfFile(bytes);
  refuseLongRanges(file);
  const library = await loadPdfLibrary();
  // The library takes the bytes over and empties them.
  const task = library.getDocument({ ...SETTINGS, data: bytes.slice() });
  try {
    return await readPages(library, await refusing(task.promise), file);
  } finally {
    await task.destroy();
  }
}

async function readPages(library: PdfLibrary, pdf: PdfDocument, file: PdfFile): Promise<Document> {
  refuseOver('pages', pdf.numPages);
  const writer = new DocumentWriter();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await refusing(pdf.getPage(number));
    const { content, isPicture } = await readPage(library, page, file);
    if (isPicture) writer.writePicture(number);
    writer.writePage(pageBlocks(upright(content)), number);
    page.cleanup();
  }
  return writer.document();
}

async function readPage(
  library: PdfLibrary,
  page: PdfPage,
  file: PdfFile,
): Promise<{ content: PageContent; isPicture: boolean }> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const source = readPageSource(file, page.ref?.num ?? null);
  const drawing = await refusing(drawingOf(page, library.OPS.paintFormXObjectBegin));
  const stated = statedTexts(drawing, library.OPS, source.marked);
  const drawn = drawPage(drawing, library.OPS, asMatrix(transform), fontsOf(page), stated);
  const glyphs = drawn.glyphs.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const paths = drawing.fnArray.filter((operator) => operator === library.OPS.constructPath).length;
  const isPicture = glyphs.every(isSpace) && (source.hasPicture || paths > OUTLINES);
  return { content: { ...drawn, glyphs, width, height }, isPicture };
}

/** What the library refuses, as our own errors. */
async function refusing<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? encrypted() : damaged('it cannot be read as a PDF');
  }
}
