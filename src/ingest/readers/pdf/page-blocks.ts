import type { Box } from './box.ts';
import type { PageContent } from './glyph.ts';
import { linesOf } from './lines.ts';
import type { PageBlock, PageTable } from './page-block.ts';
import { type RuledCell, type RuledTable, ruledTables } from './ruled-tables.ts';
import { spacedTables } from './spaced-tables.ts';
import type { Word } from './word.ts';
import { wordsOf } from './words.ts';

/**
 * The lines and tables of one page from the top down. Every word is in one of them: in the cell in which it begins,
 * else in a line; of tables within a table, in the innermost.
 */
export function pageBlocks(page: PageContent): PageBlock[] {
  const grids = ruledTables(page.rulings)
    .map((table) => new Grid(table))
    .sort((one, other) => one.area - other.area);
  const outside: Word[] = [];
  for (const word of wordsOf(page)) {
    const cell = grids.map((grid) => grid.wordsAt(word)).find((words) => words !== null);
    (cell ?? outside).push(word);
  }
  const tables = grids.map((grid) => grid.table()).filter((table) => table.cells.some((cell) => cell.lines.length > 0));
  return [...tables, ...spacedTables(linesOf(outside))].sort((one, other) => one.box.top - other.box.top);
}

/** A ruled table while words are put into it. */
class Grid {
  readonly #table: RuledTable;
  readonly #box: Box;
  readonly #words = new Map<RuledCell, Word[]>();
  readonly #places: Word[][] = [];

  constructor(table: RuledTable) {
    const { xs, ys } = table;
    this.#table = table;
    this.#box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
    for (const cell of table.cells) {
      const words: Word[] = [];
      this.#words.set(cell, words);
      for (let place = 0; place < cell.rows * cell.columns; place += 1) {
        const row = cell.row + Math.floor(place / cell.columns);
        this.#places[row * (xs.length - 1) + cell.column + (place % cell.columns)] = words;
      }
    }
  }

  get area(): number {
    return (this.#box.right - this.#box.left) * (this.#box.bottom - this.#box.top);
  }

  /** The words of the cell in which the word begins; null where it begins outside the table. */
  wordsAt({ box, size }: Word): Word[] | null {
    const { xs, ys } = this.#table;
    const x = box.left + Math.min(box.right - box.left, size) / 2;
    const y = (box.top + box.bottom) / 2;
    const column = xs.findIndex((edge) => edge > x) - 1;
    const row = ys.findIndex((edge) => edge > y) - 1;
    return column < 0 || row < 0 ? null : (this.#places[row * (xs.length - 1) + column] ?? null);
  }

  table(): PageTable {
    const { xs, ys, cells } = this.#table;
    const filled = cells.map((cell) => ({ ...cell, lines: linesOf(this.#words.get(cell) ?? []) }));
    return { kind: 'TABLE', box: this.#box, xs, rows: ys.length - 1, cells: filled, isRebuilt: false };
  }
}
