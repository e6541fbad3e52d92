import { attribute, type HtmlElement } from './page-tree.ts';

/** Elements whose content no reader of the page sees as its words, or that are there for the reader's own input. */
const WITHOUT_WORDS = new Set(
  [
    'head script style noscript template title select datalist textarea svg iframe object video audio canvas map',
    'noembed noframes rp',
  ].flatMap((line) => line.split(' ')),
);
const HIDING_STYLES = new Set(['display:none', 'visibility:hidden', 'mso-hide:all']);

/** Whether an element can hold no words of the document at all: scripts, styles, choices of a form, drawings. */
export function isWithoutWords(element: HtmlElement): boolean {
  return WITHOUT_WORDS.has(element.tagName);
}

/** Whether a page hides an element by itself: `hidden`, a style of its own, a dialogue that is not open. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  if (element.tagName === 'dialog' && attribute(element, 'open') === null) return true;
  return styleRules(element).some((rule) => HIDING_STYLES.has(rule));
}

/** Whether an element keeps the line breaks and spaces of its source. */
export function keepsSpaces(element: HtmlElement): boolean {
  if (element.tagName === 'pre' || element.tagName === 'listing' || element.tagName === 'xmp') return true;
  return element.tagName === 'plaintext' || styleRules(element).some((rule) => rule.startsWith('white-space:pre'));
}

/** The rules of a `style` attribute without white space: `display: none !important` → `display:none`. */
function styleRules(element: HtmlElement): string[] {
  const style = attribute(element, 'style');
  if (style === null) return [];
  return style
    .toLowerCase()
    .replace(/\s/g, '')
    .split(';')
    .map((rule) => rule.replace('!important', ''));
}
