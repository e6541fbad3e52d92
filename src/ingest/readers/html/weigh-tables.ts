import { attribute, type HtmlElement, walk } from './page-tree.ts';

/** What speaks for and against a table's being one: words, and how many cells of each row hold some. */
interface Evidence {
  table: HtmlElement;
  ownWords: number;
  nestedWords: number;
  /** Filled cells in the widest row of the tables within it. */
  widestNested: number;
  filledByRow: number[];
  hasHeadCells: boolean;
  /** A cell holds an `h1`…`h6`: what stands there is a part of the page. */
  hasHeadings: boolean;
  filledInRow: number;
  wordsInCell: number;
}

const BLANK = /\s+/g;
const HEADING = /^h[1-6]$/;

/**
 * The tables of a part of a page that only lay it out; their cells are read one after another as if there were no
 * table. A cell counts as filled by words of its own, outside the tables within it. A table lays out
 *
 * 1. where no row has two filled cells (a frame, a column of boxes, a logo beside the office's name);
 * 2. where it has one filled row, of three cells at most, with a heading (`h1`…`h6`) in one of them;
 * 3. where it holds tables, unless it has head cells (`th`, `caption`), or two rows with more filled cells than any row
 *    of the tables within, or two rows with two filled cells and at least as many words as the tables within.
 *    `role="presentation"` settles it for a table that holds tables.
 */
export function findLayoutTables(root: HtmlElement, leftOut: (element: HtmlElement) => boolean): Set<HtmlElement> {
  const layout = new Set<HtmlElement>();
  const open: Evidence[] = [];
  walk(root, {
    enter(element) {
      if (leftOut(element)) return false;
      const around = open.at(-1);
      if (element.tagName === 'table') open.push(noEvidence(element));
      else if (around !== undefined) openPart(around, element);
      return true;
    },
    leave(element) {
      const evidence = open.at(-1);
      if (evidence === undefined) return;
      if (element !== evidence.table) {
        closePart(evidence, element);
        return;
      }
      open.pop();
      if (isLayout(evidence)) layout.add(element);
      const around = open.at(-1);
      if (around !== undefined) addNested(around, evidence);
    },
    text(value) {
      const evidence = open.at(-1);
      if (evidence === undefined) return;
      const words = value.replace(BLANK, '').length;
      evidence.ownWords += words;
      evidence.wordsInCell += words;
    },
  });
  return layout;
}

function isLayout(table: Evidence): boolean {
  const filled = table.filledByRow.filter((cells) => cells > 0);
  const rowsOver = (cells: number) => filled.filter((inRow) => inRow > cells).length;
  if (rowsOver(1) === 0) return true;
  if (filled.length === 1 && rowsOver(3) === 0 && table.hasHeadings) return true;
  if (table.nestedWords === 0) return false;
  const role = attribute(table.table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.hasHeadCells || rowsOver(Math.max(table.widestNested, 1)) > 1) return false;
  return rowsOver(1) < 2 || table.ownWords < table.nestedWords;
}

function openPart(table: Evidence, element: HtmlElement): void {
  if (element.tagName === 'tr') table.filledInRow = 0;
  else if (element.tagName === 'td' || element.tagName === 'th') table.wordsInCell = 0;
  else if (HEADING.test(element.tagName)) table.hasHeadings = true;
}

function closePart(table: Evidence, element: HtmlElement): void {
  if (element.tagName === 'tr') table.filledByRow.push(table.filledInRow);
  else if (element.tagName === 'td' || element.tagName === 'th') {
    if (table.wordsInCell === 0) return;
    table.filledInRow += 1;
    table.hasHeadCells ||= element.tagName === 'th';
  } else if (element.tagName === 'caption') table.hasHeadCells ||= table.ownWords > 0;
}

function addNested(around: Evidence, table: Evidence): void {
  around.nestedWords += table.ownWords + table.nestedWords;
  const widest = table.filledByRow.reduce((most, cells) => Math.max(most, cells), table.widestNested);
  around.widestNested = Math.max(around.widestNested, widest);
}

function noEvidence(table: HtmlElement): Evidence {
  return {
    table,
    ownWords: 0,
    nestedWords: 0,
    widestNested: 0,
    filledByRow: [],
    hasHeadCells: false,
    hasHeadings: false,
    filledInRow: 0,
    wordsInCell: 0,
  };
}
