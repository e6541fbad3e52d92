import type { XmlElement } from '../xml/parse-xml.ts';
import { nearest } from './containers.ts';
import type { Reading } from './reading.ts';

const CELL: ReadonlySet<string> = new Set(['w:tc']);

interface Line {
  label: string;
  words: string;
}

/**
 * The words of a cell, a line for each paragraph; a table within the cell gives the lines of its cells. Numbers of
 * paragraphs without words are the cell's text only where it has no other: that is how serial numbers are mostly set.
 *
 * In:  two paragraphs of a list, `আবেদনপত্র` and `ছবি`; one empty paragraph of a list
 * Out: `1. আবেদনপত্র` and `2. ছবি` in two lines; `1.`
 */
export function readCell(cell: XmlElement, reading: Reading): string {
  const lines: Line[] = [];
  addLines(cell, reading, lines);
  const worded = lines.filter(({ words }) => words !== '');
  return (worded.length > 0 ? worded : lines)
    .map(({ label, words }) => `${label}${words}`.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function addLines(container: XmlElement, reading: Reading, lines: Line[]): void {
  for (const block of reading.blocksIn(container)) {
    if ('name' in block) {
      reading.tables += 1;
      for (const cell of nearest(block, CELL)) addLines(cell, reading, lines);
      continue;
    }
    const isEmptyBullet = block.isBullet && block.words === '';
    lines.push({ label: isEmptyBullet ? '' : block.label, words: block.words });
    for (const box of block.boxes) addLines(box, reading, lines);
  }
}
