import type { FindingReadingPartsFragment } from '../../api/operations.ts';

/** From where to where in a text a finding's words stand: the cell, else its whole line. Null of what has no line. */
export function spanOf(
  { line, column, cell }: Pick<FindingReadingPartsFragment, 'line' | 'column' | 'cell'>,
  text: string,
): { readonly start: number; readonly end: number } | null {
  if (line === null) return null;
  const lines = text.split('\n');
  const content = lines[line - 1];
  if (content === undefined) return null;
  const lineStart = lines.slice(0, line - 1).reduce((length, before) => length + before.length + 1, 0);
  const at = cell === null || cell === '' ? -1 : findCell(content, cell, (column ?? 1) - 1);
  return at === -1 || cell === null
    ? { start: lineStart, end: lineStart + content.length }
    : { start: lineStart + at, end: lineStart + at + cell.length };
}

/** The column counts characters as the reader knows them, which may be some off what the browser counts. */
function findCell(line: string, cell: string, from: number): number {
  const near = line.indexOf(cell, Math.max(0, from - 2));
  return near === -1 ? line.indexOf(cell) : near;
}
