import { readHeading } from '../../src/domain/charter/read-heading.ts';
import { readSection } from '../../src/domain/charter/read-section.ts';
import { readDeadline } from '../../src/domain/deadline/read-deadline.ts';
import { readFee } from '../../src/domain/fee/read-fee.ts';
import { type Difference, deadlineDifference, feeDifference, wordDifference } from './difference.ts';
import type { FactRow } from './facts-table.ts';

/**
 * One reader to score. `floor` is the share (0 to 1) of the rows of `file` that must be read exactly, `read` is the
 * column read from, `differs` reads a cell and compares it with the row.
 */
export interface ScoreTask {
  name: string;
  file: string;
  floor: number;
  read: string;
  differs: (written: string, row: FactRow) => Difference | null;
}

export const SCORE_TASKS: readonly ScoreTask[] = [
  {
    name: 'deadlines',
    file: 'deadlines.tsv',
    floor: 0.95,
    read: 'text',
    differs: (written, row) => deadlineDifference(readDeadline(written), row),
  },
  {
    name: 'deadlines-written',
    file: 'deadlines-written.tsv',
    floor: 0.97,
    read: 'text',
    differs: (written, row) => deadlineDifference(readDeadline(written), row),
  },
  {
    name: 'fees',
    file: 'fees.tsv',
    floor: 0.95,
    read: 'text',
    differs: (written, row) => feeDifference(readFee(written), row),
  },
  {
    name: 'fees-written',
    file: 'fees-written.tsv',
    floor: 0.97,
    read: 'text',
    differs: (written, row) => feeDifference(readFee(written), row),
  },
  {
    name: 'headings',
    file: 'headings.tsv',
    floor: 0.98,
    read: 'heading',
    differs: (written, row) => wordDifference(readHeading(written), row, 'column'),
  },
  {
    name: 'headings-written',
    file: 'headings-written.tsv',
    floor: 0.98,
    read: 'heading',
    differs: (written, row) => wordDifference(readHeading(written), row, 'column'),
  },
  {
    name: 'sections',
    file: 'sections.tsv',
    floor: 0.98,
    read: 'heading',
    differs: (written, row) => wordDifference(readSection(written), row, 'section'),
  },
  {
    name: 'sections-written',
    file: 'sections-written.tsv',
    floor: 0.98,
    read: 'heading',
    differs: (written, row) => wordDifference(readSection(written), row, 'section'),
  },
];
