import type { Line } from './lines.ts';
import type { Word } from './word.ts';

/** Words of one line without a wide gap. */
export interface Segment {
  from: number;
  to: number;
  words: Word[];
}

/** A line as its segments. */
export interface SegmentedLine {
  line: Line;
  segments: Segment[];
}

/** The gap that parts two columns, in parts of the height of the font. */
const COLUMN_GAP = 1;

/** The words of a line up to each wide gap. */
export function segmentsOf(line: Line): Segment[] {
  const segments: Segment[] = [];
  for (const word of line.words) {
    const last = segments.at(-1);
    if (last !== undefined && word.x - last.to < COLUMN_GAP * word.size) {
      last.words.push(word);
      last.to = Math.max(last.to, word.toX);
    } else {
      segments.push({ from: word.x, to: word.toX, words: [word] });
    }
  }
  return segments;
}
