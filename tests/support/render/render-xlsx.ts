import { type Range, utils, write } from '@e965/xlsx';
import type { CharterContent } from '../../../src/synthetic/layouts/charter-content.ts';
import { layOutRows, type SameCells } from '../../../src/synthetic/layouts/same-cells.ts';

/** The charter as a workbook of one sheet, the section headings merged over the width of their table. */
export function renderXlsx({ opening, sections, closing }: CharterContent, same: SameCells): Uint8Array {
  const rows: string[][] = [...opening.map((line) => [line]), []];
  const merges: Range[] = [];
  for (const section of sections) {
    merges.push(rangeOf(rows.length, 0, 1, section.headings.length));
    rows.push([section.heading], section.headings);
    for (const cells of layOutRows(section, same)) {
      for (const [column, cell] of cells.entries()) {
        if (cell !== null && cell.height > 1) merges.push(rangeOf(rows.length, column, cell.height, 1));
      }
      rows.push(cells.map((cell) => cell?.text ?? ''));
    }
    rows.push([]);
  }
  const sheet = utils.aoa_to_sheet([...rows, ...closing.map((line) => [line])]);
  sheet['!merges'] = merges;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'সিটিজেন চার্টার');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

function rangeOf(row: number, column: number, height: number, width: number): Range {
  return { s: { r: row, c: column }, e: { r: row + height - 1, c: column + width - 1 } };
}
