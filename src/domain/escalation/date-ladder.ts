import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../deadline/deadline.ts';
import type { DueDate } from '../due-date/due-date.ts';
import { findDueDate } from '../due-date/find-due-date.ts';
import type { Counting } from '../due-date/term.ts';
import type { EscalationRole } from './build-escalation.ts';

/**
 * From which day on a step may be taken, and by when it must be done; null where that is not known. `opensAfter`: the day
 * that must have passed; it may be known although the open day after it is not.
 */
export interface StepDates {
  startsOn: Temporal.PlainDate | null;
  dueOn: Temporal.PlainDate | null;
  opensAfter: Temporal.PlainDate | null;
}

/** A step as far as its dates lean on it. */
export interface DatedStep {
  role: EscalationRole;
  allows: Deadline | null;
}

/**
 * The dates of a ladder whose first step is due as `due` says. No complaint is made before the promised time has
 * passed: superiors, who have no time of their own, and the first step of the grievance procedure begin on the first
 * open day after it, each further step of the procedure on the first open day after the one before it was due. Where a
 * date is not known, neither is any that leans on it.
 */
export function dateLadder(steps: readonly DatedStep[], due: DueDate, counting: Counting): StepDates[] {
  const promised = latestOf(due);
  let complaintAfter = promised;
  return steps.map(({ role, allows }, i) => {
    if (i === 0) {
      return { startsOn: promised === null ? null : counting.submittedOn, dueOn: promised, opensAfter: null };
    }
    const opensAfter = role === 'SUPERIOR' ? promised : complaintAfter;
    const startsOn = openDayAfter(opensAfter, counting);
    if (role === 'SUPERIOR') return { startsOn, dueOn: null, opensAfter };
    const dueOn =
      startsOn === null || allows === null
        ? null
        : latestOf(findDueDate(allows, { ...counting, submittedOn: startsOn }));
    complaintAfter = dueOn;
    return { startsOn, dueOn, opensAfter };
  });
}

/** The day by which it is due in every case; null where one of the cases has no date. */
function latestOf({ status, latest, cases }: DueDate): Temporal.PlainDate | null {
  if (status !== 'BY_CASE') return latest;
  const days = cases.map((of) => of.latest).filter((day) => day !== null);
  return days.length < cases.length ? null : (days.toSorted(Temporal.PlainDate.compare).at(-1) ?? null);
}

function openDayAfter(day: Temporal.PlainDate | null, { calendar }: Counting): Temporal.PlainDate | null {
  return day === null ? null : calendar.openDayAfter(day, 1);
}
