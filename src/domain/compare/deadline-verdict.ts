import type { Deadline } from '../deadline/deadline.ts';
import { isSilent, maxCalendarDays, maxWorkingDays } from '../deadline/measure.ts';
import { foldText } from '../text/fold.ts';

/** The verdicts, in the contract's order. */
export const DEADLINE_VERDICTS = ['SAME', 'DIFFERENT', 'NOT_STATED', 'NOT_COMPARABLE', 'NOT_SHARED'] as const;

/** What can be said of the deadlines that several offices promise for one service. */
export type DeadlineVerdict = (typeof DEADLINE_VERDICTS)[number];

const FAMILIES = [maxWorkingDays, maxCalendarDays] as const;

/**
 * The verdict over the deadlines of the offices that offer a service, tried in this order: fewer than two offer it,
 * two bounds of one family (working or calendar days) differ, an office is silent, all say the same; else the
 * deadlines cannot be compared, because working days are not converted into calendar days.
 */
export function judgeDeadlines(deadlines: readonly Deadline[]): DeadlineVerdict {
  if (deadlines.length < 2) return 'NOT_SHARED';
  if (FAMILIES.some((measure) => new Set(statedBounds(deadlines, measure)).size > 1)) return 'DIFFERENT';
  if (deadlines.some(isSilent)) return 'NOT_STATED';
  if (FAMILIES.some((measure) => statedBounds(deadlines, measure).length === deadlines.length)) return 'SAME';
  return allOfOneUnmeasuredKind(deadlines) ? 'SAME' : 'NOT_COMPARABLE';
}

function statedBounds(deadlines: readonly Deadline[], measure: (deadline: Deadline) => number | null): number[] {
  return deadlines.map(measure).filter((bound) => bound !== null);
}

function allOfOneUnmeasuredKind(deadlines: readonly Deadline[]): boolean {
  if (deadlines.some((deadline) => FAMILIES.some((measure) => measure(deadline) !== null))) return false;
  return new Set(deadlines.map(kindAndCases)).size === 1;
}

/** Two conditional deadlines are the same only with the same cases: their numbers stand there. */
function kindAndCases(deadline: Deadline): string {
  const cases = deadline.cases.map(({ label, min, max, unit }) => [foldText(label), min, max, unit]);
  return JSON.stringify([deadline.kind, cases]);
}
