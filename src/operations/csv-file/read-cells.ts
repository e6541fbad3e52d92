import type { CsvFault, CsvLine } from './csv-file.ts';

/** What is wrong with the text of a cell, with its remedy. */
export class CellFault {
  readonly en: string;
  readonly bn: string;

  constructor(en: string, bn: string) {
    this.en = en;
    this.bn = bn;
  }
}

/** Turns the text of a cell into its value. */
export type CellReader<Value> = (text: string) => Value | CellFault;

/** How each column of a kind of file is read. */
export type CellReaders<Column extends string> = Readonly<Record<Column, CellReader<unknown>>>;

/** The values that these readers give. */
export type CellValues<Readers extends CellReaders<string>> = {
  [Column in keyof Readers]: Exclude<ReturnType<Readers[Column]>, CellFault>;
};

/** A row cell by cell. `values` lacks the cells at fault; `whole` is the same where none is, else null. */
export interface CellsRead<Column extends string, Readers extends CellReaders<Column>> {
  readonly line: number;
  readonly values: Partial<CellValues<Readers>>;
  readonly whole: CellValues<Readers> | null;
  readonly faults: readonly CsvFault<Column>[];
}

/** Reads every cell of a row, so that all that is wrong with it is told at once. */
export function readCells<Column extends string, Readers extends CellReaders<Column>>(
  { line, cells }: CsvLine<Column>,
  readers: Readers,
): CellsRead<Column, Readers> {
  const values: Partial<Record<Column, unknown>> = {};
  const faults: CsvFault<Column>[] = [];
  for (const column of Object.keys(readers) as Column[]) {
    const value = readers[column](cells[column]);
    if (value instanceof CellFault) faults.push(faultAt(line, column, value));
    else values[column] = value;
  }
  const whole = faults.length === 0 ? (values as CellValues<Readers>) : null;
  return { line, values: values as Partial<CellValues<Readers>>, whole, faults };
}

/** A cell's fault with the place of the cell. */
export function faultAt<Column extends string>(line: number, column: Column, { en, bn }: CellFault): CsvFault<Column> {
  return { line, column, message: bn, messageEn: en };
}
