import { Temporal } from 'temporal-polyfill';
import { toEpochDay } from '../calendar/epoch-day.ts';
import { sayWeekday } from '../calendar/say-day.ts';
import type { Deadline, TimeBound } from '../deadline/deadline.ts';
import { boundOfDeadline } from './bound-of-deadline.ts';
import type { DueDay } from './due-date.ts';
import { type DayOnTheWay, explainDay } from './explain-day.ts';
import { type Counting, endOfTerm, type Term, type TermEnd } from './term.ts';

/**
 * Each day from submission to the due date, with whether it counted and why. Where the calendar ends before, the days it
 * knows and the first that it does not. Where the time depends on the case: the way to the latest of its days.
 */
export function explainDueDate(deadline: Deadline, counting: Counting): DueDay[] {
  const bounds = deadline.kind === 'CONDITIONAL' ? deadline.cases : [boundOfDeadline(deadline)];
  const [longest = []] = bounds
    .map((bound) => explainBound(bound, counting))
    .toSorted((a, b) => lastDayOf(b) - lastDayOf(a));
  return longest;
}

/** The same for one bound; empty where it has no number. */
export function explainBound({ max, unit }: TimeBound, counting: Counting): DueDay[] {
  return max === null || unit === null ? [] : explainTerm({ amount: max, unit }, counting);
}

function lastDayOf(days: readonly DueDay[]): number {
  const last = days.at(-1);
  return last === undefined ? Number.NEGATIVE_INFINITY : toEpochDay(last.date);
}

function explainTerm(term: Term, counting: Counting): DueDay[] {
  const { submittedOn, calendar } = counting;
  const end = endOfTerm(term, counting);
  const last = lastExplained(end, counting);
  const days: DueDay[] = [];
  let count = 0;
  for (let date = submittedOn; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const day: DayOnTheWay = {
      date,
      day: calendar.dayOn(date),
      isSubmission: date.equals(submittedOn),
      isDue: end.dueOn?.equals(date) ?? false,
      nth: count + 1,
    };
    const { counted, bn, en } = explainDay(day, end.countedTo);
    if (counted) count += 1;
    const weekday = sayWeekday(date);
    days.push({ date, counted, reason: `${weekday.bn}; ${bn}`, reasonEn: `${weekday.en}; ${en}` });
  }
  return days;
}

/** The due date, or the first day on the way that the calendar does not know; never beyond the day after its end. */
function lastExplained({ countedTo, dueOn }: TermEnd, { submittedOn, calendar }: Counting): Temporal.PlainDate {
  if (dueOn !== null) return dueOn;
  const end = calendar.covered.at(-1)?.last.add({ days: 1 }) ?? submittedOn;
  let date = countedTo ?? submittedOn.add({ days: 1 });
  while (calendar.dayOn(date) !== null) date = date.add({ days: 1 });
  return Temporal.PlainDate.compare(date, end) <= 0 ? date : laterOf(submittedOn, end);
}

function laterOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
