import type { PageTable } from './page-block.ts';

/** How far the edges of one column may stand apart on two pages, in points. */
const SAME_PLACE = 4;

/** Whether two tables have their columns at the same places. */
export function columnsAgree(one: PageTable, other: PageTable): boolean {
  return (
    one.xs.length === other.xs.length &&
    one.xs.every((x, index) => Math.abs(x - (other.xs[index] ?? Number.NaN)) < SAME_PLACE)
  );
}
