import type { Column } from '../../../domain/charter/column.ts';
import { saysNothing } from '../rows/says-nothing.ts';
import { piecesOfCell, type RowCell, type ServiceRow } from '../rows/service-row.ts';

const MOST_CASES = 12;

/** What a column for one case of a fact says, and which case: `জরুরি`, `৩ দিন`. */
export interface LabelledCase {
  label: string;
  text: string;
}

/**
 * The cases of a fact that has a column for each; empty where the table has one column for it, or one cell of the row
 * holds for all of them.
 *
 * In:  `৭ দিন`, `৩ দিন` under `সাধারণ` and `জরুরি` of DEADLINE
 * Out: `সাধারণ` with `৭ দিন`, `জরুরি` with `৩ দিন`.
 */
export function findCases(row: ServiceRow, columns: readonly Column[]): LabelledCase[] {
  const all = row.cells.filter((cell) => columns.includes(cell.column));
  if (all.length > MOST_CASES || all.every(({ label }) => label === null)) return [];
  const cases = all.flatMap((cell) => {
    const labels = [cell, ...all.filter((other) => isMerged(row, cell, other))].map(({ label }) => label);
    const text = piecesOfCell(cell)
      .map((piece) => piece.text)
      .join(' ');
    return text === '' || saysNothing(text) || labels.includes(null)
      ? []
      : [{ label: labels.join('/'), text, width: labels.length }];
  });
  return cases.length === 1 && cases[0]?.width === all.length ? [] : cases.map(({ label, text }) => ({ label, text }));
}

/** The cases as one text, each behind its label. */
export function writeCases(cases: readonly LabelledCase[]): string {
  return cases.map(({ label, text }) => `${label}: ${text}`).join('; ');
}

/** Whether the place of another cell is covered by this one. */
function isMerged({ row, cells }: ServiceRow, cell: RowCell, other: RowCell): boolean {
  const [piece] = piecesOfCell(cell);
  return other !== cell && piece !== undefined && row.cells[cells.indexOf(other)]?.coveredBy === piece;
}
