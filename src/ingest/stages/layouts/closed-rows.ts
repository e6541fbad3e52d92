import type { Piece } from '../../blocks.ts';
import { joinParts, type PiecePart } from './piece-part.ts';

/** A line cut at its pipes. */
export interface PipedLine {
  line: Piece;
  /** What stands between the pipes, blank before a pipe that begins the line and after one that ends it. */
  parts: PiecePart[];
}

/**
 * The rows of a table whose rows begin and end with a pipe, put together where one goes on over lines: a row is open
 * until a pipe ends its line, and a lone pipe below a row that is too short ends one more blank cell.
 *
 * In:  `| ১ | ট্রেড লাইসেন্স`, `| ৩ দিন |`, `|` under three headings
 * Out: one row: `১`, `ট্রেড লাইসেন্স`, `৩ দিন`
 */
export function closedRows(lines: readonly PipedLine[]): PiecePart[][] {
  const width = commonWidth(lines);
  const rows: PiecePart[][] = [];
  let isOpen = false;
  for (const { line, parts } of lines) {
    const endsRow = line.published.endsWith('|');
    const cells = endsRow ? parts.slice(0, -1) : parts;
    const row = rows.at(-1);
    const [first, ...others] = cells;
    if (row !== undefined && isOpen && first !== undefined) {
      if (first.published !== '') row.push(joinParts([row.pop() ?? first, first]));
      row.push(...others);
    } else if (row !== undefined && row.length < width && line.published === '|' && first !== undefined) {
      row.push(first);
    } else {
      rows.push(first?.published === '' && others.length > 0 ? others : cells);
    }
    isOpen = !endsRow;
  }
  return rows;
}

function commonWidth(lines: readonly PipedLine[]): number {
  const counts = new Map<number, number>();
  for (const { line, parts } of lines) {
    const cells = parts.length - 2;
    if (cells < 2 || !line.published.startsWith('|') || !line.published.endsWith('|')) continue;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, often], [, rarely]) => rarely - often);
  return most?.[0] ?? 0;
}
