/** One field of a separated text and where it begins. */
export interface Field {
  text: string;
  line: number;
  character: number;
  /** Whether it stands in quotation marks. */
  isQuoted: boolean;
  /** Whether white space stands before it. */
  isIndented: boolean;
}

/** The signs that part the fields of a record. */
export type Separator = ',' | ';' | '\t';

const QUOTE = '"';

/**
 * The records of a text with separators (RFC 4180), read leniently: fields may differ in number, white space may stand
 * around quotation marks, and words after the closing mark belong to the field. A mark that is never closed is an
 * ordinary sign. Lines and characters count from 1.
 *
 * In:  `১,"সনদ, নকল",৩ দিন`
 * Out: one record with the fields `১`, `সনদ, নকল`, `৩ দিন` at the characters 1, 3 and 15.
 */
export function csvRecords(text: string, separator: Separator, most = Number.POSITIVE_INFINITY): Field[][] {
  const records: Field[][] = [];
  const end = new RegExp(`[${separator}\r\n]`, 'g');
  let fields: Field[] = [];
  let line = 1;
  let lineStart = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = lineStart; at <= text.length && records.length < most; ) {
    const opening = skipBlanks(text, at, separator);
    const closing = text[opening] === QUOTE ? closingQuote(text, opening) : -1;
    end.lastIndex = closing === -1 ? at : closing + 1;
    const stop = end.exec(text)?.index ?? text.length;
    const isQuoted = closing !== -1;
    const raw = text.slice(at, stop);
    const words = isQuoted
      ? text.slice(opening + 1, closing).replaceAll('""', QUOTE) + text.slice(closing + 1, stop)
      : raw;
    const indent = isQuoted ? opening - at : raw.length - raw.trimStart().length;
    fields.push({ text: words.trim(), line, character: at - lineStart + indent + 1, isQuoted, isIndented: indent > 0 });
    for (const lineBreak of isQuoted ? text.slice(opening, closing).matchAll(/\r\n|\r|\n/g) : []) {
      line += 1;
      lineStart = opening + lineBreak.index + lineBreak[0].length;
    }
    at = stop + 1;
    if (text[stop] === separator) continue;
    records.push(fields);
    fields = [];
    if (text.startsWith('\r\n', stop)) at += 1;
    if (at >= text.length) break;
    line += 1;
    lineStart = at;
  }
  return records;
}

function skipBlanks(text: string, at: number, separator: Separator): number {
  let next = at;
  while (text[next] === ' ' || (text[next] === '\t' && separator !== '\t')) next += 1;
  return next;
}

/** Where the field in quotation marks ends; doubled marks within stand for one. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf(QUOTE, opening + 1);
  while (at !== -1 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at;
}
