import type { WorkSheet } from '@e965/xlsx';
import { refuseOver } from '../../limits.ts';
import { applyMerges } from './apply-merges.ts';
import { cellText } from './cell-text.ts';
import { ascending, type Grid, type GridCell, type GridRow, type Words } from './grid.ts';

/** What a workbook holds so far, counted over all its sheets. */
export interface Amount {
  rows: number;
  cells: number;
  characters: number;
}

/**
 * What a sheet shows, worked out from its cells: the range it states is not believed. A merged cell shows its upper
 * left words and nothing of what lies under it. Throws DOCUMENT_TOO_LARGE over the limits of rows, cells and characters.
 *
 * In:  B2 `নাগরিক সেবা` merged over B2:D2, B4 `১`, C4 `সনদ`
 * Out: row 2 with one cell of the columns 2 to 4; row 4, which starts a run, with two.
 */
export function sheetGrid(name: string, sheet: WorkSheet, date1904: boolean, amount: Amount): Grid {
  const words = wordsOf(sheet, date1904, amount);
  const merges = applyMerges(sheet['!merges'] ?? [], words);
  const rows: GridRow[] = [];
  let reach = 0;
  for (const [number, row] of ascending(words)) {
    if (row.size === 0) continue;
    const cells = ascending(row).map(([column, text]): GridCell => {
      const end = merges.get(number)?.get(column)?.e;
      return { text, column, right: (end?.c ?? column - 1) + 1, bottom: (end?.r ?? number - 1) + 1 };
    });
    rows.push({ number, startsRun: number > reach + 1, cells });
    reach = cells.reduce((lowest, { bottom }) => Math.max(lowest, bottom), Math.max(reach, number));
  }
  return { sheet: name, rows };
}

/** The sheet is dense; holes in its arrays are never walked through, for they may be a million. */
function wordsOf(sheet: WorkSheet, date1904: boolean, amount: Amount): Words {
  const words: Words = new Map();
  for (const [rowIndex, cells] of Object.entries(sheet['!data'] ?? [])) {
    const row = new Map<number, string>();
    for (const [columnIndex, cell] of Object.entries(cells ?? [])) {
      const text = cell === null || cell === undefined ? '' : cellText(cell, date1904);
      if (text === '') continue;
      row.set(Number(columnIndex) + 1, text);
      amount.cells += 1;
      amount.characters += text.length;
      refuseOver('cells', amount.cells);
      refuseOver('textCharacters', amount.characters);
    }
    if (row.size === 0) continue;
    words.set(Number(rowIndex) + 1, row);
    amount.rows += 1;
    refuseOver('rows', amount.rows);
  }
  return words;
}
