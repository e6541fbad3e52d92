import type { Block, Row, Table } from '../../../src/ingest/blocks.ts';

/** Columns of the two real charters in the order that field offices use; the second has no superior officer. */
const FIELD_ORDER = [0, 1, 5, 3, 4, 2, 6, 7];
const BANGLA_ZERO = 0x09e6;

/** One part of a charter as it is laid out anew: a line, or a table with its heading rows and its services. */
export type Part = { line: string } | { heading: string[][]; services: string[][] };

/**
 * The parts of a charter read from a text: pieces of a table that page breaks tore apart are one again, with one
 * heading, a row split by a break is one row, and the columns stand in the field order, numbered from one.
 */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === 'PARAGRAPH') parts.push({ line: block.piece.text });
    else if (last !== undefined && 'services' in last) addRows(last.services, block.rows.slice(2));
    else parts.push(tablePart(block));
  }
  return parts;
}

function tablePart({ rows }: Table): Part {
  const [heading, , ...others] = rows;
  const names = heading === undefined ? [] : inFieldOrder(heading);
  const numbers = names.map((_, index) => `(${String.fromCodePoint(BANGLA_ZERO + index + 1)})`);
  const services: string[][] = [];
  addRows(services, others);
  return { heading: [names, numbers], services };
}

function addRows(services: string[][], rows: readonly Row[]): void {
  for (const row of rows) {
    const cells = inFieldOrder(row);
    const before = services.at(-1);
    if (cells[0] !== '' || before === undefined) services.push(cells);
    else for (const [index, cell] of cells.entries()) before[index] = `${before[index]} ${cell}`.trim();
  }
}

function inFieldOrder(row: Row): string[] {
  return FIELD_ORDER.filter((column) => column < row.cells.length).map((column) => row.cells[column]?.text ?? '');
}
