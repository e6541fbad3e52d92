import type { Piece, Row, Table } from '../../blocks.ts';
import { type HtmlElement, sourceLine } from './page-tree.ts';
import { type Place, placeCells, type TableBudget } from './place-cells.ts';
import { readLines } from './read-lines.ts';
import { type HtmlCell, rowGroupsOf } from './table-rows.ts';

/**
 * A table's words in its grid; null where it has no cell. Lines within a cell are parted by "\n"; a table within a
 * cell gives a line for each of its rows. Throws DOCUMENT_TOO_LARGE.
 */
export function readTable(
  table: HtmlElement,
  number: number,
  budget: TableBudget,
  leftOut: (element: HtmlElement) => boolean,
): Table | null {
  const line = sourceLine(table) ?? 1;
  const pieces = new Map<HtmlCell, Piece>();
  const rows = placeCells(rowGroupsOf(table, leftOut), budget).map(({ row, places }, rowIndex): Row => {
    const at = { table: number, row: rowIndex + 1, line: sourceLine(row.element) ?? line };
    const cells = places.map((place, columnIndex) => {
      const blank: Piece = { text: '', published: '', at: { ...at, column: columnIndex + 1 } };
      return place === null ? blank : pieceAt(place, blank);
    });
    return { at, cells };
  });
  return pieces.size === 0 ? null : { kind: 'TABLE', at: { table: number, line }, rows };

  function pieceAt({ cell, isOrigin }: Place, blank: Piece): Piece {
    if (!isOrigin) {
      const coveredBy = pieces.get(cell);
      return coveredBy === undefined ? blank : { ...blank, coveredBy };
    }
    const text = readLines(cell.element, { leftOut, cellsShareLine: true })
      .map((written) => written.text)
      .join('\n');
    const at = { ...blank.at, line: sourceLine(cell.element) ?? blank.at.line ?? line };
    const piece: Piece = { text, published: text, at };
    pieces.set(cell, piece);
    return piece;
  }
}
