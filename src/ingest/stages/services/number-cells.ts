import type { Column } from '../../../domain/charter/column.ts';
import type { Deadline, TimeBound } from '../../../domain/deadline/deadline.ts';
import { readDeadline } from '../../../domain/deadline/read-deadline.ts';
import type { Fee } from '../../../domain/fee/fee.ts';
import { readFee } from '../../../domain/fee/read-fee.ts';
import type { Piece } from '../../blocks.ts';
import { isReadable } from '../readable.ts';
import { piecesIn, type ServiceRow } from '../rows/service-row.ts';
import { findCases, type LabelledCase, writeCases } from './labelled-cases.ts';

const TIME: readonly Column[] = ['DEADLINE'];
const FEES: readonly Column[] = ['FEE', 'FEE_AND_PAYMENT'];

/**
 * A service's time. A cell in two pieces may hold two numbers, and one too long to read may hold any: then none is given.
 *
 * In:  `৭ দিন` and `৩ দিন` under `সাধারণ` and `জরুরি`; the same two under one heading
 * Out: CONDITIONAL with a case of 7 DAY and one of 3 DAY; UNPARSED.
 */
export function readDeadlineCell(row: ServiceRow): Deadline {
  const cases = findCases(row, TIME);
  const pieces = piecesIn(row, 'DEADLINE');
  const text = cases.length > 0 ? writeCases(cases) : textOf(pieces);
  const hasNumber = (words: string) => givesNumber(readDeadline(words));
  const deadline = isCertain(row, TIME, text, cases.length > 0 ? [] : pieces, hasNumber) ? readDeadline(text) : null;
  if (deadline !== null && sameTimes(deadline, cases)) return deadline;
  return { text, kind: 'UNPARSED', immediate: false, conditional: false, min: null, max: null, unit: null, cases: [] };
}

/** A service's fee, under the same care as its time. `৫০০ টাকা` and, under a heading of its own, `নগদ`: one fee. */
export function readFeeCell(row: ServiceRow): Fee {
  const cases = findCases(row, FEES);
  const pieces = FEES.flatMap((column) => piecesIn(row, column));
  const text = cases.length > 0 ? writeCases(cases) : textOf(pieces);
  const hasNumber = (words: string) => readFee(words).amountsBdt.length > 0;
  const fee = isCertain(row, FEES, text, cases.length > 0 ? [] : pieces, hasNumber) ? readFee(text) : null;
  if (fee !== null && sameAmounts(fee, cases)) return fee;
  return { text, kind: 'UNPARSED', amountsBdt: [], cases: [], method: null };
}

/** Whether several columns claim the fact and none could be taken. */
export function isDisputed({ table }: ServiceRow, columns: readonly Column[]): boolean {
  const heads = table.heading?.columns ?? [];
  return heads.some((column, at) => column !== null && columns.includes(column) && table.columns[at] === 'OTHER');
}

function isCertain(
  row: ServiceRow,
  columns: readonly Column[],
  text: string,
  pieces: readonly Piece[],
  hasNumber: (text: string) => boolean,
): boolean {
  // A blank cell of a row that does not fit says nothing: its words may be those that could not be placed.
  if (text === '' && (row.miscounted || row.shifted !== null || isDisputed(row, columns))) return false;
  return isReadable(text) && (pieces.length < 2 || pieces.filter((piece) => hasNumber(piece.text)).length < 2);
}

function givesNumber({ min, max, cases }: Deadline): boolean {
  return min !== null || max !== null || cases.length > 0;
}

/** The cases read together say the same as each by itself. */
function sameTimes(deadline: Deadline, cases: readonly LabelledCase[]): boolean {
  const found: TimeBound[] = deadline.cases.length > 0 ? deadline.cases : [deadline];
  const own = cases.map(({ text }) => readDeadline(text));
  const isSame = (one: TimeBound, other: TimeBound | undefined) =>
    one.min === other?.min && one.max === other.max && one.unit === other.unit;
  return own.length === 0 || (own.length === found.length && own.every((each, index) => isSame(each, found[index])));
}

function sameAmounts(fee: Fee, cases: readonly LabelledCase[]): boolean {
  const own = cases.map(({ text }) => readFee(text));
  if (own.some(({ kind }) => kind === 'UNPARSED')) return false;
  return own.length === 0 || own.flatMap(({ amountsBdt }) => amountsBdt).join() === fee.amountsBdt.join();
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}
