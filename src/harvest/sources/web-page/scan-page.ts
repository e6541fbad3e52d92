import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** Something on a page that leads to something else. */
export interface PageLink {
  /** As written. */
  readonly href: string;
  /** EMBED: shown within the page (a frame, an object); REFRESH: where the page sends on to. */
  readonly kind: 'LINK' | 'EMBED' | 'REFRESH';
  /** The words of the link: its text, title, label and pictures. */
  readonly text: string;
  /** The words of the row, item or paragraph it stands in. */
  readonly context: string;
}

/** What of a page matters to find a charter from it. */
export interface PageScan {
  readonly baseHref: string | null;
  /** The title and the headings. */
  readonly headings: string;
  readonly links: readonly PageLink[];
}

/** The most links that are looked at. */
const MAX_LINKS = 5_000;
const MAX_TEXT = 400;

const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
};
const UNSEEN = new Set(['script', 'style', 'xmp', 'noembed', 'noframes', 'textarea']);
const HEADINGS = new Set(['title', 'h1', 'h2', 'h3', 'h4']);
/** What holds words together: a row of a table or list with all that stands in it, else a paragraph or heading. */
const ROWS = new Set(['tr', 'li']);
const ROWS_END = new Set(['tr', 'li', 'table', 'ul', 'ol']);
const PARAGRAPHS = new Set(['p', 'div', 'dt', 'dd', 'article', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'body']);
/** Elements that show another document, and the attribute that says which. */
const EMBEDS: Readonly<Record<string, string>> = { iframe: 'src', frame: 'src', embed: 'src', object: 'data' };

interface Words {
  text: string;
}

/**
 * Scans a page for links, a tag at a time, without building a tree: linear in its length, however the tags are nested
 * and closed.
 */
export function scanPage(html: string): PageScan {
  const links: Array<Omit<PageLink, 'text' | 'context'> & { words: Words; row: Words }> = [];
  const headings: Words = { text: '' };
  let baseHref: string | null = null;
  let row: Words = { text: '' };
  let isWithinRow = false;
  let link: Words | null = null;
  let heading = '';
  let unseen = false;

  const say = (text: string) => {
    if (unseen) return;
    if (heading !== 'title') add(row, text);
    if (link !== null) add(link, text);
    if (heading !== '') add(headings, text);
  };
  const beginRow = (within: boolean) => {
    row = { text: '' };
    isWithinRow = within;
  };
  const addLink = (href: string, kind: PageLink['kind'], words: Words) => {
    if (links.length < MAX_LINKS) links.push({ href, kind, words, row });
  };

  const onStartTag = ({ tagName, attrs }: Token.TagToken) => {
    if (ROWS.has(tagName)) beginRow(true);
    else if (PARAGRAPHS.has(tagName) && !isWithinRow) beginRow(false);
    else add(row, ' ');
    if (HEADINGS.has(tagName)) heading = tagName;
    const href = attributeOf(attrs, 'href');
    const labels = ['title', 'aria-label', 'alt'].map((name) => attributeOf(attrs, name) ?? '').join(' ');
    if (tagName === 'base') baseHref ??= href;
    else if (tagName === 'a' || tagName === 'area') {
      link = { text: labels.trim() };
      if (href !== null) addLink(href, 'LINK', link);
    } else if (tagName === 'img') say(` ${labels} `);
    else if (tagName === 'meta') {
      const target = refreshTarget(attrs);
      if (target !== null) addLink(target, 'REFRESH', { text: '' });
    } else {
      const shown = attributeOf(attrs, EMBEDS[tagName] ?? '');
      if (shown !== null) addLink(shown, 'EMBED', { text: labels });
    }
    const mode = RAW[tagName];
    if (mode !== undefined) tokenizer.state = mode;
    unseen = UNSEEN.has(tagName);
  };

  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag({ tagName }) {
        unseen = false;
        say(' ');
        if (ROWS_END.has(tagName)) beginRow(false);
        if (tagName === 'a') link = null;
        if (tagName === heading) heading = '';
      },
      onCharacter: ({ chars }) => say(chars),
      onWhitespaceCharacter: () => say(' '),
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  return {
    baseHref,
    headings: headings.text,
    links: links.map(({ href, kind, words, row }) => ({ href, kind, text: words.text, context: row.text })),
  };
}

/** Words are kept short: a page may be one long link. */
function add(words: Words, text: string): void {
  if (words.text.length < MAX_TEXT) words.text += text.slice(0, MAX_TEXT);
}

function attributeOf(attrs: readonly Token.Attribute[], name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value.trim() ?? null;
}

const REFRESH = /^\s*[\d.]{0,10}\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']{1,4000})/i;

function refreshTarget(attrs: readonly Token.Attribute[]): string | null {
  if (attributeOf(attrs, 'http-equiv')?.toLowerCase() !== 'refresh') return null;
  return REFRESH.exec(attributeOf(attrs, 'content') ?? '')?.[1]?.trim() ?? null;
}
