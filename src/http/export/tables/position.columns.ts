import type { SourcePosition } from '../../../domain/charter/source-position.ts';
import type { Column } from './column.ts';

/** Where a thing stands in its document; what does not apply to the document's kind stays empty. */
export function positionColumns<Row>(
  of: (row: Row) => { readonly at: SourcePosition; readonly line: number | null },
): readonly Column<Row>[] {
  return [
    { name: 'page', characters: 6, value: (row) => of(row).at.page ?? null },
    { name: 'sheet', characters: 12, value: (row) => of(row).at.sheet ?? null },
    { name: 'table', characters: 6, value: (row) => of(row).at.table ?? null },
    { name: 'row', characters: 6, value: (row) => of(row).at.row ?? null },
    { name: 'column', characters: 7, value: (row) => of(row).at.column ?? null },
    { name: 'line', characters: 6, value: (row) => of(row).line ?? of(row).at.line ?? null },
  ];
}
