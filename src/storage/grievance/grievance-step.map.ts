import type { InferSelectModel } from 'drizzle-orm';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { grievanceSteps } from './grievance-step.table.ts';

type GrievanceStepRow = InferSelectModel<typeof grievanceSteps>;

/** A stored row of a complaint table with its limit as the domain knows it. */
export type StoredGrievanceStep = Omit<GrievanceStepRow, `limit${string}`> & { limit: Deadline | null };

/** A row of the table of grievance steps as a domain value. */
export function mapGrievanceStep(row: GrievanceStepRow): StoredGrievanceStep {
  return {
    id: row.id,
    charterId: row.charterId,
    ordinal: row.ordinal,
    role: row.role,
    whenText: row.whenText,
    officerCell: row.officerCell,
    addressText: row.addressText,
    officeId: row.officeId,
    postId: row.postId,
    officerId: row.officerId,
    at: row.at,
    line: row.line,
    limit: mapLimit(row),
  };
}

function mapLimit(row: GrievanceStepRow): Deadline | null {
  if (row.limitKind === null) return null;
  return {
    text: row.limitText ?? '',
    kind: row.limitKind,
    immediate: row.limitImmediate ?? false,
    min: row.limitMin,
    max: row.limitMax,
    unit: row.limitUnit,
    conditional: row.limitConditional ?? false,
    cases: row.limitCases ?? [],
  };
}
