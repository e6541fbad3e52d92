import type { CharterContent } from './charter-content.ts';

type RenderTable = (headings: readonly string[], rows: readonly string[][]) => string[];

const numbersOf = (headings: readonly string[]) => headings.map((_heading, index) => `(${index + 1})`);

/** A row a line, cells parted by tabs. */
const tabs: RenderTable = (headings, rows) => [headings, numbersOf(headings), ...rows].map((row) => row.join('\t'));

/** A row a line, a pipe after each cell. */
const pipeRows: RenderTable = (headings, rows) =>
  [headings, ...rows].map((row) => row.map((cell) => `${cell} |`).join(' '));

/** A row a line, pipes between the cells only. */
const innerPipes: RenderTable = (headings, rows) => [headings, ...rows].map((row) => row.join(' | '));

/** A cell a line, the pipe that ends it behind it. */
const pipeCells: RenderTable = (headings, rows) => [headings, ...rows].flatMap((row) => row.map((cell) => `${cell} |`));

/** A cell a line, the pipe that ends it on a line of its own. */
const loosePipes: RenderTable = (headings, rows) =>
  [headings, ...rows].flatMap((row) => row.flatMap((cell) => [...(cell === '' ? [] : [cell]), '|']));

/** A cell a line behind a pipe. */
const leadingPipes: RenderTable = (headings, rows) =>
  [headings, ...rows].flatMap((row) => row.map((cell) => `| ${cell}`));

const markdown: RenderTable = (headings, rows) => {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)];
};

/** A cell a line; a blank cell is an empty line. */
const cellLines: RenderTable = (headings, rows) => [headings, numbersOf(headings), ...rows].flat();

/** A cell a line as a portal page is copied: an empty line after each, white space for a blank cell. */
const spacedCellLines: RenderTable = (headings, rows) =>
  [headings, ...rows].flat().flatMap((cell) => [cell === '' ? ' ' : cell, '']);

/** A cell a line, blank cells lost. */
const filledCellLines: RenderTable = (headings, rows) => [headings, ...rows].flat().filter((cell) => cell !== '');

/** Columns made of spaces. */
const aligned: RenderTable = (headings, rows) => {
  const widths = headings.map((heading, index) =>
    Math.max(heading.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  return [headings, ...rows].map((row) =>
    row
      .map((cell, index) => cell.padEnd((widths[index] ?? 0) + 3))
      .join('')
      .trimEnd(),
  );
};

/** A field a line, its heading before it; an empty line between services. A heading that ends in a colon gets no other. */
const labels: RenderTable = (headings, rows) => {
  const names = headings.map((heading) => heading.replace(/\s*[:ঃ]$/, ''));
  return rows.flatMap((row) => [
    ...row.flatMap((cell, index) => (cell === '' ? [] : [`${names[index]}: ${cell}`])),
    '',
  ]);
};

/** Every way in which a table is found as plain text, by name. */
export const TEXT_LAYOUTS = {
  tabs,
  pipeRows,
  innerPipes,
  pipeCells,
  loosePipes,
  leadingPipes,
  markdown,
  cellLines,
  spacedCellLines,
  filledCellLines,
  aligned,
  labels,
} as const satisfies Record<string, RenderTable>;

/** A way of writing a table as plain text. */
export type TextLayout = keyof typeof TEXT_LAYOUTS;

/** The charter as plain text in one layout. */
export function renderText(content: CharterContent, layout: TextLayout): string {
  const tables = content.sections.flatMap(({ heading, headings, rows }) => [
    heading,
    '',
    ...TEXT_LAYOUTS[layout](headings, rows),
    '',
  ]);
  return [...content.opening.flatMap((line) => [line, '']), ...tables, ...content.closing].join('\n');
}
