import { least } from './box.ts';
import type { SegmentedLine } from './segments.ts';

/** How much further two rows stand apart than two lines of one row, in parts of the latter. */
const ROW_GAP = 1.35;

/**
 * The rows of a table without rulings. Where some lines stand further apart than others, a row ends there; else a row
 * begins with each line that has something in the first column, which ends at `firstColumnEnd`.
 */
export function rowsOfLines(lines: readonly SegmentedLine[], firstColumnEnd: number): SegmentedLine[][] {
  const pitches = lines.slice(1).map(({ line }, index) => line.box.top - (lines[index]?.line.box.top ?? 0));
  const pitch = least(pitches);
  const begins = lines.map(({ segments }) => (segments[0]?.from ?? firstColumnEnd) < firstColumnEnd);
  const byGaps = split(lines, (index) => (pitches[index - 1] ?? 0) > ROW_GAP * pitch);
  const isBeginning = new Set(lines.filter((_, index) => begins[index] === true));
  const holdsOneBeginning = (row: SegmentedLine[]) => row.filter((line) => isBeginning.has(line)).length <= 1;
  if (byGaps.length > 1 && byGaps.every(holdsOneBeginning)) return byGaps;
  return split(lines, (index) => begins[index] === true);
}

function split(lines: readonly SegmentedLine[], isFirst: (index: number) => boolean): SegmentedLine[][] {
  const rows: SegmentedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1);
    if (row === undefined || isFirst(index)) rows.push([line]);
    else row.push(line);
  }
  return rows;
}
