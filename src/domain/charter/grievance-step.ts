import type { Deadline } from '../deadline/deadline.ts';
import type { OfficerCell } from '../officer/officer-cell.ts';
import type { SourcePosition } from './source-position.ts';

/** The steps of a complaint table that have a name of their own, from the first to the last resort. */
export const GRIEVANCE_ROLES = ['GRIEVANCE_OFFICER', 'APPEAL_OFFICER', 'CABINET_CELL'] as const;

/** Which office of the grievance procedure a step is: অনিক, আপিল কর্মকর্তা or the Cabinet Division's cell. */
export type GrievanceRole = (typeof GRIEVANCE_ROLES)[number];

/**
 * One row of a charter's own complaint table as read. Each cell's words are kept as published beside what was
 * understood: `limit` holds its cell in `text`, `officer` in its own.
 */
export interface GrievanceStepReading {
  /** The place in the charter's own order, counted from 1. */
  ordinal: number;
  role: GrievanceRole;
  /** `কখন যোগাযোগ করবেন`: when the step is open. */
  whenText: string | null;
  /** `কার সঙ্গে যোগাযোগ করবেন`: whom to go to. */
  officer: OfficerCell | null;
  /** `যোগাযোগের ঠিকানা`: how to reach them, where the table has a column for it. */
  addressText: string | null;
  /** `নিষ্পত্তির সময়সীমা`: the time the step may take; null where the table has no such cell. */
  limit: Deadline | null;
  at: SourcePosition;
  /** Line of the text, counted from 1; null in formats without lines. */
  line: number | null;
}
