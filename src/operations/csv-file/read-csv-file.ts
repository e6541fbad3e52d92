import { decodeText } from '../../ingest/encoding/decode-text.ts';
import type { CsvColumns, CsvFault, CsvFile, CsvLine } from './csv-file.ts';
import { cellsDiffer, columnMissing, columnTwice, columnUnknown, noRows, notUtf8, quotesUnpaired } from './faults.ts';
import { parseLines, type TextLine } from './parse-lines.ts';

/**
 * Reads a CSV file of one kind: a line of column names in any order, then a row a line. Cells may be quoted; commas,
 * semicolons or tabs part them, as the first line shows. Empty lines are passed over. Lines that are at fault are left
 * out of the rows, and all of them where a column is missing: they would only be told to be wrong for want of it.
 */
export function readCsvFile<Column extends string>(bytes: Uint8Array, shape: CsvColumns<Column>): CsvFile<Column> {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252') return { rows: [], faults: [notUtf8()] };
  const { lines, unpairedAt } = parseLines(text.replaceAll('\r\n', '\n'));
  if (unpairedAt !== null) return { rows: [], faults: [quotesUnpaired(unpairedAt)] };
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return { rows: [], faults: [noRows(shape)] };
  const headings = first.cells.map((cell) => cell.trim().toLowerCase());
  const missing = shape.columns.filter((column) => !shape.optional.has(column) && !headings.includes(column));
  const isWhole = ({ cells }: TextLine) => cells.length === headings.length;
  return {
    rows: missing.length > 0 ? [] : rest.filter(isWhole).map((line) => toCsvLine(line, headings, shape.columns)),
    faults: [
      ...checkHeadings(headings, first.line, shape.columns),
      ...missing.map((column) => columnMissing(first.line, column)),
      ...rest
        .filter((line) => !isWhole(line))
        .map(({ line, cells }) => cellsDiffer(line, cells.length, headings.length)),
    ],
  };
}

function checkHeadings(headings: readonly string[], line: number, columns: readonly string[]): CsvFault<never>[] {
  const isColumn = (heading: string) => columns.includes(heading);
  return [
    ...headings.filter((heading) => !isColumn(heading)).map((heading) => columnUnknown(line, heading, columns)),
    ...headings
      .filter((heading, i) => isColumn(heading) && headings.indexOf(heading) < i)
      .map((heading) => columnTwice(line, heading)),
  ];
}

function toCsvLine<Column extends string>(
  { line, cells }: TextLine,
  headings: readonly string[],
  columns: readonly Column[],
): CsvLine<Column> {
  const entries = columns.map((column) => [column, cells[headings.indexOf(column)] ?? '']);
  return { line, cells: Object.fromEntries(entries) as Record<Column, string> };
}
