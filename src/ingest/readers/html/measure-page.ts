import { childElements, type HtmlElement, walk } from './page-tree.ts';
import { isHidden, isWithoutWords } from './visibility.ts';

/** How much of a page's words stand in an element. All but `images` and `wideRows` in UTF-16 units without white space. */
export interface Extent {
  words: number;
  /** Words in table rows of three cells and more that hold no table themselves: what a charter's table is made of. */
  tabular: number;
  wideRows: number;
  images: number;
}

const LEAST_CELLS = 3;
const LEAST_ROWS = 2;
const WHITE_SPACE = /\s+/g;

/** Whether there is a table like a charter's: two rows of three cells at least. */
export function holdsCharterTable(extent: Extent): boolean {
  return extent.wideRows >= LEAST_ROWS;
}

/**
 * Measures the visible words of an element and of those within it that `isOfInterest`; what `leftOut` says is skipped.
 * Elements of interest that lie in skipped ones are not in the result.
 */
export function measurePage(
  root: HtmlElement,
  isOfInterest: (element: HtmlElement) => boolean,
  leftOut: (element: HtmlElement) => boolean = () => false,
): { whole: Extent; parts: Map<HtmlElement, Extent> } {
  const parts = new Map<HtmlElement, Extent>();
  const whole = nothing();
  const open: Array<{ element: HtmlElement; extent: Extent }> = [];
  const around = () => open.at(-1)?.extent ?? whole;
  walk(root, {
    enter(element) {
      if (isWithoutWords(element) || isHidden(element) || leftOut(element)) return false;
      if (element.tagName === 'img') around().images += 1;
      else if (element.tagName === 'tr' || isOfInterest(element)) open.push({ element, extent: nothing() });
      return true;
    },
    leave(element) {
      const part = open.at(-1);
      if (part?.element !== element) return;
      open.pop();
      if (element.tagName === 'tr') countRow(element, part.extent);
      if (isOfInterest(element)) parts.set(element, part.extent);
      add(around(), part.extent);
    },
    text(value) {
      around().words += value.replace(WHITE_SPACE, '').length;
    },
  });
  return { whole, parts };
}

function countRow(row: HtmlElement, extent: Extent): void {
  const cells = childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  if (cells.length < LEAST_CELLS || extent.wideRows > 0) return;
  extent.wideRows = 1;
  extent.tabular = extent.words;
}

function nothing(): Extent {
  return { words: 0, tabular: 0, wideRows: 0, images: 0 };
}

function add(total: Extent, part: Extent): void {
  total.words += part.words;
  total.tabular += part.tabular;
  total.wideRows += part.wideRows;
  total.images += part.images;
}
