import { attribute, type HtmlElement } from './page-tree.ts';

const words = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(' ')));

const CHROME_ROLES = words('navigation banner contentinfo search complementary menu menubar toolbar alert dialog');
/** Chrome only where they do not belong to an article: a charter's own head and signature may stand in them. */
const EDGE_ELEMENTS = words('header footer aside');
const CONTENT_ELEMENTS = words('main article');
/** The elements that a theme's names make chrome; a cell of class `menu` is still a cell. */
const NAMED_ELEMENTS = words('div ul ol section form span p a table');
/** Whole ids and classes of the portals' themes and of the usual frameworks, in lower case with hyphens. */
const CHROME_NAMES = words(
  'nav navbar navigation menu main-menu mainmenu top-menu topmenu mega-menu meganizr jmenu dawgdrops menu-head show-menu',
  'submenu sub-menu dropdown-menu breadcrumb breadcrumbs sidebar side-bar left-sidebar right-sidebar sidebar-left',
  'sidebar-right left-side-bar right-side-bar right-content footer footer-wrapper footer-menu footer-artwork site-footer',
  'main-footer header-site-info site-header main-header top-header topbar top-bar share share-buttons social',
  'social-share social-media social-links social-icons ticker news-ticker newsticker scroll-news breaking-news',
  'latest-news slider carousel rslides callbacks-container pagination pager skip skip-link search search-box search-form',
  'comments cookie-notice visitor-counter accessibility text-resize lang-switch print-button sr-only visually-hidden',
  'screen-reader-text modal',
);
const CONTENT_NAMES = words(
  'content contents main main-content maincontent page-content content-area content-main left-content printable-area',
  'printablearea article entry-content post-content',
);
const SITE_NAMES = words(
  'site-name site-title sitename site-name-wrapper office-name org-name organization-name organisation-name brand-name',
);
const BANNER_NAMES = words('header-site-info site-header main-header top-header');
const BANNER_HEADINGS = words('h1 h2 h3');

/** Whether an element is marked as what stands around a page's content: menus, banners, tickers, share buttons. */
export function isMarkedAsChrome(element: HtmlElement): boolean {
  if (element.tagName === 'nav' || element.tagName === 'marquee') return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (CHROME_ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (EDGE_ELEMENTS.has(element.tagName)) return !isWithinContent(element);
  return NAMED_ELEMENTS.has(element.tagName) && hasName(element, CHROME_NAMES);
}

/** Whether an element is marked as the page's content. */
export function isMarkedAsContent(element: HtmlElement): boolean {
  if (CONTENT_ELEMENTS.has(element.tagName) || attribute(element, 'role') === 'main') return true;
  return (element.tagName === 'div' || element.tagName === 'section') && hasName(element, CONTENT_NAMES);
}

/** Whether a piece of chrome is the page's banner, where the site's name stands. */
export function isBanner(element: HtmlElement): boolean {
  if (element.tagName === 'header' || attribute(element, 'role') === 'banner') return true;
  return hasName(element, BANNER_NAMES);
}

/** Whether an element outside the content says whose page this is. */
export function isSiteName(element: HtmlElement): boolean {
  return BANNER_HEADINGS.has(element.tagName) || hasName(element, SITE_NAMES);
}

function isWithinContent(element: HtmlElement): boolean {
  for (let parent = element.parentNode; parent !== null && 'tagName' in parent; parent = parent.parentNode) {
    if (CONTENT_ELEMENTS.has(parent.tagName)) return true;
  }
  return false;
}

function hasName(element: HtmlElement, names: ReadonlySet<string>): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      (name === 'id' || name === 'class') &&
      value
        .toLowerCase()
        .split(/\s/)
        .some((word) => names.has(word.replaceAll('_', '-'))),
  );
}
