import type { Block, Document, Piece, Remark, Row, Table } from '../../blocks.ts';
import { refuseOver } from '../../limits.ts';
import { columnsAgree } from './columns-agree.ts';
import type { Line } from './lines.ts';
import type { PageBlock, PageCell, PageTable } from './page-block.ts';
import { LOST } from './pdf-font.ts';

const PAGE_NUMBER_LENGTH = 20;

/**
 * Writes the blocks of page after page into one document. A table that goes on at the top of the next page stays one
 * table where its columns stand at the same places and its heading is not repeated there; each cell tells its page.
 */
export class DocumentWriter {
  readonly #blocks: Block[] = [];
  readonly #remarks: Remark[] = [];
  readonly #pictures: number[] = [];
  #tables = 0;
  #rows = 0;
  #cells = 0;
  #characters = 0;
  #isOrderRemarked = false;
  /** The table that may go on on the next page. */
  #open: { table: Table; found: PageTable; page: number } | null = null;

  document(): Document {
    const remarks = [...this.#pictureRemarks(), ...this.#remarks];
    return { format: 'PDF', blocks: this.#blocks, remarks };
  }

  /** A page that shows something and has no text. */
  writePicture(page: number): void {
    this.#pictures.push(page);
  }

  #pictureRemarks(): Remark[] {
    const isAllPicture = this.#pictures.length > 0 && this.#blocks.length === 0;
    if (isAllPicture) return [{ code: 'DOCUMENT_IS_PICTURE', at: { page: 1 }, cell: null, detail: {} }];
    return this.#pictures.map((page) => ({
      code: 'PAGE_IS_PICTURE',
      at: { page },
      cell: null,
      detail: { page: `${page}` },
    }));
  }

  writePage(blocks: readonly PageBlock[], page: number): void {
    for (const block of blocks) {
      if (block.kind === 'TABLE') this.#writeTable(block, page);
      else this.#writeLine(block.line, page);
    }
  }

  #writeLine(line: Line, page: number): void {
    const piece = this.#piece([line], { page });
    if (piece.text === '') return;
    this.#blocks.push({ kind: 'PARAGRAPH', piece });
    if (!isPageNumber(piece.text)) this.#open = null;
  }

  #writeTable(found: PageTable, page: number): void {
    const open = this.#open;
    const goesOn = open?.page === page - 1 && columnsAgree(open.found, found) && !repeatsHeading(open.found, found);
    if (open !== null && goesOn) {
      this.#writeRows(open.table, found, page);
      open.page = page;
      return;
    }
    this.#tables += 1;
    const table: Table = { kind: 'TABLE', at: { page, table: this.#tables }, rows: [] };
    this.#blocks.push(table);
    this.#writeRows(table, found, page);
    this.#open = { table, found, page };
    if (found.isRebuilt)
      this.#remarks.push({
        code: 'LAYOUT_REBUILT',
        at: table.at,
        cell: null,
        detail: { columns: `${found.xs.length - 1}` },
      });
  }

  #writeRows(table: Table, found: PageTable, page: number): void {
    const columns = found.xs.length - 1;
    this.#rows += found.rows;
    this.#cells += found.rows * columns;
    refuseOver('rows', this.#rows);
    refuseOver('cells', this.#cells);
    const first = table.rows.length;
    for (let index = 0; index < found.rows; index += 1) {
      const at = { page, table: table.at.table ?? 0, row: first + index + 1 };
      const cells = Array.from({ length: columns }, (_, column) => blank({ ...at, column: column + 1 }));
      table.rows.push({ at, cells });
    }
    for (const cell of found.cells) this.#writeCell(table.rows, first, cell);
  }

  #writeCell(rows: readonly Row[], first: number, cell: PageCell): void {
    const place = rows[first + cell.row]?.cells[cell.column];
    if (place === undefined) return;
    const { text } = this.#piece(cell.lines, place.at);
    place.text = text;
    place.published = text;
    for (let index = 1; index < cell.rows * cell.columns; index += 1) {
      const row = rows[first + cell.row + Math.floor(index / cell.columns)];
      const covered = row?.cells[cell.column + (index % cell.columns)];
      if (covered !== undefined) covered.coveredBy = place;
    }
  }

  #piece(lines: readonly Line[], at: Piece['at']): Piece {
    const text = lines
      .map((line) => line.text)
      .join('\n')
      .trim();
    this.#characters += text.length;
    refuseOver('textCharacters', this.#characters);
    if (text.includes(LOST)) this.#remarks.push({ code: 'CHARACTERS_LOST', at, cell: text, detail: {} });
    this.#remarkOnOrder(lines, at, text);
    return { text, published: text, at };
  }

  /** Said once a document, for its first word: where one word is in drawn order, all are. */
  #remarkOnOrder(lines: readonly Line[], at: Piece['at'], cell: string): void {
    if (this.#isOrderRemarked) return;
    const word = lines.flatMap((line) => line.words).find(({ text, parts }) => text !== parts.join(''));
    if (word === undefined) return;
    this.#isOrderRemarked = true;
    this.#remarks.push({
      code: 'CONVERTER_DAMAGE',
      at,
      cell,
      detail: { written: word.parts.join(''), read: word.text },
    });
  }
}

function blank(at: Piece['at']): Piece {
  return { text: '', published: '', at };
}

/** Whether a line is only the number of a page: "২", "পৃষ্ঠা ২/৫", "Page 2 of 5". */
function isPageNumber(text: string): boolean {
  return text.length <= PAGE_NUMBER_LENGTH && /\p{Nd}/u.test(text);
}

function repeatsHeading(before: PageTable, found: PageTable): boolean {
  const heading = firstRowOf(found);
  return heading !== '' && heading === firstRowOf(before);
}

function firstRowOf(table: PageTable): string {
  const cells = table.cells.filter((cell) => cell.row === 0);
  return cells
    .map((cell) => cell.lines.map((line) => line.text).join(' '))
    .join('\t')
    .trim();
}
