import type { Block } from '../../blocks.ts';
import type { WrittenLine } from './line-writer.ts';
import { childElements, type HtmlElement } from './page-tree.ts';
import { readLines } from './read-lines.ts';
import { readTable } from './read-table.ts';
import { findLayoutTables } from './weigh-tables.ts';

/**
 * The paragraphs and tables of an element in reading order; each line outside tables is a paragraph, and the cells of
 * tables that only lay the page out are read one after another. Throws DOCUMENT_TOO_LARGE.
 */
export function readBlocks(root: HtmlElement, leftOut: (element: HtmlElement) => boolean): Block[] {
  const layout = findLayoutTables(root, leftOut);
  const budget = { rows: 0, cells: 0 };
  const blocks: Block[] = [];
  let tables = 0;
  const last = readLines(root, {
    leftOut,
    cellsShareLine: false,
    takeOut(element, before) {
      if (element.tagName !== 'table' || layout.has(element)) return false;
      const table = readTable(element, tables + 1, budget, leftOut);
      for (const paragraph of [...paragraphsOf(before()), ...captionsOf(element, leftOut)]) blocks.push(paragraph);
      if (table !== null) {
        blocks.push(table);
        tables += 1;
      }
      return true;
    },
  });
  for (const paragraph of paragraphsOf(last)) blocks.push(paragraph);
  return blocks;
}

function captionsOf(table: HtmlElement, leftOut: (element: HtmlElement) => boolean): Block[] {
  return childElements(table)
    .filter((element) => element.tagName === 'caption' && !leftOut(element))
    .flatMap((caption) => paragraphsOf(readLines(caption, { leftOut, cellsShareLine: true })));
}

/** Each line as a paragraph. */
export function paragraphsOf(lines: WrittenLine[]): Block[] {
  return lines.map(({ text, line }) => ({ kind: 'PARAGRAPH', piece: { text, published: text, at: { line } } }));
}
