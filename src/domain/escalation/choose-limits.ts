import type { GrievanceRole } from '../charter/grievance-step.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { amountBn } from '../deadline/say-amount.ts';
import type { GrievanceLimit } from './grievance-limit.ts';

/** The limits of one body, by the step they hold for. */
export type Limits = ReadonlyMap<GrievanceRole, GrievanceLimit>;

/**
 * The limits that hold for an office: those of the nearest body that has any, taken whole. `nearest` are the limits of
 * the office, of those above it, of its organisation and of the country, in this order. Two sources are never mixed: a
 * step that the nearest leaves out has no limit.
 */
export function chooseLimits<Limit extends GrievanceLimit>(
  nearest: ReadonlyArray<readonly Limit[]>,
): ReadonlyMap<GrievanceRole, Limit> {
  const found = nearest.find((limits) => limits.length > 0) ?? [];
  return new Map(found.map((limit) => [limit.role, limit]));
}

/** The limit of a step as the time it allows. */
export function timeOfLimit({ max, unit }: GrievanceLimit): Deadline {
  const text = amountBn(max, unit);
  return { text, kind: 'FIXED', immediate: false, conditional: false, min: null, max, unit, cases: [] };
}

/** Whether a complaint table's row leaves the time open: it has no such cell, or the cell gives no bound. */
export function leavesTimeOpen(limit: Deadline | null): boolean {
  return limit === null || limit.kind === 'UNSPECIFIED';
}
