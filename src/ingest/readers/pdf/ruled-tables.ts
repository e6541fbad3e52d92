import { least } from './box.ts';
import type { Ruling } from './glyph.ts';

/** A table that its rulings draw: the edges of its columns and rows, and its cells. */
export interface RuledTable {
  xs: number[];
  ys: number[];
  cells: RuledCell[];
}

/** A cell: its first row and column, from 0, and how many it spans. */
export interface RuledCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Rulings closer together than this are one, as are those whose ends are; in points. */
const CLOSE = 3;
/** A row or column without a ruling at its end is one where it is at least that wide. */
const OPEN_END = 6;
/** A drawing of more crossings than this on one page is a picture, not tables. */
const MOST_CROSSINGS = 1_000_000;

/**
 * The tables that are drawn with rulings: those that cross or touch make one grid, and where a ruling is missing within
 * it, two places are one cell. A single frame around text is no table.
 *
 * In: three horizontal and three vertical rulings, the middle vertical one only beside the second row
 * Out: one table, 2 × 2, whose first row is one cell of two columns
 */
export function ruledTables(rulings: readonly Ruling[]): RuledTable[] {
  const flat = merged(rulings.filter((ruling) => ruling.direction === 'HORIZONTAL'));
  const upright = merged(rulings.filter((ruling) => ruling.direction === 'VERTICAL'));
  if (flat.length * upright.length > MOST_CROSSINGS) return [];
  return connected(flat, upright)
    .map(tableOf)
    .filter((table) => table !== null);
}

/** Rulings on one line whose ends meet, as one. */
function merged(rulings: Ruling[]): Ruling[] {
  const lines: Ruling[][] = [];
  for (const ruling of rulings.sort((one, other) => one.at - other.at)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && ruling.at - line[0].at < CLOSE) line.push(ruling);
    else lines.push([ruling]);
  }
  return lines.flatMap((line) => {
    const out: Ruling[] = [];
    const at = line.reduce((sum, ruling) => sum + ruling.at, 0) / line.length;
    for (const ruling of line.sort((one, other) => one.from - other.from)) {
      const last = out.at(-1);
      if (last !== undefined && ruling.from - last.to < CLOSE) last.to = Math.max(last.to, ruling.to);
      else out.push({ ...ruling, at });
    }
    return out;
  });
}

type Group = { flat: Ruling[]; upright: Ruling[] };

function connected(flat: readonly Ruling[], upright: readonly Ruling[]): Group[] {
  const groups: Group[] = [];
  const open = new Set([...flat, ...upright]);
  for (const start of flat) {
    if (!open.delete(start)) continue;
    const group: Group = { flat: [], upright: [] };
    const queue = [start];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const isFlat = one.direction === 'HORIZONTAL';
      (isFlat ? group.flat : group.upright).push(one);
      for (const other of isFlat ? upright : flat) {
        if (open.has(other) && cross(one, other)) {
          open.delete(other);
          queue.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function cross(one: Ruling, other: Ruling): boolean {
  return isWithin(one.at, other) && isWithin(other.at, one);
}

function isWithin(at: number, { from, to }: Ruling): boolean {
  return at > from - CLOSE && at < to + CLOSE;
}

function tableOf({ flat, upright }: Group): RuledTable | null {
  if (upright.length === 0) return null;
  const xs = edges(upright, flat);
  const ys = edges(flat, upright);
  if (xs.length < 3 || ys.length < 2) return null;
  return { xs, ys, cells: cellsOf(xs, ys, flat, upright) };
}

/** Where the rulings of one direction stand, with the ends of those that cross them where these reach further. */
function edges(rulings: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const found = rulings.map((ruling) => ruling.at);
  const first = least(found);
  const last = -least(found.map((at) => -at));
  const from = least(crossing.map((ruling) => ruling.from));
  const to = -least(crossing.map((ruling) => -ruling.to));
  if (first - from > OPEN_END) found.push(from);
  if (to - last > OPEN_END) found.push(to);
  return found
    .sort((one, other) => one - other)
    .filter((at, index, all) => index === 0 || at - (all[index - 1] ?? at) >= CLOSE);
}

function cellsOf(xs: readonly number[], ys: readonly number[], flat: Ruling[], upright: Ruling[]): RuledCell[] {
  const wallsRight = wallsBetween(xs, ys, upright);
  const wallsBelow = wallsBetween(ys, xs, flat);
  const isTaken = new Set<number>();
  const width = xs.length - 1;
  const height = ys.length - 1;
  const cells: RuledCell[] = [];
  const isOpenRight = (row: number, column: number) => !wallsRight.has((column + 1) * ys.length + row);
  const isOpenBelow = (row: number, column: number) => !wallsBelow.has((row + 1) * xs.length + column);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (isTaken.has(row * width + column)) continue;
      let columns = 1;
      while (
        column + columns < width &&
        isOpenRight(row, column + columns - 1) &&
        !isTaken.has(row * width + column + columns)
      )
        columns += 1;
      const across = Array.from({ length: columns }, (_, index) => column + index);
      let rows = 1;
      const joinsNext = () =>
        row + rows < height &&
        across.every((one) => isOpenBelow(row + rows - 1, one) && !isTaken.has((row + rows) * width + one)) &&
        across.slice(1).every((one) => isOpenRight(row + rows, one - 1));
      while (joinsNext()) rows += 1;
      for (let down = row; down < row + rows; down += 1) for (const one of across) isTaken.add(down * width + one);
      cells.push({ row, column, rows, columns });
    }
  }
  return cells;
}

/** The sides of places that a ruling covers: number of the edge, times the places along it, plus the place. */
function wallsBetween(across: readonly number[], along: readonly number[], rulings: readonly Ruling[]): Set<number> {
  const walls = new Set<number>();
  for (const ruling of rulings) {
    const edge = across.findIndex((at) => Math.abs(at - ruling.at) < CLOSE);
    for (let place = 0; edge !== -1 && place + 1 < along.length; place += 1) {
      const middle = ((along[place] ?? 0) + (along[place + 1] ?? 0)) / 2;
      if (middle > ruling.from && middle < ruling.to) walls.add(edge * along.length + place);
    }
  }
  return walls;
}
