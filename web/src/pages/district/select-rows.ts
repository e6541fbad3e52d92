import type { ServiceCategory } from '../../api/operations.ts';
import { CATEGORIES } from '../../charter/category-words.ts';
import type { MatrixRow } from './district.ts';

/** Which rows of the matrix are shown. */
export const SHOWN = ['all', 'silent', 'outliers', 'differing'] as const;

export type Shown = (typeof SHOWN)[number];

type JudgedRow = Pick<MatrixRow, 'verdict' | 'silent' | 'outliers'> & {
  readonly catalogueService: Pick<MatrixRow['catalogueService'], 'category'>;
};

/** The choice that a text of the address names; all where it names none. */
export function readShown(text: string | null): Shown {
  return SHOWN.find((shown) => shown === text) ?? 'all';
}

/** The rows of a choice, in their order. */
export function selectRows<Row extends JudgedRow>(rows: readonly Row[], shown: Shown): Row[] {
  switch (shown) {
    case 'all':
      return [...rows];
    case 'silent':
      return rows.filter(({ silent }) => silent > 0);
    case 'outliers':
      return rows.filter(({ outliers }) => outliers.length > 0);
    case 'differing':
      return rows.filter(({ verdict }) => verdict === 'DIFFERENT');
  }
}

/** The rows by category, in the order in which a charter has its sections; categories without rows are left out. */
export function groupRows<Row extends JudgedRow>(
  rows: readonly Row[],
): { readonly category: ServiceCategory; readonly rows: Row[] }[] {
  return CATEGORIES.map((category) => ({
    category,
    rows: rows.filter(({ catalogueService }) => catalogueService.category === category),
  })).filter((group) => group.rows.length > 0);
}
