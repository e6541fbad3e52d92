import type { Column } from '../../domain/charter/column.ts';
import type { CharterSection } from './charter-content.ts';

/** How a cell is written whose words are those of the cell right above. */
export type SameCells = 'REPEATED' | 'MERGED' | 'DITTO';

/** One cell of a table to write: null where a cell above covers its place. */
export type LaidOutCell = { text: string; height: number } | null;

/** A section's services are told apart by these: no office merges them. */
const NEVER_SAME: readonly Column[] = ['SERIAL', 'NAME'];

/** The rows of a section, equal cells below each other as `same` says. */
export function layOutRows({ columns, rows }: CharterSection, same: SameCells): LaidOutCell[][] {
  const isSame = (row: number, column: number) => {
    const text = rows[row]?.[column];
    return text !== undefined && text !== '' && text === rows[row - 1]?.[column] && maySame(columns[column]);
  };
  return rows.map((cells, row) =>
    cells.map((text, column) => {
      if (same === 'REPEATED') return { text, height: 1 };
      if (same === 'DITTO') return { text: isSame(row, column) ? 'ঐ' : text, height: 1 };
      if (isSame(row, column)) return null;
      let height = 1;
      while (isSame(row + height, column)) height += 1;
      return { text, height };
    }),
  );
}

function maySame(column: Column | undefined): boolean {
  return column !== undefined && !NEVER_SAME.includes(column);
}
