import type { PdfObject } from './pdf-object.ts';

const MAXIMUM_NESTING = 100;
const LONGEST_NUMBER = 30;
const isSpace = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
/** For each byte whether it can be part of a number, a name or a keyword, and the byte as a character. */
const IS_REGULAR = Uint8Array.from({ length: 256 }, (_, byte) => (isSpace(byte) || DELIMITERS.has(byte) ? 0 : 1));
const CHARACTERS = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
const NO_DIGIT = 255;
const HEX_DIGITS = Uint8Array.from(CHARACTERS, (character) => {
  const digit = Number.parseInt(character, 16);
  return Number.isNaN(digit) ? NO_DIGIT : digit;
});
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const CLOSERS = new Set([']', '>>']);

/**
 * Reads the objects of a PDF file or content stream one after the other (ISO 32000-1, 7.2 and 7.3). It never throws:
 * what is no object is read as a keyword, and `next` gives null at the end.
 *
 * In: `/Span <</ActualText <feff09a8>>> BDC`
 * Out: a NAME, a DICTIONARY with one STRING, a KEYWORD
 */
export class ObjectReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  next(nesting = 0): PdfObject | null {
    this.#skipSpace();
    const byte = this.#bytes[this.position];
    if (byte === undefined) return null;
    const character = String.fromCharCode(byte);
    if (character === '/') return { kind: 'NAME', value: this.#name() };
    if (character === '(') return { kind: 'STRING', bytes: this.#literalString() };
    if (character === '[') return this.#opened(1, nesting, (items) => ({ kind: 'ARRAY', items }));
    if (character === '<') {
      if (this.#bytes[this.position + 1] !== byte) return { kind: 'STRING', bytes: this.#hexString() };
      return this.#opened(2, nesting, dictionaryOf);
    }
    if (DELIMITERS.has(byte)) return this.#delimiter(byte);
    return numberOrKeyword(this.#regular());
  }

  #skipSpace(): void {
    for (let byte = this.#bytes[this.position]; byte !== undefined; byte = this.#bytes[this.position]) {
      if (byte === 0x25) this.#skipComment();
      else if (isSpace(byte)) this.position += 1;
      else return;
    }
  }

  #skipComment(): void {
    for (let byte = this.#bytes[this.position]; byte !== undefined; byte = this.#bytes[this.position]) {
      if (byte === 10 || byte === 13) return;
      this.position += 1;
    }
  }

  #delimiter(byte: number): PdfObject {
    const length = byte === 0x3e && this.#bytes[this.position + 1] === byte ? 2 : 1;
    this.position += length;
    return { kind: 'KEYWORD', value: String.fromCharCode(byte).repeat(length) };
  }

  #regular(): string {
    let text = '';
    for (let byte = this.#bytes[this.position]; byte !== undefined; byte = this.#bytes[this.position]) {
      if (IS_REGULAR[byte] === 0) break;
      text += CHARACTERS[byte];
      this.position += 1;
    }
    return text;
  }

  #name(): string {
    this.position += 1;
    return this.#regular().replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  /** What stands between an opening bracket of `length` bytes and its closing one; `5 0 R` is one object. */
  #opened(length: number, nesting: number, close: (items: PdfObject[]) => PdfObject): PdfObject {
    this.position += length;
    const items: PdfObject[] = [];
    if (nesting >= MAXIMUM_NESTING) return close(items);
    for (let object = this.next(nesting + 1); object !== null; object = this.next(nesting + 1)) {
      const keyword = typeof object === 'object' && object.kind === 'KEYWORD' ? object.value : null;
      if (keyword !== null && CLOSERS.has(keyword)) break;
      const target = items.at(-2);
      if (keyword === 'R' && typeof target === 'number') items.splice(-2, 2, { kind: 'REFERENCE', number: target });
      else items.push(object);
    }
    return close(items);
  }

  #literalString(): Uint8Array {
    this.position += 1;
    const out: number[] = [];
    let depth = 1;
    for (let byte = this.#bytes[this.position]; byte !== undefined; byte = this.#bytes[this.position]) {
      this.position += 1;
      if (byte === 0x5c) {
        this.#escaped(out);
        continue;
      }
      if (byte === 0x28) depth += 1;
      if (byte === 0x29) depth -= 1;
      if (depth === 0) break;
      out.push(byte);
    }
    return Uint8Array.from(out);
  }

  #escaped(out: number[]): void {
    const byte = this.#bytes[this.position];
    if (byte === undefined) return;
    const octal = /^[0-7]{1,3}/.exec(latin(this.#bytes.subarray(this.position, this.position + 3)));
    if (octal !== null) {
      this.position += octal[0].length;
      out.push(Number.parseInt(octal[0], 8) & 0xff);
      return;
    }
    this.position += 1;
    if (byte === 13 && this.#bytes[this.position] === 10) this.position += 1;
    if (byte === 10 || byte === 13) return;
    out.push(ESCAPES[String.fromCharCode(byte)] ?? byte);
  }

  #hexString(): Uint8Array {
    const digits: number[] = [];
    this.position += 1;
    for (
      let byte = this.#bytes[this.position];
      byte !== undefined && byte !== 0x3e;
      byte = this.#bytes[this.position]
    ) {
      const digit = HEX_DIGITS[byte] ?? NO_DIGIT;
      if (digit !== NO_DIGIT) digits.push(digit);
      this.position += 1;
    }
    this.position += 1;
    return Uint8Array.from(
      { length: Math.ceil(digits.length / 2) },
      (_, index) => (digits[index * 2] ?? 0) * 16 + (digits[index * 2 + 1] ?? 0),
    );
  }
}

function dictionaryOf(items: PdfObject[]): PdfObject {
  const entries = new Map<string, PdfObject>();
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index];
    const value = items[index + 1];
    if (typeof key === 'object' && key.kind === 'NAME' && value !== undefined) entries.set(key.value, value);
  }
  return { kind: 'DICTIONARY', entries };
}

function numberOrKeyword(text: string): PdfObject {
  const first = text.charCodeAt(0);
  const mayBeNumber = first >= 0x2b && first <= 0x39 && text.length <= LONGEST_NUMBER;
  const value = mayBeNumber ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? { kind: 'KEYWORD', value: text } : value;
}

/** Bytes as characters of the same numbers; taken in pieces, for a call has no room for a million arguments. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096) {
    text += String.fromCharCode(...bytes.subarray(start, start + 4096));
  }
  return text;
}
