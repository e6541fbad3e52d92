import { isBanner, isSiteName } from './chrome-marks.ts';
import type { Content } from './find-content.ts';
import type { WrittenLine } from './line-writer.ts';
import { type HtmlElement, walk } from './page-tree.ts';
import { readLines } from './read-lines.ts';
import { isHidden, isWithoutWords } from './visibility.ts';

/** Above the content these are menus more often than the charter's head. */
const MENU_ELEMENTS = new Set(['ul', 'ol', 'a', 'form', 'button', 'input', 'label']);

const isUnseen = (element: HtmlElement) => isWithoutWords(element) || isHidden(element);

/**
 * The lines above the content that may name the office: the site's name in the page's banners, for it often stands
 * nowhere else, and what stands above the content outside menus, lists and links.
 */
export function readLinesAbove(body: HtmlElement, { root, chrome }: Omit<Content, 'extent'>): WrittenLine[] {
  const runs: WrittenLine[][] = [];
  let isReached = false;
  const unwanted = (element: HtmlElement) => {
    if (isReached || isUnseen(element)) return true;
    if (chrome.has(element)) return !isBanner(element);
    return MENU_ELEMENTS.has(element.tagName) && !isSiteName(element);
  };
  readLines(body, {
    leftOut: unwanted,
    cellsShareLine: false,
    takeOut(element, before) {
      isReached = element === root;
      const namesSite = !isReached && (chrome.has(element) || isSiteName(element));
      if (!isReached && !namesSite) return false;
      const above = before();
      if (root !== body) runs.push(above);
      if (namesSite && (root !== body || chrome.has(element))) runs.push(siteNamesOf(element));
      return true;
    },
  });
  return runs.flat();
}

function siteNamesOf(banner: HtmlElement): WrittenLine[] {
  if (isSiteName(banner)) return linesOf(banner);
  const runs: WrittenLine[][] = [];
  walk(banner, {
    enter(element) {
      if (isUnseen(element)) return false;
      if (!isSiteName(element)) return true;
      runs.push(linesOf(element));
      return false;
    },
  });
  return runs.flat();
}

function linesOf(element: HtmlElement): WrittenLine[] {
  return readLines(element, { leftOut: isUnseen, cellsShareLine: false });
}
