import { CsvError, parse } from 'csv-parse/sync';

/** A line of cells, without white space around them. `line` is the line of the text on which it begins. */
export interface TextLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'];

/** The lines of a CSV text that hold anything; `unpairedAt` is the line up to which the quotation marks do not pair up. */
export function parseLines(text: string): { lines: TextLine[]; unpairedAt: number | null } {
  const begins: number[] = [];
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        begins.push(lines - cells.join('').split('\n').length + 1);
        return cells;
      },
    });
    const lines = records.map((cells, i) => ({ line: begins[i] ?? 1, cells: cells.map((cell) => cell.trim()) }));
    return { lines, unpairedAt: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines: [], unpairedAt: typeof error.lines === 'number' ? error.lines : 1 };
  }
}

/** What stands most often in the line of column names, none of which holds any of them. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.trimStart().split('\n', 1);
  const count = (delimiter: string) => headings.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
