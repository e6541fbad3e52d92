import type { Block, Document, Remark } from '../../blocks.ts';
import { type Content, findContent } from './find-content.ts';
import { type HtmlElement, parsePage } from './page-tree.ts';
import { paragraphsOf, readBlocks } from './read-blocks.ts';
import { readLinesAbove } from './read-lines-above.ts';
import { isHidden, isWithoutWords } from './visibility.ts';

/** With a picture and no more words than a title has, the words are in the picture. */
const LONGEST_TITLE = 200;
const LEAST_CELLS = 3;
const LEAST_ROWS = 2;

/**
 * A web page, or a piece of one, as blocks: blocks and `<br>` make lines, each line outside tables is a paragraph, tables
 * are dense grids with the places that spans cover, lines within a cell are parted by "\n". `line` is the line of
 * the page's source; tables that only lay the page out are not counted (`findLayoutTables`).
 *
 * Left out: scripts, styles, comments, `<head>`, choices and inputs of forms, drawings, frames; what is hidden; and the
 * page's chrome (`findContent`), save the lines above that may name the office (`readLinesAbove`). A page whose only table like a
 * charter's is hidden (in a closed tab) is read with all that is hidden; one whose words are all in the chrome, with the
 * chrome. Throws DOCUMENT_TOO_LARGE.
 *
 * In:
 *     <h1>সিটিজেন চার্টার</h1>
 *     <table><tr><th>ক্রমিক<br>নং<th>সেবা<tr><td>১<td>তথ্য&nbsp;প্রদান</table>
 * Out: a paragraph at line 1; table 1 of two rows at line 2, its first cell `ক্রমিক\nনং`.
 */
export function readHtml(html: string): Document {
  const body = parsePage(html);
  const content = findContent(body);
  const blocks = readContent(body, content);
  return { format: 'HTML', blocks, remarks: remarksOn(content, blocks) };
}

function readContent(body: HtmlElement, { root, chrome }: Content): Block[] {
  const isUnseen = (element: HtmlElement) => isWithoutWords(element) || isHidden(element);
  const blocks = readBlocks(root, (element) => isUnseen(element) || chrome.has(element));
  const above = paragraphsOf(readLinesAbove(body, { root, chrome }));
  if (blocks.some(isLikeCharter)) return above.concat(blocks);
  const withHidden = readBlocks(body, isWithoutWords);
  if (withHidden.some(isLikeCharter)) return withHidden;
  return blocks.length > 0 ? above.concat(blocks) : readBlocks(body, isUnseen);
}

function isLikeCharter(block: Block): boolean {
  if (block.kind === 'PARAGRAPH') return false;
  const wide = block.rows.filter((row) => row.cells.filter(({ text }) => text !== '').length >= LEAST_CELLS);
  return wide.length >= LEAST_ROWS;
}

function remarksOn({ extent }: Content, blocks: readonly Block[]): Remark[] {
  const isPicture = extent.images > 0 && extent.words <= LONGEST_TITLE && !blocks.some(({ kind }) => kind === 'TABLE');
  return isPicture ? [{ code: 'DOCUMENT_IS_PICTURE', at: { line: 1 }, cell: null, detail: {} }] : [];
}
