import type { Column } from '../../../domain/charter/column.ts';
import { readSection } from '../../../domain/charter/read-section.ts';
import type { Piece } from '../../blocks.ts';
import { type Field, isEnumerator, readFieldAt, readSerialAt } from './labelled-fields.ts';
import { blankPart, joinParts, type PiecePart, wholePart } from './piece-part.ts';
import type { RebuiltTable } from './rebuilt-table.ts';

const LONGEST_SECTION = 150;
const FEWEST_FIELDS = 3;

/**
 * Services written as labelled lines, one field a line or its label and value on two. A label that comes again begins
 * the next service; a line without label between two labels goes on the value above. Null where no such list begins at
 * `start` or below.
 *
 * In:  `সেবার নাম: ট্রেড লাইসেন্স`, `সময়সীমা: ৩ দিন`, `ফি: ৫০০ টাকা`, `সেবার নাম: জন্ম সনদ` …
 * Out: the labels as headings, a row a service.
 */
export function findLabelledLines(run: readonly Piece[], start: number): RebuiltTable | null {
  for (let from = start; from < run.length; from += 1) {
    const first = (readSerialAt(run, from) ?? readFieldAt(run, from))?.field.column;
    if (first !== 'SERIAL' && first !== 'NAME') continue;
    const { records, to } = readRecords(run, from);
    const columns = new Set(records.flat().map((field) => field.column));
    columns.delete('SERIAL');
    if (columns.size < FEWEST_FIELDS || !columns.has('NAME')) {
      from = to - 1;
      continue;
    }
    return { from, to, rows: toRows(records, run[from] as Piece), loose: false };
  }
  return null;
}

function readRecords(run: readonly Piece[], from: number): { records: Field[][]; to: number } {
  const records: Field[][] = [[]];
  let to = from;
  let pending: PiecePart[] = [];
  for (let index = from; index < run.length; ) {
    const line = run[index] as Piece;
    const found = readSerialAt(run, index) ?? readFieldAt(run, index);
    if (found === null) {
      index += 1;
      if (line.text === '') continue;
      if (isEnumerator(line.text) || readSection(line.text.slice(0, LONGEST_SECTION)) !== null) break;
      pending.push(wholePart(line));
      continue;
    }
    const { field, end } = found;
    const isRepeated = records.at(-1)?.some((known) => known.column === field.column) === true;
    const last = records.at(-1)?.at(-1);
    if (pending.length > 0 && (isRepeated || field.column === 'SERIAL' || last === undefined)) break;
    if (last !== undefined && pending.length > 0) last.value = joinParts([last.value, ...pending]);
    pending = [];
    if (isRepeated || (field.column === 'SERIAL' && last !== undefined)) records.push([field]);
    else records.at(-1)?.push(field);
    index = end;
    to = end;
  }
  return { records, to };
}

function toRows(records: readonly Field[][], first: Piece): PiecePart[][] {
  const heads = new Map<Column, PiecePart>();
  for (const { column, label, value } of records.flat()) {
    if (!heads.has(column)) heads.set(column, label ?? blankPart(value.piece));
  }
  const rows = records.map((record) =>
    [...heads].map(([column, head]) => {
      const field = record.find((each) => each.column === column);
      if (field === undefined) return blankPart(record[0]?.value.piece ?? first);
      return field.label === null || field.label === head ? field.value : withLabel(field.label, field.value);
    }),
  );
  return [[...heads.values()], ...rows];
}

/** The published words of a cell whose label is no heading's hold its label too: nothing of the document is lost. */
function withLabel(label: PiecePart, value: PiecePart): PiecePart {
  if (label.piece === value.piece) {
    const line = label.piece.published.slice(0, value.index);
    return { ...value, published: line + value.published, index: 0 };
  }
  return { ...joinParts([label, value]), text: value.text };
}
