/** A real cell has a few hundred characters; more is no table cell, and is kept as text without being read. */
const LONGEST_CELL = 5_000;

/** Whether a cell is short enough to be interpreted. */
export function isReadable(text: string): boolean {
  return text.length <= LONGEST_CELL;
}
