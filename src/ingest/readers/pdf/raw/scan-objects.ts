import { latin } from './object-reader.ts';

const LONGEST_RUN = 10;

/** An object of a PDF file: its number, where it begins, and where the word `stream` stands if it is one. */
export interface FoundObject {
  number: number;
  offset: number;
  streamAt: number | null;
}

/** Every `12 0 obj` outside streams, in the order of the file. */
export function* scanObjects(bytes: Uint8Array): Generator<FoundObject> {
  let open: FoundObject | null = null;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0x6f && isWord(bytes, at, 'obj')) {
      const number = numberBefore(bytes, at);
      if (number === null) continue;
      if (open !== null) yield open;
      open = { number, offset: at + 3, streamAt: null };
    } else if (bytes[at] === 0x73 && isWord(bytes, at, 'stream')) {
      if (open !== null) yield { ...open, streamAt: at };
      open = null;
      at = endOfStream(bytes, at);
    }
  }
  if (open !== null) yield open;
}

/** The packed bytes after the word `stream` and its line break; without a length that fits, up to `endstream`. */
export function streamBytes(bytes: Uint8Array, streamAt: number, length: unknown): Uint8Array {
  let start = streamAt + 'stream'.length;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  if (typeof length === 'number' && length >= 0 && start + length <= bytes.length) {
    return bytes.subarray(start, start + length);
  }
  return bytes.subarray(start, endOfStream(bytes, start) - 'endstream'.length);
}

function isWord(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** The object's number in `12 0 obj`, read backwards from the `obj`. */
function numberBefore(bytes: Uint8Array, at: number): number | null {
  const generation = digitsBefore(bytes, spacesBefore(bytes, at));
  const number = digitsBefore(bytes, spacesBefore(bytes, generation.from));
  if (generation.value === null || number.value === null) return null;
  return number.value;
}

function spacesBefore(bytes: Uint8Array, end: number): number {
  let from = end;
  while ([32, 10, 13, 9].includes(bytes[from - 1] ?? 0) && end - from < LONGEST_RUN) from -= 1;
  return from;
}

function digitsBefore(bytes: Uint8Array, end: number): { from: number; value: number | null } {
  let from = end;
  while ((bytes[from - 1] ?? 0) >= 0x30 && (bytes[from - 1] ?? 0) <= 0x39 && end - from < LONGEST_RUN) from -= 1;
  return { from, value: from === end ? null : Number(latin(bytes.subarray(from, end))) };
}

function endOfStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x65, from); at !== -1; at = bytes.indexOf(0x65, at + 1)) {
    if (isWord(bytes, at, 'endstream')) return at + 'endstream'.length;
  }
  return bytes.length;
}
