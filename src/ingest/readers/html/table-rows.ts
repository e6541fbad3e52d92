import { attribute, childElements, type HtmlElement } from './page-tree.ts';

/** A row group of a table: no cell reaches beyond it. */
export type RowGroup = HtmlRow[];

/** A row and its cells as the source has them, not yet placed in the grid. */
export interface HtmlRow {
  element: HtmlElement;
  cells: HtmlCell[];
}

/** A cell; `rowspan` 0 reaches to the end of its row group. */
export interface HtmlCell {
  element: HtmlElement;
  rowspan: number;
  colspan: number;
}

const LARGEST_ROWSPAN = 65_534;
const LARGEST_COLSPAN = 1_000;

/**
 * A table's rows in the order a browser shows them: the first `thead` first and the first `tfoot` last, wherever they
 * stand. Rows and cells that `leftOut` says (hidden ones) are no part of the table.
 */
export function rowGroupsOf(table: HtmlElement, leftOut: (element: HtmlElement) => boolean): RowGroup[] {
  const sections = childElements(table).filter(
    (element) => ['thead', 'tbody', 'tfoot'].includes(element.tagName) && !leftOut(element),
  );
  const head = sections.find(({ tagName }) => tagName === 'thead');
  const foot = sections.find(({ tagName }) => tagName === 'tfoot');
  const body = sections.filter((section) => section !== head && section !== foot);
  return [head, ...body, foot]
    .filter((section) => section !== undefined)
    .map((section) =>
      childElements(section)
        .filter((element) => element.tagName === 'tr' && !leftOut(element))
        .map((row) => ({ element: row, cells: cellsOf(row, leftOut) })),
    );
}

function cellsOf(row: HtmlElement, leftOut: (element: HtmlElement) => boolean): HtmlCell[] {
  return childElements(row)
    .filter((element) => (element.tagName === 'td' || element.tagName === 'th') && !leftOut(element))
    .map((element) => ({
      element,
      rowspan: Math.min(spanOf(element, 'rowspan') ?? 1, LARGEST_ROWSPAN),
      colspan: Math.min(Math.max(spanOf(element, 'colspan') ?? 1, 1), LARGEST_COLSPAN),
    }));
}

/** The number an attribute begins with, as browsers read it: `2;` and `2px` are 2. */
function spanOf(cell: HtmlElement, name: string): number | null {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute(cell, name) ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
