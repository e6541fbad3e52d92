import type { RowPartsFragment } from '../../api/operations.ts';
import { isSilent } from '../../charter/deadline-words.ts';

/** Where an office's promise stands: on the scale of working days, or beside it. */
export type Promise =
  | { readonly stands: 'onScale'; readonly workingDays: number }
  /** No number was given, or it cannot be read. */
  | { readonly stands: 'silent' }
  /** Something else than a number of working days: calendar days, as directed, by case. */
  | { readonly stands: 'otherwise' };

/** One office's promise for one service. */
export interface PromisePoint {
  /** The place of the row in the chart, from 0. */
  readonly row: number;
  /** The place of the office in the comparison, from 0. */
  readonly office: number;
  readonly promise: Promise;
}

type Row = Pick<RowPartsFragment, 'cells' | 'verdict'>;
type Cell = Row['cells'][number];

/** The rows that a chart can lay side by side: what at least two offices offer. */
export function sharedRows<R extends Row>(rows: readonly R[]): R[] {
  return rows.filter(({ verdict }) => verdict !== 'NOT_SHARED');
}

/** Every promise of the rows. An office that does not offer a service has no point there. */
export function promisePoints(rows: readonly Row[]): PromisePoint[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ service }, office) => (service === null ? [] : [{ row, office, promise: promiseOf(service) }])),
  );
}

function promiseOf({ deadline }: NonNullable<Cell['service']>): Promise {
  if (deadline.maxWorkingDays !== null) return { stands: 'onScale', workingDays: deadline.maxWorkingDays };
  return { stands: isSilent(deadline) ? 'silent' : 'otherwise' };
}

/** The cells that promise calendar days or hours, which have no place on a scale of working days. */
export function calendarCells(rows: readonly Row[]): Cell[] {
  return rows
    .flatMap(({ cells }) => cells)
    .filter(({ service }) => service !== null && service.deadline.maxCalendarDays !== null);
}
