import { damaged } from '../../archive/refusals.ts';
import { ObjectReader } from './object-reader.ts';
import type { PdfFile } from './pdf-file.ts';
import { asDictionary, asList, type PdfObject } from './pdf-object.ts';

/** Characters of one font: two bytes can number no more, and tables overlap at times. */
const MOST_CHARACTERS = 200_000;
/** Samples of one function, a table of colours. */
const MOST_SAMPLES = 1_000_000;
const RANGES = new Set(['beginbfrange', 'begincidrange', 'beginnotdefrange']);

/**
 * Refuses a file whose tables name ranges without end: a changed byte in `<0020> <0041>` asks the library to write down
 * sixteen million characters. Looked through are the widths and characters of fonts and the samples of functions.
 * Throws DOCUMENT_DAMAGED.
 */
export function refuseLongRanges(file: PdfFile): void {
  for (const number of file.numbers()) {
    const dictionary = asDictionary(file.object(number));
    const value = (key: string) => file.value(dictionary, key);
    if (longestRun(asList(value('W'))) > MOST_CHARACTERS || longestRun(asList(value('W2'))) > MOST_CHARACTERS) refuse();
    if (Number(value('LastChar') ?? 0) > MOST_CHARACTERS) refuse();
    if (samplesOf(asList(value('Size'))) > MOST_SAMPLES && value('FunctionType') === 0) refuse();
    for (const key of ['ToUnicode', 'Encoding']) {
      const table = file.stream(dictionary?.entries.get(key));
      if (table !== null && charactersIn(table) > MOST_CHARACTERS) refuse();
    }
  }
}

function refuse(): never {
  throw damaged('a font or a table of colours has no end');
}

/** Widths are `first [w w …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function longestRun(widths: readonly PdfObject[]): number {
  let longest = 0;
  for (const [index, last] of widths.entries()) {
    const first = widths[index - 1];
    if (typeof first === 'number' && typeof last === 'number') longest = Math.max(longest, last - first);
  }
  return longest;
}

function samplesOf(sizes: readonly PdfObject[]): number {
  return sizes.reduce<number>((product, size) => product * (typeof size === 'number' ? size : 1), 1);
}

/** The characters in all ranges of a character map: triples of first code, last code, and what they stand for. */
function charactersIn(table: Uint8Array): number {
  const reader = new ObjectReader(table);
  let range: PdfObject[] = [];
  let isRange = false;
  let count = 0;
  for (let object = reader.next(); object !== null; object = reader.next()) {
    if (typeof object === 'object' && object.kind === 'KEYWORD') {
      isRange = RANGES.has(object.value);
      range = [];
      continue;
    }
    range.push(object);
    if (range.length < 3) continue;
    if (isRange) count += Math.max(0, codeOf(range[1]) - codeOf(range[0]));
    range = [];
  }
  return count;
}

function codeOf(object: PdfObject | undefined): number {
  if (typeof object !== 'object' || object.kind !== 'STRING') return 0;
  return object.bytes.reduce((code, byte) => code * 256 + byte, 0);
}
