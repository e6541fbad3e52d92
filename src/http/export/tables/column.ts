/** What a cell of a table can hold. Null is an empty cell: what a charter does not say is never 0. */
export type CellValue = string | number | boolean | null;

/** A column of an exported table. `characters` is its width in a workbook; `day`: its texts are ISO dates. */
export interface Column<Row> {
  readonly name: string;
  readonly characters: number;
  readonly day?: true;
  readonly value: (row: Row) => CellValue;
}

/** Between the values of a cell that holds several. */
const SEPARATOR = '; ';

/** Several values in one cell; null where there are none. */
export function inOneCell(values: readonly (string | number)[] | null | undefined): string | null {
  return values == null || values.length === 0 ? null : values.join(SEPARATOR);
}
