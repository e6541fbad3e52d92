import type { Column } from '../../../domain/charter/column.ts';
import { readSection } from '../../../domain/charter/read-section.ts';
import type { Piece } from '../../blocks.ts';
import { readSerial } from '../serial.ts';
import { headingOf } from './heading-lines.ts';
import { cutPart, isUnchanged, joinParts, type PiecePart, wholePart } from './piece-part.ts';

/** One field of a service. */
export interface Field {
  column: Column;
  /** Its label, with what counts it before it; null for a serial, which needs none. */
  label: PiecePart | null;
  value: PiecePart;
}

/** A field, and the line below it. */
export interface FieldAt {
  field: Field;
  end: number;
}

interface Label {
  column: Column;
  /** Index of the sign that ends the label. */
  end: number;
}

const LABEL_ENDS = /[:ঃ=]/g;
const LONGEST_LABEL = 160;
const LONGEST_SECTION = 150;
const ENUMERATOR = /^[([]?\s?(?:[ক-হa-zA-Z]|[\d০-৯]{1,2})\s?[)\].।:]{1,2}\s*/u;
const LONGEST_ENUMERATOR = 6;

/** Whether a line only counts what follows: `ক)`, `(২)`, `৩।`. */
export function isEnumerator(text: string): boolean {
  return text !== '' && text.length <= LONGEST_ENUMERATOR && ENUMERATOR.exec(text)?.[0] === text;
}

/**
 * The field that begins on a line: `label: value`, or a label alone with its value on the next line; what counts the
 * field may stand before it, on its line or above. Null where the line begins none.
 *
 * In:  `খ)`, `সময়সীমাঃ`, `৩ দিন`
 * Out: DEADLINE, `৩ দিন`
 */
export function readFieldAt(run: readonly Piece[], from: number): FieldAt | null {
  const first = run[from];
  if (first === undefined || first.text === '') return null;
  if (!isEnumerator(first.text)) return readLabelled(run, from, []);
  return readLabelled(run, nextFilled(run, from + 1), [wholePart(first)]);
}

/** The serial of a service that stands on a line of its own above its name; null for any other line. */
export function readSerialAt(run: readonly Piece[], from: number): FieldAt | null {
  const line = run[from];
  if (line === undefined || readSerial(line.text) === null) return null;
  const next = readFieldAt(run, nextFilled(run, from + 1));
  if (next?.field.column !== 'NAME') return null;
  return { field: { column: 'SERIAL', label: null, value: wholePart(line) }, end: from + 1 };
}

function readLabelled(run: readonly Piece[], at: number, above: PiecePart[]): FieldAt | null {
  const line = run[at];
  const found = line === undefined ? null : findLabel(line);
  if (line === undefined || found === null) return null;
  const label = cutPart(line, 0, found.end);
  const value = cutPart(line, found.end + 1, line.published.length);
  if (value.text !== '') {
    return { field: { column: found.column, label: under(above, label), value }, end: at + 1 };
  }
  const next = nextFilled(run, at + 1);
  const below = run[next];
  if (below === undefined || !isValue(below, run[nextFilled(run, next + 1)])) return null;
  return {
    field: { column: found.column, label: under(above, wholePart(line)), value: wholePart(below) },
    end: next + 1,
  };
}

function findLabel(line: Piece): Label | null {
  if (!isUnchanged(line)) return null;
  let serial: Label | null = null;
  for (const end of line.published.slice(0, LONGEST_LABEL).matchAll(LABEL_ENDS)) {
    const text = cutPart(line, 0, end.index).text;
    const column = headingOf({ text }) ?? headingOf({ text: text.replace(ENUMERATOR, '') });
    // `ক্রঃ নঃ: ১`: the serial's heading may hold the sign itself.
    if (column === 'SERIAL') serial = { column, end: end.index };
    else if (column !== null) return serial ?? { column, end: end.index };
  }
  return serial;
}

/** Words that read like a heading are a value only where the next label follows them: else they are the next heading. */
function isValue(line: Piece, below: Piece | undefined): boolean {
  if (isEnumerator(line.text) || findLabel(line) !== null) return false;
  const endsField = below !== undefined && (isEnumerator(below.text) || findLabel(below) !== null);
  if (headingOf(line) !== null && !endsField) return false;
  return readSection(line.text.slice(0, LONGEST_SECTION)) === null;
}

/** The label with the published words of what stands above it; it reads as itself alone. */
function under(above: readonly PiecePart[], label: PiecePart): PiecePart {
  const [first, ...others] = [...above, label];
  return first === undefined ? label : { ...joinParts([first, ...others]), text: label.text };
}

function nextFilled(run: readonly Piece[], from: number): number {
  let index = from;
  while (index < run.length && run[index]?.text === '') index += 1;
  return index;
}
