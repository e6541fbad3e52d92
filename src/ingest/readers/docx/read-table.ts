import type { Piece, Row, Table } from '../../blocks.ts';
import { refuseOver } from '../../limits.ts';
import { childNamed, type XmlElement } from '../xml/parse-xml.ts';
import { nearest, numberIn, valueIn } from './containers.ts';
import { readCell } from './read-cell.ts';
import type { Reading } from './reading.ts';
import { type Span, toColumns } from './table-grid.ts';

const ROW: ReadonlySet<string> = new Set(['w:tr']);
const CELL: ReadonlySet<string> = new Set(['w:tc']);

/** A cell between the lines of the grid, or the part of one that another cell covers. */
interface GridCell extends Span {
  text: string;
  /** Whether it may go on in the row below. */
  mergesDown: boolean;
  /** The cell it is a part of. */
  partOf: GridCell | null;
}

/**
 * A table's dense grid. Merged cells have their words at their upper left place; what stands in the parts a merge
 * covers is not shown by Word, and is left out. Rows deleted with tracking are left out.
 *
 * In:  two rows, `ক` (vMerge restart), `খ` and (vMerge), `গ`
 * Out: `ক`, `খ` and blank (covered by `ক`), `গ`
 */
export function readTable(table: XmlElement, reading: Reading): Table {
  reading.tables += 1;
  const number = reading.tables;
  let above: GridCell[] = [];
  const rows = rowsOf(table).map((row) => {
    reading.countRow();
    above = readRow(row, above, reading);
    return above;
  });
  const spans = toColumns(rows, columnWidths(table));
  const width = spans.reduce((most, row) => Math.max(most, row.at(-1)?.to ?? 0), 0);
  const pieces = new Map<GridCell, Piece>();
  return {
    kind: 'TABLE',
    at: { table: number },
    rows: rows.map((cells, index) => {
      reading.countCells(width);
      return denseRow({ cells, spans: spans[index] ?? [], width, pieces, at: { table: number, row: index + 1 } });
    }),
  };
}

/** The rows of a table and no others: those of tables within it belong to cells. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return nearest(table, ROW).filter((row) => childNamed(childNamed(row, 'w:trPr'), 'w:del') === undefined);
}

/** The cells of a row and no others. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return nearest(row, CELL);
}

function columnWidths(table: XmlElement): number[] {
  const columns = childNamed(table, 'w:tblGrid')?.children.filter(({ name }) => name === 'w:gridCol') ?? [];
  return columns.map((column) => Number.parseInt(column.attributes.get('w:w') ?? '', 10) || 0);
}

function readRow(row: XmlElement, above: readonly GridCell[], reading: Reading): GridCell[] {
  const cells: GridCell[] = [];
  const byFrom = new Map(above.map((cell) => [cell.from, cell]));
  let from = numberIn(childNamed(row, 'w:trPr'), 'w:gridBefore') ?? 0;
  for (const element of cellsOf(row)) {
    const properties = childNamed(element, 'w:tcPr');
    const to = from + Math.max(1, numberIn(properties, 'w:gridSpan') ?? 1);
    refuseOver('columns', to);
    const mergesDown = valueIn(properties, 'w:vMerge');
    const upper = mergesDown === null || mergesDown === 'restart' ? undefined : byFrom.get(from);
    // A merge that goes on from nothing, or from a cell of another width, is no merge: its words are on the page.
    const isCovered = upper?.mergesDown === true && upper.to === to;
    const cell: GridCell = { from, to, text: '', mergesDown: mergesDown !== null, partOf: null };
    if (isCovered) cell.partOf = upper.partOf ?? upper;
    else cell.text = readCell(element, reading);
    if (!isCovered) joinLeft(cell, cells.at(-1), valueIn(properties, 'w:hMerge'));
    cells.push(cell);
    from = to;
  }
  return cells;
}

/** The old way of merging across (hMerge), in which the words of all parts are shown. */
function joinLeft(cell: GridCell, left: GridCell | undefined, merge: string | null): void {
  if (merge === null || merge === 'restart' || left === undefined) return;
  const whole = left.partOf ?? left;
  if (cell.text !== '') whole.text = `${whole.text}\n${cell.text}`.trim();
  cell.partOf = whole;
  cell.text = '';
}

interface RowOfCells {
  cells: readonly GridCell[];
  spans: readonly Span[];
  width: number;
  /** The pieces of the cells so far, that covered places point to. */
  pieces: Map<GridCell, Piece>;
  at: { table: number; row: number };
}

function denseRow({ cells, spans, width, pieces, at }: RowOfCells): Row {
  const places = Array.from({ length: width }, (_, index): Piece => {
    return { text: '', published: '', at: { ...at, column: index + 1 } };
  });
  for (const [index, cell] of cells.entries()) {
    const { from, to } = spans[index] ?? cell;
    for (const place of places.slice(from, to)) {
      const covering = pieces.get(cell.partOf ?? cell);
      if (covering !== undefined) {
        place.coveredBy = covering;
        continue;
      }
      place.text = cell.text;
      place.published = cell.text;
      pieces.set(cell, place);
    }
  }
  return { at, cells: places };
}
