import type { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { TimeUnit } from '../deadline/deadline.ts';
import type { ClosedLastDay } from './due-date.ts';

/** A number of units to wait; 0 units: the same open day. */
export interface Term {
  amount: number;
  unit: TimeUnit;
}

/** From which day on, by which calendar and which rule a term is counted. The day of submission is day 0. */
export interface Counting {
  submittedOn: Temporal.PlainDate;
  calendar: WorkingCalendar;
  closedLastDay: ClosedLastDay;
}

/**
 * Where a term ends. `countedTo` is the last day of a term in calendar days before a closed one is passed over, and the
 * day of submission for service on the same day; null for working days. `dueOn` is null where the calendar does not
 * know the days that decide it.
 */
export interface TermEnd {
  countedTo: Temporal.PlainDate | null;
  dueOn: Temporal.PlainDate | null;
}

/** A working day's hours: up to here a bound in minutes or hours is kept on the same open day. */
const SAME_DAY_HOURS = 8;

/** Whether the term is kept on the day of submission: none, or up to 8 hours. */
export function isSameDay({ amount, unit }: Term): boolean {
  const hours = hoursOf({ amount, unit });
  return hours === null ? amount === 0 : hours <= SAME_DAY_HOURS;
}

/**
 * The end of a term. Working days count open days only; days, weeks, months and years run through closed days (a month
 * from 31 January ends on the last of February), hours beyond a working day by the clock, begun days as whole ones
 * because the hour of submission is not known. The day from which a term runs is left out (General Clauses Act, 1897,
 * section 9).
 */
export function endOfTerm(term: Term, { submittedOn, calendar, closedLastDay }: Counting): TermEnd {
  if (isSameDay(term)) return { countedTo: submittedOn, dueOn: calendar.openDayFrom(submittedOn) };
  if (term.unit === 'WORKING_DAY') {
    return { countedTo: null, dueOn: calendar.openDayAfter(submittedOn, term.amount) };
  }
  const countedTo = submittedOn.add(calendarTime(term));
  const stays = closedLastDay === 'same-day' && hoursOf(term) === null && calendar.dayOn(countedTo) !== null;
  return { countedTo, dueOn: stays ? countedTo : calendar.openDayFrom(countedTo) };
}

function hoursOf({ amount, unit }: Term): number | null {
  if (unit === 'MINUTE') return amount / 60;
  return unit === 'HOUR' ? amount : null;
}

function calendarTime(term: Term): Temporal.DurationLike {
  const hours = hoursOf(term);
  if (hours !== null) return { days: Math.ceil(hours / 24) };
  switch (term.unit) {
    case 'WEEK':
      return { weeks: term.amount };
    case 'MONTH':
      return { months: term.amount };
    case 'YEAR':
      return { years: term.amount };
    default:
      return { days: term.amount };
  }
}
