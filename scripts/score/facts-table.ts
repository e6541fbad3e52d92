import { readFileSync } from 'node:fs';

/** One row of a facts file: its cells by the names of the heading row; a cell left out at the end is empty. */
export type FactRow = ReadonlyMap<string, string>;

/** Reads a tab-separated table under tests/facts/; the first line names the columns. Throws where the file is missing. */
export function readFacts(file: string): FactRow[] {
  const [heading = '', ...lines] = readFileSync(new URL(`../../tests/facts/${file}`, import.meta.url), 'utf8').split(
    /\r?\n/,
  );
  const names = heading.split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      return new Map(names.map((name, i) => [name, cells[i] ?? '']));
    });
}

/** The numbers of a cell such as `200,30`; an empty cell has none. */
export function numbersOf(cell: string): number[] {
  return cell === '' ? [] : cell.split(',').map(Number);
}
