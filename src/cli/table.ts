import { padToWidth, textWidth, wrapToWidth } from './text-width.ts';

const GAP = '  ';
const NARROWEST_COLUMN = 8;

/** A column of a table: its heading, and how much of the room left over it gets (0: as wide as its longest cell). */
export interface TableColumn {
  readonly heading: string;
  readonly share: number;
}

/** Lays rows out as a table of at most a width: cells wrapped, columns under one another, a rule below the headings. */
export function layTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const widths = shareOut(columns, rows, width);
  const headings = columns.map((column) => column.heading);
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(GAP);
  return [...layRow(headings, widths), rule, ...rows.flatMap((row) => layRow(row, widths))];
}

function shareOut(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): number[] {
  const longest = columns.map(({ heading }, i) =>
    Math.max(textWidth(heading), ...rows.map((row) => textWidth(row[i] ?? ''))),
  );
  const fixed = columns.reduce((sum, { share }, i) => sum + (share === 0 ? (longest[i] ?? 0) : 0), 0);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = width - fixed - GAP.length * (columns.length - 1);
  return columns.map(({ share }, i) => {
    const wanted = longest[i] ?? 0;
    if (share === 0) return wanted;
    return Math.min(wanted, Math.max(NARROWEST_COLUMN, Math.floor((room * share) / shares)));
  });
}

function layRow(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = widths.map((width, i) => wrapToWidth(cells[i] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, i) => padToWidth(wrapped[i]?.[line] ?? '', width))
      .join(GAP)
      .trimEnd(),
  );
}
