import type { GrievanceStepReading } from '../../domain/charter/grievance-step.ts';
import { inChunks } from '../bulk/chunks.ts';
import type { Database } from '../connect.ts';
import { grievanceSteps } from './grievance-step.table.ts';

/** A step as read, with its charter and whom its words name beyond doubt. */
export interface NewGrievanceStep {
  reading: GrievanceStepReading;
  charterId: number;
  officeId: number | null;
  postId: number | null;
  officerId: number | null;
}

/** Stores the steps of a charter's complaint table. */
export async function saveGrievanceSteps(tx: Database, wanted: readonly NewGrievanceStep[]): Promise<void> {
  for (const chunk of inChunks(wanted.map(toRow))) await tx.insert(grievanceSteps).values(chunk);
}

function toRow({ reading, ...row }: NewGrievanceStep): typeof grievanceSteps.$inferInsert {
  const { limit } = reading;
  return {
    ...row,
    ordinal: reading.ordinal,
    role: reading.role,
    whenText: reading.whenText,
    officerCell: reading.officer,
    addressText: reading.addressText,
    at: reading.at,
    line: reading.line,
    ...(limit !== null && {
      limitText: limit.text,
      limitKind: limit.kind,
      limitImmediate: limit.immediate,
      limitMin: limit.min,
      limitMax: limit.max,
      limitUnit: limit.unit,
      limitConditional: limit.conditional,
      limitCases: limit.cases,
    }),
  };
}
