import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { DomainError } from '../../src/domain/errors.ts';
import type { Document } from '../../src/ingest/blocks.ts';

/** What a cell can be made of: a value, or a cell as the library has it (`t` type, `v` value, `z` format). */
export type Value = string | number | boolean | Record<string, unknown> | null;

/** A sheet of rows of values, with ranges of merged cells like `A1:B2`. */
export const sheetOf = (rows: Value[][], merges: string[] = []): WorkSheet => {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  return sheet;
};

/** A workbook of sheets with their names. */
export const bookOf = (...sheets: Array<[string, WorkSheet]>): WorkBook => {
  const book = utils.book_new();
  for (const [name, sheet] of sheets) utils.book_append_sheet(book, sheet, name);
  return book;
};

/** The bytes of a workbook; `biff8` is XLS. */
export const bytesOf = (book: WorkBook, bookType: 'xlsx' | 'xlsm' | 'biff8' = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType, compression: true }));

/** The words of a document: a string for a paragraph, rows of strings for a table. */
export const shapeOf = (document: Document): Array<string | string[][]> =>
  document.blocks.map((block) =>
    block.kind === 'PARAGRAPH' ? block.piece.text : block.rows.map((row) => row.cells.map((cell) => cell.text)),
  );

/** The code of the DomainError that is thrown, null where nothing is. */
export const codeOf = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** A workbook as a program other than the library writes it: by hand, with `sheets` as the XML of its worksheets. */
export const handMade = (sheets: string[], parts: Record<string, string> = {}): Uint8Array => {
  const numbers = sheets.map((_, index) => index + 1);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
      ['workbook', 'sheet.main'],
      ['sharedStrings', 'sharedStrings'],
      ...numbers.map((n) => [`worksheets/sheet${n}`, 'worksheet']),
    ]
      .filter(([part]) => part !== 'sharedStrings' || 'xl/sharedStrings.xml' in parts)
      .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${OFFICE}.spreadsheetml.${type}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${numbers.map((n) => `<sheet name="পাতা ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheets[n - 1] ?? ''])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};
/** The XML of a worksheet: its rows, and what stands before and after them. */
export const worksheet = (rows: string, before = '', after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>\n`;
/** The XML of a cell with its words in it. */
export const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
