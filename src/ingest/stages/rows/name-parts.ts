import type { Piece, Row } from '../../blocks.ts';
import type { ColumnTable } from '../columns.ts';
import { isPartOfService } from './part-mark.ts';
import type { RowCell, ServiceRow } from './service-row.ts';

/** The number and the name that a row gives to the lettered rows below it. */
export interface PartHead {
  serial: Piece;
  name: Piece;
}

/** The head of lettered rows: a row with a number and a name and nothing else. */
export function readPartHead(row: Row, { columns }: ColumnTable): PartHead | null {
  const serial = row.cells[columns.indexOf('SERIAL')];
  const name = row.cells[columns.indexOf('NAME')];
  return serial === undefined || name === undefined || serial.text === '' || name.text === '' ? null : { serial, name };
}

/**
 * Gives a lettered row the number and the name that stand above it; the row as it is where it has a number of its own.
 *
 * In:  `(ক) আয়ের সনদ` below `১⇥সনদপত্র প্রদান`
 * Out: serial `১`, name `সনদপত্র প্রদান (ক) আয়ের সনদ`.
 */
export function withPartHead(row: ServiceRow, head: PartHead): ServiceRow {
  const cells = row.cells.map((cell): RowCell => {
    if (cell.column === 'SERIAL') return { ...cell, pieces: [head.serial] };
    return cell.column === 'NAME' ? { ...cell, pieces: [head.name, ...cell.pieces] } : cell;
  });
  return { ...row, cells };
}

/** Whether a row is a lettered part without a number of its own. */
export function isPartRow(row: ServiceRow): boolean {
  const isBlankAt = (column: string) =>
    row.cells.every((cell) => cell.column !== column || (cell.pieces.length === 0 && cell.above === null));
  const name = row.cells.find((cell) => cell.column === 'NAME');
  return isBlankAt('SERIAL') && isPartOfService(name?.pieces[0]?.text ?? '');
}

/**
 * Where one name stands over several rows and a second column names what each of them is, both together are the name.
 *
 * In:  `ট্রেড লাইসেন্স` over two rows, `নতুন` and `নবায়ন` beside it under `সেবার ধরন`
 * Out: the names `ট্রেড লাইসেন্স নতুন`, `ট্রেড লাইসেন্স নবায়ন`.
 */
export function nameParts(rows: readonly ServiceRow[], table: ColumnTable): ServiceRow[] {
  const partAt = table.secondName;
  if (partAt === null) return [...rows];
  const nameAt = table.columns.indexOf('NAME');
  const names = rows.map(({ cells }) => cells[nameAt]?.above?.[0] ?? cells[nameAt]?.pieces[0]);
  return rows.map((row, index) => {
    const name = names[index];
    const part = row.cells[partAt];
    const isShared = name !== undefined && (names[index - 1] === name || names[index + 1] === name);
    if (!isShared || part?.pieces.length !== 1 || row.shifted !== null || row.miscounted) return row;
    return { ...row, cells: row.cells.map((cell) => (cell === part ? { ...cell, column: 'NAME' } : cell)) };
  });
}
