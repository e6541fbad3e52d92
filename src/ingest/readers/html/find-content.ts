import { isMarkedAsChrome, isMarkedAsContent } from './chrome-marks.ts';
import { type Extent, holdsCharterTable, measurePage } from './measure-page.ts';
import type { HtmlElement } from './page-tree.ts';

/** The part of a page that is read, what in it is left out, and how much of the page's words it holds. */
export interface Content {
  root: HtmlElement;
  extent: Extent;
  chrome: ReadonlySet<HtmlElement>;
}

const MOST_TABLE_WORDS = 0.9;

/**
 * Where a page's content is, by its marks and its words.
 *
 * Chrome (`nav`, banners, side bars, tickers, names of the portals' themes) is left out, except where it holds a table
 * like a charter's or more than half of the page's words: then the mark is wrong. The content is the outermost
 * element marked as such (`main`, `article`, `#content` and the like) that holds nine tenths of all table words,
 * or, on a page without such a table, more than half of all words; else the whole body.
 */
export function findContent(body: HtmlElement): Content {
  const page = measurePage(body, isMarkedAsChrome);
  const chrome = new Set<HtmlElement>();
  for (const [element, extent] of page.parts) {
    if (!holdsCharterTable(extent) && extent.words * 2 <= page.whole.words) chrome.add(element);
  }
  const rest = measurePage(body, isMarkedAsContent, (element) => chrome.has(element));
  const isContent = (part: Extent) =>
    holdsCharterTable(rest.whole)
      ? part.tabular >= rest.whole.tabular * MOST_TABLE_WORDS && holdsCharterTable(part)
      : part.words * 2 > rest.whole.words;
  // An outer element is measured after the ones within it.
  const found = [...rest.parts].findLast(([, part]) => isContent(part));
  if (found === undefined) return { root: body, extent: rest.whole, chrome };
  return { root: found[0], extent: found[1], chrome };
}
