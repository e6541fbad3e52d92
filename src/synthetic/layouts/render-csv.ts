import type { CharterContent } from './charter-content.ts';
import { layOutRows, type SameCells } from './same-cells.ts';

/** The charter as a spreadsheet saves it with commas, all lines of one width. It cannot say that cells are merged. */
export function renderCsv({ opening, sections, closing }: CharterContent, same: Exclude<SameCells, 'MERGED'>): string {
  const tables = sections.flatMap((section) => [
    [section.heading],
    section.headings,
    ...layOutRows(section, same).map((row) => row.map((cell) => cell?.text ?? '')),
    [],
  ]);
  const records = [...opening.map((line) => [line]), [], ...tables, ...closing.map((line) => [line])];
  const width = Math.max(...records.map((record) => record.length));
  return records
    .map((record) => [...record, ...Array<string>(width - record.length).fill('')])
    .map((record) => `${record.map(quoted).join(',')}\n`)
    .join('');
}

/** A cell that holds a separator, a quote or a line's end stands in quotes, its own doubled. */
function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
