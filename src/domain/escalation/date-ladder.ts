import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../deadline/deadline.ts';
import type { DueDate } from '../due-date/due-date.ts';
import { findDueDate } from '../due-date/find-due-date.ts';
import type { Counting } from '../due-date/term.ts';
import type { EscalationRole } from './build-escalation.ts';

/** From which day on a step may be taken, and by when it must be done; null where that is not known. */
export interface StepDates {
  startsOn: Temporal.PlainDate | null;
  dueOn: Temporal.PlainDate | null;
}

/** A step as far as its dates lean on it. */
export interface DatedStep {
  role: EscalationRole;
  allows: Deadline | null;
}

/**
 * The dates of a ladder whose first step is due as `due` says. No complaint is made before the promised time has
 * passed: the steps above begin on the first open day after it. A superior has no time of his own, so the complaint need
 * not wait for him; each step of the grievance procedure begins on the first open day after the one before it was due.
 * Where a date is not known, neither is any that leans on it.
 */
export function dateLadder(steps: readonly DatedStep[], due: DueDate, counting: Counting): StepDates[] {
  const promised = latestOf(due);
  let opensOn = dayAfter(promised, counting);
  return steps.map(({ role, allows }, i) => {
    if (i === 0) return promised === null ? UNDATED : { startsOn: counting.submittedOn, dueOn: promised };
    if (opensOn === null) return UNDATED;
    const startsOn = opensOn;
    if (role === 'RESPONSIBLE' || role === 'SUPERIOR') return { startsOn, dueOn: null };
    const dueOn = allows === null ? null : latestOf(findDueDate(allows, { ...counting, submittedOn: startsOn }));
    opensOn = dayAfter(dueOn, counting);
    return { startsOn, dueOn };
  });
}

const UNDATED: StepDates = { startsOn: null, dueOn: null };

/** The day by which it is due in every case; null where one of the cases has no date. */
function latestOf({ status, latest, cases }: DueDate): Temporal.PlainDate | null {
  if (status !== 'BY_CASE') return latest;
  const days = cases.map((of) => of.latest).filter((day) => day !== null);
  return days.length < cases.length ? null : (days.toSorted(Temporal.PlainDate.compare).at(-1) ?? null);
}

function dayAfter(day: Temporal.PlainDate | null, { calendar }: Counting): Temporal.PlainDate | null {
  return day === null ? null : calendar.openDayAfter(day, 1);
}
