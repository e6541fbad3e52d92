import { boxAround } from './box.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { PageBlock, PageCell, PageTable } from './page-block.ts';
import { type Segment, type SegmentedLine, segmentsOf } from './segments.ts';
import { rowsOfLines } from './spaced-rows.ts';

/** A run of lines that keeps its columns apart, and the reach of each column. */
interface Run {
  lines: SegmentedLine[];
  columns: Array<{ from: number; to: number }>;
}

/** Parts of the height of the font: what parts two tables. */
const TABLE_GAP = 2.5;
const LEAST_ROWS = 3;
const MOST_COLUMNS = 100;

/**
 * The tables among the lines outside all rulings: at least three lines with the same wide gaps, one below the other.
 * Other lines stay lines.
 *
 * In: `১   ট্রেড লাইসেন্স   ৩ দিন`, `২   জন্ম সনদ   ১ দিন`, `৩   ওয়ারিশ সনদ   ২ দিন`
 * Out: one table of three rows and three columns
 */
export function spacedTables(lines: readonly Line[]): PageBlock[] {
  const blocks: PageBlock[] = [];
  const segmented = lines.map((line) => ({ line, segments: segmentsOf(line) }));
  for (let start = 0; start < segmented.length; ) {
    const run = runFrom(segmented, start);
    const first = segmented[start];
    if (run !== null) blocks.push(tableOf(run));
    else if (first !== undefined) blocks.push({ kind: 'LINE', box: first.line.box, line: first.line });
    start += run?.lines.length ?? 1;
  }
  return blocks;
}

function runFrom(lines: readonly SegmentedLine[], start: number): Run | null {
  const run: Run = { lines: [], columns: [] };
  for (let index = start; index < lines.length; index += 1) {
    const next = lines[index];
    if (next === undefined || !isNear(run.lines.at(-1)?.line, next.line)) break;
    const columns = withSegments(run.columns, next.segments);
    const isBridged = columns.length < run.columns.length;
    const isBetween = isParagraph(run, next) && !isBelowHeading(run);
    const isOutside = next.segments.length === 1 && columns.length > run.columns.length;
    if (
      isBridged ||
      isBetween ||
      isOutside ||
      columns.length > MOST_COLUMNS ||
      next.line.words.some((word) => word.quarter !== 0)
    )
      break;
    run.columns = columns;
    run.lines.push(next);
  }
  while (run.lines.length > 0 && isParagraph(run, run.lines.at(-1))) run.lines.pop();
  return run.lines.filter(({ segments }) => segments.length > 1).length < LEAST_ROWS ? null : run;
}

function isNear(before: Line | undefined, { box, words }: Line): boolean {
  return before === undefined || box.top - before.box.bottom < TABLE_GAP * (words[0]?.size ?? 0);
}

/** A single text at the left edge below the last row is no more of the table. */
function isParagraph({ columns }: Run, line: SegmentedLine | undefined): boolean {
  const [segment, ...others] = line?.segments ?? [];
  return segment !== undefined && others.length === 0 && segment.from < (columns[0]?.to ?? 0);
}

/** A heading may go on in its first column alone; a row, which has a number, does not. */
function isBelowHeading({ lines }: Run): boolean {
  return lines.length === 1 && !/\p{Nd}/u.test(lines[0]?.line.text ?? '');
}

/** The reach of each column from left to right once the segments are in them; those that touch become one. */
function withSegments(columns: Run['columns'], segments: readonly Segment[]): Run['columns'] {
  const all = [...columns, ...segments].sort((one, other) => one.from - other.from);
  const out: Run['columns'] = [];
  for (const { from, to } of all) {
    const last = out.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

function tableOf({ lines, columns }: Run): PageTable {
  const rows = rowsOfLines(lines, columns[0]?.to ?? 0);
  const cells = rows.flatMap((row, rowIndex) =>
    columns.map((column, columnIndex): PageCell => {
      const words = row.flatMap(({ segments }) =>
        segments.filter(({ from }) => from >= column.from && from < column.to).flatMap((segment) => segment.words),
      );
      return { row: rowIndex, column: columnIndex, rows: 1, columns: 1, lines: linesOf(words) };
    }),
  );
  const xs = [...columns.map(({ from }) => from), columns.at(-1)?.to ?? 0];
  return {
    kind: 'TABLE',
    box: boxAround(lines.map(({ line }) => line.box)),
    xs,
    rows: rows.length,
    cells,
    isRebuilt: true,
  };
}
