import { strFromU8 } from 'fflate';
import { refuseOver } from '../../limits.ts';
import { damaged } from '../archive/refusals.ts';
import { Namespaces } from './namespaces.ts';
import { scanXml, XmlError } from './scan-xml.ts';

/** An element of XML that has either elements or words in it, as the parts of Office files do. */
export interface XmlElement {
  /** `w:p` where the caller gave the namespace the prefix `w`, `{namespace}p` otherwise. */
  name: string;
  /** By name, in the same way; an attribute without a namespace has its bare name. */
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** The characters directly in it, in one. */
  text: string;
}

interface OpenElement extends XmlElement {
  children: XmlElement[];
  /** Its name in the source, which its end must repeat. */
  written: string;
}

const NO_CHILDREN: XmlElement[] = [];

/**
 * The root of a part of an Office file. `prefixes` gives the namespaces their names in the tree; `part` is the part's
 * name for messages. XML that is not well-formed, or has a DOCTYPE or entities of its own, is DOCUMENT_DAMAGED;
 * elements too deep or too many are DOCUMENT_TOO_LARGE.
 *
 * In:  `<w:p xmlns:w="urn:w"><w:t>ক &amp; খ</w:t></w:p>` with `urn:w` → `w`
 * Out: `{ name: 'w:p', children: [{ name: 'w:t', text: 'ক & খ', … }], text: '', … }`
 */
export function parseXml(bytes: Uint8Array, part: string, prefixes: ReadonlyMap<string, string>): XmlElement {
  const tree = new TreeBuilder(prefixes);
  try {
    scanXml(strFromU8(bytes), tree);
    return tree.root();
  } catch (error) {
    throw error instanceof XmlError ? damaged(`${part} is not well-formed XML`) : error;
  }
}

/** The first child of that name, or undefined. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

class TreeBuilder {
  readonly #namespaces: Namespaces;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #size = 0;

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#namespaces = new Namespaces(prefixes);
  }

  root(): XmlElement {
    if (this.#root === undefined || this.#open.length > 0) throw new XmlError('no whole element');
    return this.#root;
  }

  open(written: string, attributes: ReadonlyMap<string, string>): void {
    // An element or attribute is more than one character of the source, so this is no narrower than the limit.
    this.#size += 1 + attributes.size;
    refuseOver('textCharacters', this.#size);
    refuseOver('nesting', this.#open.length + 1);
    const named = this.#namespaces.enter(written, attributes);
    const parent = this.#open.at(-1);
    const element: OpenElement = { ...named, children: NO_CHILDREN, text: '', written };
    if (parent === undefined) {
      if (this.#root !== undefined) throw new XmlError('a second root');
      this.#root = element;
    } else if (parent.children === NO_CHILDREN) {
      parent.children = [element];
    } else {
      parent.children.push(element);
    }
    this.#open.push(element);
  }

  close(written: string): void {
    if (this.#open.pop()?.written !== written) throw new XmlError('an end without its beginning');
    this.#namespaces.leave();
  }

  words(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
    else if (text.trim() !== '') throw new XmlError('words outside the root');
  }
}
