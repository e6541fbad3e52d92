import { DomainError } from '../../../domain/errors.ts';
import type { Block, Document, Remark } from '../../blocks.ts';
import { childNamed, type XmlElement } from '../xml/parse-xml.ts';
import { nearest } from './containers.ts';
import { ListLabels } from './lists/list-labels.ts';
import { openDocx } from './open-docx.ts';
import { cellsOf, readTable, rowsOf } from './read-table.ts';
import { Reading } from './reading.ts';

const TABLE: ReadonlySet<string> = new Set(['w:tbl']);
const CHUNK: ReadonlySet<string> = new Set(['w:altChunk']);

/**
 * A Word document (WordprocessingML, ECMA-376-1) as Word shows its body: paragraphs and tables, the numbers of lists
 * put before their words. Headers, footers, footnotes and comments are left out: they repeat the office's name on every
 * page, and no service stands in them. `line` is the paragraph's ordinal outside tables, from 1, blank ones counted;
 * the lines of a paragraph with line breaks are paragraphs with the same `line`.
 * Throws DOCUMENT_TOO_LARGE, DOCUMENT_DAMAGED, DOCUMENT_ENCRYPTED and FORMAT_NOT_SUPPORTED.
 *
 * In:  a paragraph `সেবা প্রদান প্রতিশ্রুতি`; a table of two rows, whose first cells are empty paragraphs of a list `%1.`
 * Out: a paragraph at line 1; table 1 with `1.` and `2.` in column 1
 */
export function readDocx(bytes: Uint8Array): Document {
  const { document, numbering, styles } = openDocx(bytes);
  const body = childNamed(document, 'w:body') ?? document;
  if (nearest(body, CHUNK).length > 0) throw holdsAnotherDocument();
  const reading = new Reading(new ListLabels(numbering, styles));
  const blocks: Block[] = [];
  addBlocks(body, reading, blocks);
  const remarks: Remark[] =
    blocks.length === 0 && reading.hasPicture ? [{ code: 'DOCUMENT_IS_PICTURE', at: {}, cell: null, detail: {} }] : [];
  return { format: 'DOCX', blocks, remarks };
}

function addBlocks(container: XmlElement, reading: Reading, blocks: Block[]): void {
  for (const block of reading.blocksIn(container)) {
    if ('name' in block) {
      addTable(block, reading, blocks);
      continue;
    }
    reading.paragraphs += 1;
    const at = { line: reading.paragraphs };
    const lines = block.words === '' ? [] : `${block.label}${block.words}`.split('\n');
    for (const text of lines.map((line) => line.trim())) {
      if (text === '') continue;
      reading.countRow();
      blocks.push({ kind: 'PARAGRAPH', piece: { text, published: text, at } });
    }
    for (const box of block.boxes) addBlocks(box, reading, blocks);
  }
}

/** A table without a word is left out, but counted, as whoever looks for it on the page will count it. */
function addTable(element: XmlElement, reading: Reading, blocks: Block[]): void {
  if (laysOut(element, reading)) {
    reading.tables += 1;
    for (const row of rowsOf(element)) {
      for (const cell of cellsOf(row)) addBlocks(cell, reading, blocks);
    }
    return;
  }
  const table = readTable(element, reading);
  if (table.rows.some((row) => row.cells.some((cell) => cell.text !== ''))) blocks.push(table);
}

/** Whether a table is there to place other tables on the page: one cell with words a row, and tables in some. */
function laysOut(table: XmlElement, reading: Reading): boolean {
  const rows = rowsOf(table).map(cellsOf);
  return (
    rows.flat().some((cell) => nearest(cell, TABLE).some((inner) => reading.hasWords(inner))) &&
    rows.every((cells) => cells.filter((cell) => reading.hasWords(cell)).length <= 1)
  );
}

function holdsAnotherDocument(): DomainError {
  return new DomainError(
    'FORMAT_NOT_SUPPORTED',
    'The document holds another document, which only Word can open. Open it in Word, save it again, and send that copy.',
    'নথিটির ভেতরে আরেকটি নথি আছে, যা শুধু Word খুলতে পারে। Word-এ খুলে আবার সংরক্ষণ করে সেই কপি দিন।',
    ['input'],
  );
}
