import type { Column } from '../../../domain/charter/column.ts';
import type { Row } from '../../blocks.ts';
import type { HeadingCell } from './heading-cell.ts';
import { readHeadingWords } from './heading-cells.ts';

const PEOPLE: ReadonlyArray<Column | null> = ['RESPONSIBLE', 'SUPERIOR'];
/** What a part of an officer's column is called: it names no column of its own. */
const PARTS: ReadonlyArray<Column | null> = [null, 'NAME', 'OTHER', 'RESPONSIBLE'];
const GENERAL: ReadonlyArray<Column | null> = [null, 'NAME', 'OTHER'];

/**
 * Headings that stand on two rows, read as one: the words above and below, and where one heading stands over several,
 * what each of them is.
 *
 * In:  `সেবার`, `কর্মকর্তা` over three; `নাম`, `নাম`, `পদবি`, `ফোন`
 * Out: NAME; RESPONSIBLE three times, one group.
 */
export function joinHeadingCells(upper: readonly HeadingCell[], below: Row): HeadingCell[] {
  const inRow = new Set(below.cells);
  const words = below.cells.map(({ text, coveredBy }) =>
    coveredBy !== undefined && inRow.has(coveredBy) ? coveredBy.text : text,
  );
  const overs = findOvers(upper, words);
  const sizes = countEach(overs);
  return regroup(
    words.map((text, index) => {
      const over = overs[index] ?? index;
      const own = upper[index];
      const head = (own === undefined || own.text === '' ? upper[over] : own) ?? {
        text: '',
        column: null,
        group: index,
        label: null,
      };
      return text === '' ? (upper[index] ?? head) : joinOne(head, text, over, (sizes.get(over) ?? 0) > 1);
    }),
  );
}

/** The place of the heading over each column; in a text without merged cells a blank place belongs to the heading at its left. */
function findOvers(upper: readonly HeadingCell[], words: readonly string[]): number[] {
  const overs: number[] = [];
  for (const [index, cell] of upper.entries()) {
    const isOpen = cell.text === '' && words[index] !== '' && (words[index - 1] ?? '') !== '';
    overs.push((isOpen ? overs[index - 1] : undefined) ?? cell.group);
  }
  return overs;
}

function countEach(places: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const place of places) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  return sizes;
}

function joinOne(over: HeadingCell, words: string, group: number, isShared: boolean): HeadingCell {
  const text = over.text === '' ? words : `${over.text} ${words}`;
  const label = over.label === null ? words : `${over.label} ${words}`;
  return { text, column: columnOf(over, words, text, isShared), group, label: isShared ? label : over.label };
}

function columnOf(over: HeadingCell, words: string, text: string, isShared: boolean): Column | null {
  const lower = readHeadingWords(words);
  const both = readHeadingWords(text);
  if (!isShared) return both ?? over.column ?? lower;
  if (PEOPLE.includes(over.column)) {
    if (lower === 'SUPERIOR') return lower;
    return PARTS.includes(lower) ? over.column : lower;
  }
  if (over.column === 'DOCUMENTS_AND_PLACE') {
    if (lower === 'PLACE') return 'DOCUMENTS_PLACE';
    return lower === 'NAME' ? 'DOCUMENTS' : (lower ?? over.column);
  }
  return GENERAL.includes(lower) && !GENERAL.includes(over.column) ? over.column : (lower ?? both ?? over.column);
}

/** Columns of the same fact under one heading are one group, those of different facts are not. */
function regroup(cells: readonly HeadingCell[]): HeadingCell[] {
  const firsts = new Map<string, number>();
  const groups = cells.map(({ group, column }, index) => {
    const key = `${group}|${column}`;
    const first = firsts.get(key) ?? index;
    firsts.set(key, first);
    return first;
  });
  const sizes = countEach(groups);
  return cells.map((cell, index) => {
    const group = groups[index] ?? index;
    return { ...cell, group, label: (sizes.get(group) ?? 0) > 1 ? cell.label : null };
  });
}
