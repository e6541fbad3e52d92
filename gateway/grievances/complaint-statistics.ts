import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** What is known of the complaints about an office or a service, summed over the years. */
export interface ComplaintStatistics {
  readonly lodged: number;
  readonly settled: number;
  readonly upheld: number;
  readonly averageWaitedWorkingDays: number | null;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly synthetic: boolean;
  readonly source: string;
}

interface Row {
  readonly office: string;
  readonly service: string;
  readonly year: number;
  readonly lodged: number;
  readonly settled: number;
  readonly upheld: number;
  /** The sum over the settled complaints. */
  readonly waitedWorkingDays: number;
}

/** The file of this folder, every figure of which is made up. */
export const EXAMPLE_FILE = new URL('complaints.csv', import.meta.url);

const SOURCE = 'gateway/grievances/complaints.csv: made-up figures, an example';

/** Complaints by office and by service; an office or service that the file does not name has none of the two. */
export class Complaints {
  readonly #rows: readonly Row[];

  constructor(file: URL = EXAMPLE_FILE) {
    this.#rows = readRows(readFileSync(file, 'utf8'));
  }

  /** By the office's slug. */
  ofOffice(slug: string): ComplaintStatistics | null {
    return sum(this.#rows.filter(({ office }) => office === slug));
  }

  /** By the service's key, which stays the same through versions and renames of the service. */
  ofService(key: string): ComplaintStatistics | null {
    return sum(this.#rows.filter(({ service }) => service === key));
  }

  /** Slugs, the office with most complaints first. */
  mostComplained(first: number): string[] {
    const lodged = new Map<string, number>();
    for (const row of this.#rows) lodged.set(row.office, (lodged.get(row.office) ?? 0) + row.lodged);
    return [...lodged]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, first)
      .map(([slug]) => slug);
  }
}

function readRows(text: string): Row[] {
  return parse(text, {
    columns: true,
    comment: '#',
    cast: (value, { column, header }) =>
      header || column === 'office' || column === 'service' ? value : wholeNumber(value),
  });
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`complaints.csv: ${JSON.stringify(value)} is not a whole number`);
  return Number(value);
}

function sum(rows: readonly Row[]): ComplaintStatistics | null {
  if (rows.length === 0) return null;
  const total = (column: 'lodged' | 'settled' | 'upheld' | 'waitedWorkingDays') =>
    rows.reduce((all, row) => all + row[column], 0);
  const settled = total('settled');
  const years = rows.map(({ year }) => year);
  return {
    lodged: total('lodged'),
    settled,
    upheld: total('upheld'),
    averageWaitedWorkingDays: settled === 0 ? null : total('waitedWorkingDays') / settled,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    synthetic: true,
    source: SOURCE,
  };
}
