import { CsvError, parse } from 'csv-parse/sync';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import { decodeText } from '../../ingest/encoding/decode-text.ts';
import {
  cellsDiffer,
  columnMissing,
  columnTwice,
  columnUnknown,
  noRows,
  notUtf8,
  parentOfHeadOffice,
  quotesUnpaired,
} from './faults.ts';
import {
  COLUMNS,
  type Column,
  type FileFault,
  type OfficeLine,
  type OfficesFile,
  OPTIONAL_COLUMNS,
} from './offices-file.ts';

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a CSV file of offices: a line of column names in any order, then an office a line. Cells may be quoted; commas,
 * semicolons or tabs part them, as the first line shows. Empty lines are passed over.
 */
export function readOfficesFile(bytes: Uint8Array): OfficesFile {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252') return faulty(notUtf8());
  const lines = parseLines(text.replaceAll('\r\n', '\n'));
  if (!Array.isArray(lines)) return faulty(lines);
  const [first, ...rest] = lines;
  if (first === undefined || rest.length === 0) return faulty(noRows());
  const headings = first.cells.map((cell) => cell.trim().toLowerCase());
  const faults = [...checkHeadings(headings, first.line), ...rest.flatMap((line) => checkLine(line, headings))];
  return faults.length > 0 ? { rows: [], faults } : { rows: rest.map((line) => toOfficeLine(line, headings)), faults };
}

function faulty(fault: FileFault): OfficesFile {
  return { rows: [], faults: [fault] };
}

/** The lines that hold anything, or that the quotation marks do not pair up. */
function parseLines(text: string): Line[] | FileFault {
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
    return records.map((cells, i) => ({ line: begins[i] ?? 1, cells: cells.map((cell) => cell.trim()) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return quotesUnpaired(typeof error.lines === 'number' ? error.lines : 1);
  }
}

/** What stands most often in the line of column names, none of which holds any of them. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.trimStart().split('\n', 1);
  const count = (delimiter: string) => headings.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function checkHeadings(headings: readonly string[], line: number): FileFault[] {
  const isColumn = (heading: string) => COLUMNS.some((column) => column === heading);
  return [
    ...headings.filter((heading) => !isColumn(heading)).map((heading) => columnUnknown(line, heading)),
    ...headings
      .filter((heading, i) => isColumn(heading) && headings.indexOf(heading) < i)
      .map((heading) => columnTwice(line, heading)),
    ...COLUMNS.filter((column) => !OPTIONAL_COLUMNS.has(column) && !headings.includes(column)).map((column) =>
      columnMissing(line, column),
    ),
  ];
}

function checkLine(line: Line, headings: readonly string[]): FileFault[] {
  if (line.cells.length !== headings.length) return [cellsDiffer(line.line, line.cells.length, headings.length)];
  const { area, parent } = toOfficeLine(line, headings).cells;
  return area === COUNTRY_SLUG && parent !== '' ? [parentOfHeadOffice(line.line)] : [];
}

function toOfficeLine({ line, cells }: Line, headings: readonly string[]): OfficeLine {
  const cell = (column: Column) => cells[headings.indexOf(column)] ?? '';
  return {
    line,
    cells: {
      organisation: cell('organisation'),
      area: cell('area'),
      name: cell('name'),
      name_en: cell('name_en'),
      parent: cell('parent'),
      website: cell('website'),
    },
  };
}
