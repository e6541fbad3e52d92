import type { ReactElement, ReactNode } from 'react';
import { useFilter } from './filter.ts';
import styles from './sort-heading.module.css';

/** By which column a table is sorted, and whether from the greatest. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** The sorting in the address: `?sort=quality` or `?sort=-quality`. */
export function useSorting(fallback: string): [Sorting, (column: string) => void] {
  const [given, set] = useFilter('sort');
  const text = given ?? fallback;
  const descending = text.startsWith('-');
  const sorting = { column: descending ? text.slice(1) : text, descending };
  const sortBy = (column: string) => set(sorting.column === column && !descending ? `-${column}` : column);
  return [sorting, sortBy];
}

/** Sorts by a value of each row; rows without one come last, whichever way it is sorted. */
export function sortRows<Row>(
  rows: readonly Row[],
  { descending }: Sorting,
  sortedBy: (row: Row) => number | string | null,
): Row[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [sortedBy(a), sortedBy(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    return direction * String(left).localeCompare(String(right), 'bn');
  });
}

/** The heading of a column by which its table can be sorted. */
export function SortHeading({
  column,
  sorting,
  sortBy,
  children,
}: {
  column: string;
  sorting: Sorting;
  sortBy: (column: string) => void;
  children: ReactNode;
}): ReactElement {
  const isSorted = sorting.column === column;
  return (
    <th scope="col" {...(isSorted && { 'aria-sort': sorting.descending ? 'descending' : 'ascending' })}>
      <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
        {children}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted ? (sorting.descending ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}
