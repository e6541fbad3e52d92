import type { WorkBook, WorkSheet } from '@e965/xlsx';
import type { Document, Remark } from '../../blocks.ts';
import type { Grid } from './grid.ts';
import { blocksOf } from './grid-blocks.ts';
import { openWorkbook } from './open-workbook.ts';
import { type Amount, sheetGrid } from './sheet-grid.ts';

/**
 * Reads an Excel workbook (XLSX, XLSM, XLS): every visible sheet in order, its cells as Excel shows them. Hidden sheets
 * are not published and left out, unless all others are blank; hidden rows and columns are read. `at` has the sheet,
 * and the row and column that the spreadsheet shows. A workbook of pictures alone gets the remark DOCUMENT_IS_PICTURE.
 * Throws DOCUMENT_DAMAGED, DOCUMENT_ENCRYPTED, DOCUMENT_TOO_LARGE, FORMAT_NOT_SUPPORTED.
 *
 * In:  a sheet `সনদ`: A1 `সিটিজেন চার্টার` merged over A1:B1; A3 `ক্রমিক`, B3 `সেবা`; A4 1, B4 `তথ্য প্রদান`
 * Out: a paragraph at row 1; table 1 with the rows 3 and 4, two cells each, `1` at row 4, column 1.
 */
export function readWorkbook(bytes: Uint8Array): Document {
  const { workbook, hasPictures } = openWorkbook(bytes);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const amount: Amount = { rows: 0, cells: 0, characters: 0 };
  const grids = (hidden: boolean): Grid[] =>
    sheetsOf(workbook, hidden).map(([name, sheet]) => sheetGrid(name, sheet, date1904, amount));
  const visible = grids(false);
  const isBlank = visible.every(({ rows }) => rows.length === 0);
  const blocks = blocksOf(isBlank ? grids(true) : visible);
  const remarks: Remark[] =
    blocks.length === 0 && hasPictures ? [{ code: 'DOCUMENT_IS_PICTURE', at: {}, cell: null, detail: {} }] : [];
  return { format: 'XLSX', blocks, remarks };
}

/** Charts and the like have a type; their numbers are drawn from the sheets. */
function sheetsOf(workbook: WorkBook, hidden: boolean): Array<[string, WorkSheet]> {
  const state = new Map(workbook.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden ?? 0]));
  return workbook.SheetNames.flatMap((name): Array<[string, WorkSheet]> => {
    const sheet = workbook.Sheets[name];
    const isWorksheet = sheet !== undefined && (sheet['!type'] ?? 'sheet') === 'sheet';
    return isWorksheet && ((state.get(name) ?? 0) !== 0) === hidden ? [[name, sheet]] : [];
  });
}
