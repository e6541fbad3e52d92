import { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineCase, TimeBound } from '../deadline/deadline.ts';
import { boundOfDeadline, SAME_DAY } from './bound-of-deadline.ts';
import type { DueCase, DueDate, DueDays, DueStatus } from './due-date.ts';
import { explainDue } from './explain-due.ts';
import { type Counting, endOfTerm } from './term.ts';

/**
 * When an application is due that was handed in on a day, by the time that a charter promises. Nothing is assumed: a
 * time that is not stated or cannot be read gives no date and says why, and days beyond the calendar are not guessed.
 */
export function findDueDate(deadline: Deadline, counting: Counting): DueDate {
  const cases = deadline.cases.map((of) => dueCase(of, counting));
  const bound = boundOfDeadline(deadline);
  const days = dueDays(bound, deadline.immediate && bound.unit !== null, counting);
  const due = { status: statusOf(deadline, days, cases), ...days, cases };
  const { bn, en } = explainDue(deadline, due, counting);
  return { ...due, calendarVersion: counting.calendar.version, reason: bn, reasonEn: en };
}

/** The day by which a bound is due at the latest; null where it has no number or the calendar does not reach. */
export function latestDueDay({ max, unit }: TimeBound, counting: Counting): Temporal.PlainDate | null {
  return max === null || unit === null ? null : endOfTerm({ amount: max, unit }, counting).dueOn;
}

/** A term that stays on a closed day may end before the first open one, on which service on the spot could begin. */
function dueDays(bound: TimeBound, immediate: boolean, counting: Counting): DueDays {
  const lower = immediate || bound.max === 0 ? SAME_DAY : { ...bound, max: bound.min };
  const [earliest, latest] = [latestDueDay(lower, counting), latestDueDay(bound, counting)];
  const isReversed = earliest !== null && latest !== null && Temporal.PlainDate.compare(earliest, latest) > 0;
  return { earliest: isReversed ? null : earliest, latest };
}

function dueCase({ label, ...bound }: DeadlineCase, counting: Counting): DueCase {
  return { label, ...bound, ...dueDays(bound, false, counting) };
}

function statusOf({ kind, max }: Deadline, { latest }: DueDays, cases: readonly DueCase[]): DueStatus {
  switch (kind) {
    case 'FIXED':
    case 'RANGE':
      if (max === null) return 'NOT_STATED';
      return latest === null ? 'OUTSIDE_CALENDAR' : 'DATED';
    case 'IMMEDIATE':
      return latest === null ? 'OUTSIDE_CALENDAR' : 'IMMEDIATE';
    case 'CONDITIONAL':
      return statusOfCases(cases.filter(({ max }) => max !== null));
    case 'UNSPECIFIED':
      return 'NOT_STATED';
    default:
      return kind;
  }
}

/** A condition without a number states no time. */
function statusOfCases(numbered: readonly DueCase[]): DueStatus {
  if (numbered.length === 0) return 'NOT_STATED';
  return numbered.some(({ latest }) => latest !== null) ? 'BY_CASE' : 'OUTSIDE_CALENDAR';
}
