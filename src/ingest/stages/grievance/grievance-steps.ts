import { grievanceRole } from '../../../domain/charter/grievance-role.ts';
import type { GrievanceStepReading } from '../../../domain/charter/grievance-step.ts';
import type { GrievanceColumn } from '../../../domain/charter/read-grievance-heading.ts';
import { readDeadline } from '../../../domain/deadline/read-deadline.ts';
import { readOfficerCell } from '../../../domain/officer/read-officer-cell.ts';
import type { Finding } from '../../../domain/quality/finding.ts';
import { filledCells, isBlank, type Piece, type Row, type Table } from '../../blocks.ts';
import { type Claim, interpreted, layout } from '../../claim.ts';
import { findingAt } from '../checks/finding-at.ts';
import { isReadable } from '../readable.ts';
import { saysNothing } from '../rows/says-nothing.ts';
import type { Chapter } from '../sections/chapters.ts';
import { isSerial } from '../serial.ts';
import { findGrievanceTables, type GrievanceTable } from './grievance-tables.ts';

/** The complaint table as read, what its pieces were taken for, and what is wrong with it. */
export interface GrievanceReading {
  steps: GrievanceStepReading[];
  claims: Claim[];
  findings: Finding[];
  /** The physical tables it stands in. */
  tables: ReadonlySet<Table>;
}

type StepRow = Record<'when' | 'whom' | 'address' | 'limit', Piece[]> & { row: Row };

/**
 * The steps of a charter's complaint table: who is to be gone to, when, and how long that may take. A row that does not
 * say which step of the procedure it is stays text.
 *
 * In:  `১⇥দায়িত্বপ্রাপ্ত কর্মকর্তা সমাধান দিতে ব্যর্থ হলে⇥অভিযোগ নিষ্পত্তি কর্মকর্তা (অনিক)⇥…⇥৩০ কার্যদিবস`
 * Out: step 1, GRIEVANCE_OFFICER, at most 30 WORKING_DAY.
 */
export function readGrievance(chapters: readonly Chapter[]): GrievanceReading {
  const tables = findGrievanceTables(chapters);
  const rows = tables.flatMap(rowsOf);
  const reading: GrievanceReading = {
    steps: [],
    claims: tables.flatMap(claimHeadings),
    findings: [],
    tables: new Set(tables.map(({ table }) => table)),
  };
  for (const [index, row] of rows.entries()) readStep(row, index + 1, rows.length, reading);
  return reading;
}

/** Lines that continue the row above (no serial, nothing under "when") join it. */
function rowsOf(table: GrievanceTable): StepRow[] {
  const steps: StepRow[] = [];
  for (const row of table.rows) {
    const above = steps.at(-1);
    const own = partsOf(row, table, (cell) => cell);
    const isNew = isSerial(filledCells(row)[0]?.text ?? '') || own.when.length > 0 || !table.columns.includes('WHEN');
    if (isNew || above === undefined) {
      steps.push({ row, ...partsOf(row, table, withCover) });
    } else {
      for (const part of ['whom', 'address', 'limit'] as const) above[part].push(...own[part]);
    }
  }
  return steps.filter((step) => step.when.length + step.whom.length + step.address.length > 0);
}

function partsOf(row: Row, table: GrievanceTable, see: (cell: Piece, row: Row) => Piece): Omit<StepRow, 'row'> {
  const under = (...wanted: GrievanceColumn[]) =>
    row.cells
      .filter((_cell, index) => wanted.includes(table.columns[index] as GrievanceColumn))
      .map((cell) => see(cell, row))
      .filter((cell) => !isBlank(cell));
  return {
    when: under('WHEN'),
    whom: under('WHOM', 'WHOM_AND_ADDRESS'),
    address: under('ADDRESS'),
    limit: under('LIMIT'),
  };
}

/** A cell over several steps holds for each of them. */
function withCover(cell: Piece, row: Row): Piece {
  const cover = cell.coveredBy;
  return cover !== undefined && cover.at.row !== row.at.row && cover.at.column === cell.at.column ? cover : cell;
}

function readStep(row: StepRow, ordinal: number, total: number, reading: GrievanceReading): void {
  const when = textOf(row.when);
  const whom = textOf(row.whom);
  const address = textOf(row.address);
  const limitText = textOf(row.limit);
  const [first] = filledCells(row.row);
  if (first === undefined || ![when, whom, address, limitText].every((text) => text === null || isReadable(text)))
    return;
  if (whom === null) reading.findings.push(findingAt('GRIEVANCE_OFFICER_MISSING', first));
  if (limitText === null || saysNothing(limitText)) reading.findings.push(findingAt('GRIEVANCE_LIMIT_MISSING', first));
  const role = grievanceRole({ when, whom, address }, ordinal, total);
  if (role === null) return;
  reading.steps.push({
    ordinal: reading.steps.length + 1,
    role,
    whenText: when,
    officer: whom === null ? null : readOfficerCell(whom),
    addressText: address,
    limit: limitText === null || saysNothing(limitText) ? null : readDeadline(limitText),
    at: row.row.at,
    line: row.row.at.line ?? null,
  });
  reading.claims.push(
    ...filledCells(row.row)
      .filter((cell) => isSerial(cell.text))
      .map((cell) => layout(cell, 'serial')),
    ...row.when.map((piece) => interpreted(piece, 'grievance-when')),
    ...row.whom.map((piece) => interpreted(piece, 'grievance-officer')),
    ...row.address.map((piece) => interpreted(piece, 'grievance-address')),
    ...row.limit.map((piece) => interpreted(piece, 'grievance-limit')),
  );
}

function textOf(pieces: readonly Piece[]): string | null {
  return pieces.length === 0 ? null : pieces.map((piece) => piece.text).join(' ');
}

function claimHeadings({ headings }: GrievanceTable): Claim[] {
  return headings.flatMap((row) => filledCells(row).map((cell) => layout(cell, 'column-heading')));
}
