import type { Temporal } from 'temporal-polyfill';
import type { TimeBound } from '../deadline/deadline.ts';

/** What can be said of the day on which an application is due, in the contract's order. */
export const DUE_STATUSES = [
  'DATED',
  'IMMEDIATE',
  'BY_CASE',
  'SCHEDULED',
  'AS_DIRECTED',
  'PER_LAW',
  'NOT_STATED',
  'UNPARSED',
  'OUTSIDE_CALENDAR',
] as const;

/** Only DATED, IMMEDIATE and BY_CASE give dates; OUTSIDE_CALENDAR: the days lie beyond what the calendar knows. */
export type DueStatus = (typeof DUE_STATUSES)[number];

/** What happens to a term of calendar days that ends on a closed day. */
export const CLOSED_LAST_DAY_RULES = ['next-open-day', 'same-day'] as const;

/**
 * `next-open-day`: it ends on the next open day (General Clauses Act, 1897, section 10); `same-day`: it stays where it
 * is. Working days, hours and service on the same day end on open days in any case.
 */
export type ClosedLastDay = (typeof CLOSED_LAST_DAY_RULES)[number];

/** The days between which something is due; null where the charter or the calendar gives none. */
export interface DueDays {
  earliest: Temporal.PlainDate | null;
  latest: Temporal.PlainDate | null;
}

/** One case of a deadline that depends on the case, with its own days. `max` is null where the case has no number. */
export interface DueCase extends DueDays, TimeBound {
  label: string;
}

/** One day of the way to the due date: whether it counted, or why not. */
export interface DueDay {
  date: Temporal.PlainDate;
  counted: boolean;
  reason: string;
  reasonEn: string;
}

/**
 * When an application is due. `latest` is the day by which it must be done; `earliest` the first day that the charter
 * speaks of, null where it gives only an upper bound. `reason` says in a sentence where the dates come from, or why
 * there are none.
 */
export interface DueDate extends DueDays {
  status: DueStatus;
  cases: DueCase[];
  calendarVersion: string;
  reason: string;
  reasonEn: string;
}
