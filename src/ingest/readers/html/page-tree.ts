import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';
import { refuseOver } from '../../limits.ts';

/** An element of a page as the parser gives it. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** What a walk through a page does at each node, in reading order. */
export interface Visitor {
  /** False leaves the element's content out; `leave` is then not called. */
  enter(element: HtmlElement): boolean;
  leave?(element: HtmlElement): void;
  text?(value: string, line: number): void;
}

/**
 * The `<body>` of a page, made as browsers make it; a blank one for a page of frames. Refuses what is too long or too deep while it is being
 * built. An unclosed `<font>` is repeated in every paragraph below it, so the page is also measured as it would be
 * written out in full: otherwise some kilobytes could make a tree of any size.
 */
export function parsePage(source: string): HtmlElement {
  refuseOver('textCharacters', source.length);
  let open = 0;
  let written = 0;
  const page = parse(source, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tagName, namespaceURI, attrs) {
        written += attrs.reduce(
          (length, { name, value }) => length + name.length + value.length + 1,
          tagName.length + 2,
        );
        refuseOver('textCharacters', written);
        return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
      },
      /** Only where a node begins is asked for; keeping where it ends doubles the memory of a large page. */
      updateNodeSourceCodeLocation() {},
      onItemPush() {
        open += 1;
        refuseOver('nesting', open);
      },
      onItemPop() {
        open -= 1;
      },
    },
  });
  const body = page.childNodes
    .filter(isElement)
    .flatMap(childElements)
    .find(({ tagName }) => tagName === 'body');
  return body ?? defaultTreeAdapter.createElement('body', html.NS.HTML, []);
}

/** Visits the content of an element in reading order, without recursion, however deep it is. */
export function walk(root: HtmlElement, visitor: Visitor): void {
  const open = [{ element: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.element.childNodes[top.next];
    top.next += 1;
    if (node === undefined) {
      open.pop();
      if (open.length > 0) visitor.leave?.(top.element);
    } else if (isElement(node)) {
      if (visitor.enter(node)) open.push({ element: node, next: 0 });
    } else if (isText(node)) {
      visitor.text?.(node.value, node.sourceCodeLocation?.startLine ?? 1);
    }
  }
}

/** The elements directly within an element. */
export function childElements(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

/** The value of an attribute, null where the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The line of the page's source that an element begins on, null for one that the source leaves out. */
export function sourceLine(element: HtmlElement): number | null {
  return element.sourceCodeLocation?.startLine ?? null;
}

function isElement(node: HtmlNode | DefaultTreeAdapterTypes.Document): node is HtmlElement {
  return 'tagName' in node;
}

function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}
