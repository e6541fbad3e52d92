import type { Deadline } from '../../src/domain/deadline/deadline.ts';
import type { Fee } from '../../src/domain/fee/fee.ts';
import { type FactRow, numbersOf } from './facts-table.ts';

/** How a reading differs from the hand-read row: the reading in words, and whether it gives a number that is not right. */
export interface Difference {
  read: string;
  wrongNumber: boolean;
}

const cell = (row: FactRow, name: string): string => row.get(name) ?? '';

/** Null where the deadline is read as the row has it; the row's `note` is for people and not compared. */
export function deadlineDifference(deadline: Deadline, row: FactRow): Difference | null {
  const bound = (value: number | null): string => (value === null ? '' : String(value));
  const compared: ReadonlyArray<readonly [string, string]> = [
    ['kind', deadline.kind],
    ['immediate', String(deadline.immediate)],
    ['min', bound(deadline.min)],
    ['max', bound(deadline.max)],
    ['unit', deadline.unit ?? ''],
    ['conditional', String(deadline.conditional)],
  ];
  const wrong = compared.filter(([name, value]) => value !== cell(row, name));
  if (wrong.length === 0) return null;
  const statesNumber = deadline.min !== null || deadline.max !== null;
  return {
    read: wrong.map(([name, value]) => `${name}=${value}`).join(' '),
    wrongNumber: statesNumber && wrong.some(([name]) => name === 'min' || name === 'max' || name === 'unit'),
  };
}

/**
 * Null where kind and amounts are read as the row has them. The method is not compared: the samples took it from
 * the whole cell, of which some hold only a part.
 */
export function feeDifference(fee: Fee, row: FactRow): Difference | null {
  const amounts = numbersOf(cell(row, 'amounts_bdt')).join();
  const read = fee.amountsBdt.join();
  if (fee.kind === cell(row, 'kind') && read === amounts) return null;
  return { read: `${fee.kind} ${read}`.trim(), wrongNumber: read !== '' && read !== amounts };
}

/** Null where a heading is read as the word in the row's named column. */
export function wordDifference(word: string | null, row: FactRow, name: string): Difference | null {
  return (word ?? '') === cell(row, name) ? null : { read: word ?? 'null', wrongNumber: false };
}
