import type { Column } from '../../tables/column.ts';
import { cellXml, columnName, STYLE, textXml } from './cell-xml.ts';
import { SHEET_END, sheetFile, sheetStart, workbookParts } from './workbook-parts.ts';
import { ZipStream } from './zip-stream.ts';

/** Rows of a sheet, its heading not counted. Excel takes 1,048,576, but opens smaller sheets more readily. */
export const SHEET_ROWS = 250_000;

/** Characters of a sheet's XML: as bytes they stay below the 4 GiB that a ZIP file can tell of one file in it. */
const SHEET_CHARACTERS = 1_000_000_000;

/** Packing is work of this thread: after so many characters others have their turn. */
const SLICE_CHARACTERS = 250_000;

/** A table as a workbook; what one sheet does not hold stands on further ones, each with the headings. */
export async function* writeXlsx<Row>(
  sheetName: string,
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  sheetRows: number = SHEET_ROWS,
): AsyncGenerator<Buffer> {
  const zip = new ZipStream();
  const names = columns.map((_, i) => columnName(i));
  let sheets = 0;
  let row = 0;
  let characters = 0;
  const write = (text: string): void => {
    characters += text.length;
    zip.write(text);
  };
  const beginSheet = (): void => {
    sheets += 1;
    row = 1;
    characters = 0;
    zip.begin(sheetFile(sheets));
    write(sheetStart(columns.map((column) => column.characters)));
    write(
      `<row r="1">${columns.map((column, i) => textXml(`${names[i]}1`, column.name, STYLE.HEADING)).join('')}</row>`,
    );
  };
  const endSheet = (): void => {
    write(SHEET_END);
    zip.end();
  };

  beginSheet();
  for await (const page of pages) {
    let slice = '';
    for (const value of page) {
      if (row > sheetRows || characters + slice.length > SHEET_CHARACTERS) {
        write(slice);
        slice = '';
        endSheet();
        beginSheet();
      }
      row += 1;
      slice += rowXml(value, row, columns, names);
      if (slice.length > SLICE_CHARACTERS) {
        write(slice);
        slice = '';
        await nextTurn();
      }
    }
    write(slice);
    yield zip.take();
  }
  endSheet();
  const sheetNames = Array.from({ length: sheets }, (_, i) => (sheets === 1 ? sheetName : `${sheetName} ${i + 1}`));
  for (const [name, xml] of Object.entries(workbookParts(sheetNames))) {
    zip.begin(name);
    zip.write(xml);
    zip.end();
  }
  zip.close();
  yield zip.take();
}

function rowXml<Row>(value: Row, row: number, columns: readonly Column<Row>[], names: readonly string[]): string {
  const cells = columns.map((column, i) => cellXml(`${names[i]}${row}`, column.value(value), column.day === true));
  return `<row r="${row}">${cells.join('')}</row>`;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
