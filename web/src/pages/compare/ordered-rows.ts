import type { DeadlineVerdict, RowPartsFragment } from '../../api/operations.ts';
import type { Shown } from './compare.filters.ts';

/** What a reader compares for comes first. */
const ORDER: readonly DeadlineVerdict[] = ['DIFFERENT', 'NOT_STATED', 'NOT_COMPARABLE', 'SAME', 'NOT_SHARED'];

type Row = Pick<RowPartsFragment, 'verdict' | 'silent'>;

/** The rows with the differences first; within a verdict in the order of the charters, in which they come. */
export function differencesFirst<R extends Row>(rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** Whether a filter shows a row. */
export function isShown({ verdict, silent }: Row, shown: Shown): boolean {
  if (shown === 'different') return verdict === 'DIFFERENT';
  return shown === 'all' || silent > 0;
}
