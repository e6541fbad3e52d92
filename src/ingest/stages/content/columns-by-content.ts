import type { Column } from '../../../domain/charter/column.ts';
import { isBlank, type Piece, type Row } from '../../blocks.ts';
import { readSerial } from '../serial.ts';
import type { ServiceTable } from '../tables/service-tables.ts';
import { type ContentKind, contentKindOf } from './content-kind.ts';

/** A column told by what stands in it, and the first cell that shows it. */
export interface GuessedColumn {
  column: Column;
  piece: Piece;
}

/** What a column without heading may be told for: words that a person would know without one. */
type TypedColumn = 'SERIAL' | 'DEADLINE' | 'FEE' | 'RESPONSIBLE';

const FEWEST_CELLS = 2;
const MOST_ROWS_SEEN = 200;
const SHARE = 0.8;
const TWINS: Partial<Record<Column, readonly Column[]>> = {
  FEE: ['FEE', 'FEE_AND_PAYMENT'],
  RESPONSIBLE: ['RESPONSIBLE', 'SUPERIOR'],
};

/**
 * The columns of a table whose heading cell is blank, by position: only where nearly all their cells are plainly of one
 * kind, and no other column is of it.
 *
 * In:  the headings `ক্রমিক`, `সেবার নাম`, blank; below them `১`, `ট্রেড লাইসেন্স`, `৩ দিন`
 * Out: the third is DEADLINE.
 */
export function columnsByContent(table: ServiceTable, read: ReadonlyArray<Column | null>): Map<number, GuessedColumn> {
  const guessed = new Map<number, GuessedColumn>();
  const heads = table.heading?.row.cells ?? [];
  const rows = table.rows.slice(0, MOST_ROWS_SEEN).map(({ row }) => row);
  for (const [index, column] of read.entries()) {
    if (column !== null || !isBlank(heads[index] as Piece) || heads[index]?.coveredBy !== undefined) continue;
    const guess = guessColumn(rows, index);
    if (guess !== null) guessed.set(index, guess);
  }
  return new Map([...guessed].filter(([index, guess]) => isOnlyOne(guess.column, index, read, guessed)));
}

/**
 * The columns of a table without any heading: serials, then names, and at least a time, a fee or an officer to know it
 * for a table of services. Null for any other table.
 *
 * In:  `১⇥ট্রেড লাইসেন্স⇥৩ দিন`, `২⇥জন্ম সনদ⇥১ দিন`
 * Out: SERIAL, NAME, DEADLINE.
 */
export function headlessColumns(rows: readonly Row[]): { columns: Column[]; guessed: GuessedColumn[] } | null {
  const width = rows[0]?.cells.length ?? 0;
  const isEven = rows.length >= FEWEST_CELLS && rows.every((row) => row.cells.length === width);
  if (!isEven || width < 3) return null;
  const seen = rows.slice(0, MOST_ROWS_SEEN);
  const guesses = Array.from({ length: width }, (_, index) => guessColumn(seen, index));
  const count = (column: Column) => guesses.filter((guess) => guess?.column === column).length;
  if (guesses[0]?.column !== 'SERIAL' || guesses[1] !== null || !runsOn(seen)) return null;
  if (count('DEADLINE') !== 1 || count('FEE') > 1) return null;
  const columns = guesses.map((guess, index): Column => {
    if (index === 1) return 'NAME';
    const isUnique = guess !== null && count(guess.column) === 1;
    return isUnique ? guess.column : 'OTHER';
  });
  const name = seen[0]?.cells[1];
  const told = guesses.filter((guess, index) => guess !== null && columns[index] === guess.column) as GuessedColumn[];
  return { columns, guessed: name === undefined ? told : [...told, { column: 'NAME', piece: name }] };
}

function guessColumn(rows: readonly Row[], index: number): GuessedColumn | null {
  const cells = rows.flatMap((row) => row.cells[index] ?? []).filter((cell) => !isBlank(cell));
  const [first] = cells;
  if (first === undefined || cells.length < FEWEST_CELLS) return null;
  const kinds = cells.map((cell) => contentKindOf(cell.text));
  const isMostly = (test: (kind: ContentKind) => boolean) => kinds.filter(test).length >= kinds.length * SHARE;
  const tests: Array<[TypedColumn, (kind: ContentKind) => boolean]> = [
    ['SERIAL', (kind) => kind.serial],
    ['DEADLINE', (kind) => kind.time === 'SURE' && kind.fee !== 'SURE'],
    ['FEE', (kind) => kind.fee === 'SURE' && kind.time !== 'SURE'],
    ['RESPONSIBLE', (kind) => kind.person === 'SURE'],
  ];
  const fitting = tests.filter(([, test]) => isMostly(test));
  return fitting.length === 1 && fitting[0] !== undefined ? { column: fitting[0][0], piece: first } : null;
}

function isOnlyOne(
  column: Column,
  index: number,
  read: ReadonlyArray<Column | null>,
  guessed: ReadonlyMap<number, GuessedColumn>,
): boolean {
  const twins = TWINS[column] ?? [column];
  if (read.some((other) => other !== null && twins.includes(other))) return false;
  return [...guessed].every(([other, guess]) => other === index || guess.column !== column);
}

/** The serials of the first rows follow one another. */
function runsOn(rows: readonly Row[]): boolean {
  const serials = rows.map((row) => readSerial(row.cells[0]?.text ?? '')).filter((serial) => serial !== null);
  return serials.every((serial, index) => index === 0 || serial > (serials[index - 1] ?? 0));
}
