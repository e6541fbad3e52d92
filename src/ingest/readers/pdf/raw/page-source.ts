import { OPERATORS_PER_FORM, OPERATORS_PER_PAGE, tooManyOperators } from '../operator-limit.ts';
import { ObjectReader } from './object-reader.ts';
import type { PdfFile } from './pdf-file.ts';
import { asDictionary, asName, type PdfDictionary, type PdfObject } from './pdf-object.ts';
import { textOf } from './text-string.ts';

/** One marked content of a page: its tag, and the words that stand for its glyphs where the producer wrote them. */
export interface MarkedContent {
  tag: string | null;
  actualText: string | null;
}

const SPACE = 32;
const MAXIMUM_PAGE_TREE = 50;
const MAXIMUM_FORMS_WITHIN_FORMS = 20;

/** What the file says of a page beside its drawing. */
export interface PageSource {
  /** Its marked contents in the order in which they are opened; null where a content of the page cannot be unpacked. */
  marked: MarkedContent[] | null;
  hasPicture: boolean;
}

/**
 * The marked contents of a page, forms included (ISO 32000-1, 14.6 and 14.9.4), and whether it shows a picture. Word
 * processors and browsers write the words of a Bangla cluster there, for its glyphs stand in another order. Optional
 * content (tag OC) is left out. Throws DOCUMENT_TOO_LARGE for a page of too many operators.
 *
 * In: `/Span <</ActualText <feff09a809bf>>> BDC <003c002c> Tj EMC`
 * Out: one marked content, tag `Span`, actual text `নি`; no picture
 */
export function readPageSource(file: PdfFile, pageNumber: number | null): PageSource {
  const page = pageNumber === null ? null : asDictionary(file.object(pageNumber));
  if (page === null) return { marked: null, hasPicture: true };
  const contents = file.value(page, 'Contents');
  const parts = isArray(contents) ? contents.items : [page.entries.get('Contents')];
  const streams = parts.map((part) => file.stream(part));
  const found = new ContentReader(file);
  found.read(joined(streams.map((stream) => stream ?? new Uint8Array())), inheritedResources(file, page), 0);
  const isWhole = found.isWhole && !streams.includes(null);
  return { marked: isWhole ? found.list : null, hasPicture: found.hasPicture || !isWhole };
}

function isArray(object: PdfObject | undefined): object is { kind: 'ARRAY'; items: PdfObject[] } {
  return typeof object === 'object' && object.kind === 'ARRAY';
}

class ContentReader {
  readonly list: MarkedContent[] = [];
  readonly #file: PdfFile;
  isWhole = true;
  hasPicture = false;
  #operators = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  read(content: Uint8Array, resources: PdfDictionary | null, depth: number): void {
    const reader = new ObjectReader(content);
    let operands: PdfObject[] = [];
    for (let object = reader.next(); object !== null; object = reader.next()) {
      if (typeof object !== 'object' || object.kind !== 'KEYWORD') {
        operands.push(object);
        continue;
      }
      this.#count(1);
      if (object.value === 'BDC') this.#open(operands, resources);
      else if (object.value === 'Do') this.#form(asName(operands.at(-1)), resources, depth);
      else if (object.value === 'ID') this.#inlineImage(reader, content);
      operands = [];
    }
  }

  #count(operators: number): void {
    this.#operators += operators;
    if (this.#operators > OPERATORS_PER_PAGE) throw tooManyOperators();
  }

  #open(operands: PdfObject[], resources: PdfDictionary | null): void {
    const [tagObject, properties] = operands.slice(-2);
    const tag = asName(tagObject);
    if (tag === 'OC') return;
    const named = asName(properties);
    const listed = named === null ? properties : this.#listed(resources, 'Properties', named);
    const actualText = this.#file.value(asDictionary(this.#file.resolve(listed)), 'ActualText');
    const isText = typeof actualText === 'object' && actualText.kind === 'STRING';
    this.list.push({ tag, actualText: isText ? textOf(actualText.bytes) : null });
  }

  #form(name: string | null, resources: PdfDictionary | null, depth: number): void {
    if (name === null) return;
    const reference = this.#listed(resources, 'XObject', name);
    const form = asDictionary(this.#file.resolve(reference));
    const subtype = asName(this.#file.value(form, 'Subtype'));
    if (subtype === 'Image') this.hasPicture = true;
    if (form === null || subtype !== 'Form') return;
    this.#count(OPERATORS_PER_FORM);
    const content = depth < MAXIMUM_FORMS_WITHIN_FORMS ? this.#file.stream(reference) : null;
    if (content === null) {
      this.isWhole = false;
      return;
    }
    this.read(content, asDictionary(this.#file.value(form, 'Resources')) ?? resources, depth + 1);
  }

  #inlineImage(reader: ObjectReader, content: Uint8Array): void {
    this.hasPicture = true;
    skipInlineImage(reader, content);
  }

  #listed(resources: PdfDictionary | null, kind: string, name: string): PdfObject | undefined {
    return asDictionary(this.#file.value(resources, kind))?.entries.get(name);
  }
}

/** Resources stand on the page or on a node above it in the tree of pages. */
function inheritedResources(file: PdfFile, page: PdfDictionary): PdfDictionary | null {
  let node: PdfDictionary | null = page;
  for (let level = 0; node !== null && level < MAXIMUM_PAGE_TREE; level += 1) {
    const resources = asDictionary(file.value(node, 'Resources'));
    if (resources !== null) return resources;
    node = asDictionary(file.value(node, 'Parent'));
  }
  return null;
}

/** The streams of a page are read as one, with white space between them (7.8.2). */
function joined(streams: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(streams.reduce((sum, stream) => sum + stream.length + 1, 0)).fill(SPACE);
  let at = 0;
  for (const stream of streams) {
    out.set(stream, at);
    at += stream.length + 1;
  }
  return out;
}

/** The bytes of an inline image end at an `EI` between white space (8.9.7). */
function skipInlineImage(reader: ObjectReader, content: Uint8Array): void {
  for (let at = content.indexOf(0x45, reader.position); at !== -1; at = content.indexOf(0x45, at + 1)) {
    if (content[at + 1] !== 0x49 || !isWhiteSpace(content[at - 1]) || !isWhiteSpace(content[at + 2] ?? SPACE)) continue;
    reader.position = at + 2;
    return;
  }
  reader.position = content.length;
}

function isWhiteSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 10 || byte === 13 || byte === 9;
}
