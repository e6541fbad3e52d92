/** A cell by the lines of the grid it lies between, counted from 0 at the left edge. */
export interface Span {
  from: number;
  to: number;
}

/** Twentieths of a point; 3.5 mm, in which no letter of a charter has room. */
const NARROWEST_COLUMN = 200;

/**
 * The columns a reader of the page sees. Where an editor has moved a border by hand in some rows, Word keeps a grid
 * line for each place of it, and lets cells span what lies between: lines that nearly meet are made one, and rows of
 * as many cells, each over the same place, are the same columns. Widths are in twentieths of a point.
 *
 * In:  widths 1000, 60, 1000; rows 0–1, 1–3 and 0–2, 2–3
 * Out: rows 0–1, 1–2 and 0–1, 1–2
 */
export function toColumns(rows: ReadonlyArray<readonly Span[]>, widths: readonly number[]): Span[][] {
  const lines = [...new Set(rows.flatMap((row) => row.flatMap(({ from, to }) => [from, to])))].sort((a, b) => a - b);
  const places = placesOf(lines, widths);
  return inOrder(rows, places) ?? snapped(rows, places);
}

/** How far each line is from the left edge. */
function placesOf(lines: readonly number[], widths: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let place = 0;
  let passed = 0;
  for (const line of lines) {
    for (; passed < line; passed += 1) place += widths[passed] ?? NARROWEST_COLUMN;
    places.set(line, place);
  }
  return places;
}

/** Every row has as many cells as the first, or one across the whole table; null where the cells are not so placed. */
function inOrder(rows: ReadonlyArray<readonly Span[]>, places: ReadonlyMap<number, number>): Span[][] | null {
  const most = rows.reduce((count, row) => Math.max(count, row.length), 0);
  const model = rows.find((row) => row.length === most) ?? [];
  const [left, right] = [model[0]?.from, model.at(-1)?.to];
  const middle = ({ from, to }: Span): number => ((places.get(from) ?? 0) + (places.get(to) ?? 0)) / 2;
  const isIn = (place: number, { from, to }: Span): boolean =>
    place > (places.get(from) ?? 0) && place < (places.get(to) ?? 0);
  const isLikeModel = (row: readonly Span[]): boolean =>
    row.every((span, index) => {
      const like = model[index];
      return like !== undefined && isIn(middle(span), like) && isIn(middle(like), span);
    });
  const isAcross = ([only, ...others]: readonly Span[]): boolean =>
    others.length === 0 && only !== undefined && only.from === left && only.to === right;
  if (!rows.every((row) => isAcross(row) || (row.length === most && isLikeModel(row)))) return null;
  return rows.map((row) =>
    isAcross(row) ? [{ from: 0, to: most }] : row.map((_, index) => ({ from: index, to: index + 1 })),
  );
}

/** Where a cell would be left without room, all stays as it is: the widths are then not those of the page. */
function snapped(rows: ReadonlyArray<readonly Span[]>, places: ReadonlyMap<number, number>): Span[][] {
  const near = columnsOf(places);
  const isTooNarrow = rows.some((row) => row.some(({ from, to }) => near.get(from) === near.get(to)));
  const columns = isTooNarrow ? new Map([...places.keys()].map((line, index) => [line, index])) : near;
  return rows.map((row) => row.map(({ from, to }) => ({ from: columns.get(from) ?? 0, to: columns.get(to) ?? 0 })));
}

/** Only lines at which some cell begins or ends count: a line no cell touches is not on the page. */
function columnsOf(places: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  let column = -1;
  let columnStart = Number.NEGATIVE_INFINITY;
  for (const [line, place] of places) {
    if (place - columnStart >= NARROWEST_COLUMN) {
      column += 1;
      columnStart = place;
    }
    columns.set(line, column);
  }
  return columns;
}
