import type { GrievanceRole } from './grievance-step.ts';
import { foldGrievanceWords, namedOfficers, namesCabinetCell } from './grievance-words.ts';

/** The cells of a row of a complaint table that speak of its step; null where the table has no such column. */
export interface GrievanceWords {
  when: string | null;
  whom: string | null;
  address: string | null;
}

/**
 * What a row of a complaint table is, by its own words; null where they do not say, for the order alone proves nothing.
 * `ordinal` is the row's place of `total`, from 1. A cell may also name the step below, whose failure opens this one:
 * then the higher one counts, where the order agrees. The cell "when" speaks of the step below only.
 * `আপিল কর্মকর্তা` → APPEAL_OFFICER, `মহাপরিচালক` → null.
 */
export function grievanceRole(words: GrievanceWords, ordinal: number, total: number): GrievanceRole | null {
  const whom = foldGrievanceWords(words.whom ?? '');
  const named = namedOfficers(whom);
  if (namesCabinetCell(whom)) return named.size === 0 || isLastOf(ordinal, total) ? 'CABINET_CELL' : null;
  if (named.size > 1) return ordinal > 1 ? 'APPEAL_OFFICER' : null;
  const [only] = named;
  if (only !== undefined) return only;
  return namesCabinetCell(`${whom} ${foldGrievanceWords(words.address ?? '')}`) ? 'CABINET_CELL' : null;
}

function isLastOf(ordinal: number, total: number): boolean {
  return ordinal > 1 && ordinal === total;
}
