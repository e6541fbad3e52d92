import { toBanglaDigits } from '../../domain/text/digits.ts';
import { firstFaults } from '../csv-file/first-faults.ts';
import { CellFault, faultAt } from '../csv-file/read-cells.ts';
import { readCsvFile } from '../csv-file/read-csv-file.ts';
import { GRIEVANCE_FILE, type GrievanceFault, type GrievanceFile, type GrievanceLimitLine } from './grievance-file.ts';
import { type LimitCells, readLimitCells } from './limit-cells.ts';

/**
 * Reads a CSV file of how long each step of the grievance procedure may take at which body: a row a step. Tells up to a
 * hundred faults.
 */
export function readGrievanceFile(bytes: Uint8Array): GrievanceFile {
  const { rows: lines, faults: ofForm } = readCsvFile(bytes, GRIEVANCE_FILE);
  const rows = lines.map(readLimitCells);
  const faults = [...ofForm, ...rows.flatMap((row) => row.faults), ...checkTwice(rows)];
  return { limits: faults.length > 0 ? [] : rows.flatMap(toLimit), faults: firstFaults(faults) };
}

/** Where a row gives a limit for a step of which an earlier row gives one. */
function checkTwice(rows: readonly LimitCells[]): GrievanceFault[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, values: { applies_to: appliesTo, role } }) => {
    if (appliesTo === undefined || role === undefined) return [];
    const key = `${appliesTo} ${role}`;
    const first = lines.get(key) ?? line;
    lines.set(key, first);
    return first === line ? [] : [faultAt(line, 'role', givenTwice(first, appliesTo))];
  });
}

function givenTwice(line: number, appliesTo: string): CellFault {
  return new CellFault(
    `Line ${line} gives the limit of this step for “${appliesTo}” already. Leave out one of the two lines.`,
    `${toBanglaDigits(String(line))} নম্বর লাইনে “${appliesTo}”-এর এই ধাপের সময়সীমা আগেই আছে। দুই লাইনের একটি বাদ দিন।`,
  );
}

function toLimit({ line, whole }: LimitCells): GrievanceLimitLine[] {
  if (whole === null) return [];
  const { applies_to: appliesTo, limit: max, ...others } = whole;
  return [{ appliesTo, max, ...others, line }];
}
