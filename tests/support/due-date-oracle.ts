import type { CalendarEdition, CalendarEntry, DayEffect } from '../../src/domain/calendar/calendar-order.ts';
import type { Deadline, TimeBound } from '../../src/domain/deadline/deadline.ts';
import type { ClosedLastDay, DueStatus } from '../../src/domain/due-date/due-date.ts';

/** An entry for `2025-06-05` or `2025-06-05/2025-06-12`; `more` replaces what most entries of made calendars have. */
export function madeEntry(days: string, effect: DayEffect, more: Partial<CalendarEntry> = {}): CalendarEntry {
  const [firstOn = '', lastOn = firstOn] = days.split('/');
  return {
    firstOn,
    lastOn,
    effect,
    kind: null,
    name: '',
    nameEn: '',
    moonDependent: false,
    certainty: 'LISTED',
    source: null,
    areaIds: null,
    ...more,
  };
}

/** An edition of these orders, the oldest first. */
export function madeEdition(...orders: CalendarEntry[][]): CalendarEdition {
  return {
    version: 'made',
    orders: orders.map((entries, i) => ({ slug: `order-${i}`, knownOn: `2024-01-0${i + 1}`, entries })),
  };
}

/** What the due date of an application depends on. Days are ISO 8601. */
export interface Question {
  edition: CalendarEdition;
  areaIds: readonly number[];
  submittedOn: string;
  closedLastDay: ClosedLastDay;
}

/** The days between which a bound is due; null where nothing is known. */
export interface Days {
  earliest: string | null;
  latest: string | null;
}

const DAY = 86_400_000;

/** The day so many days on, or back. */
export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** The working calendar's answer for one day, looked up in its orders from the newest to the oldest. */
export function stateOf(day: string, { edition, areaIds }: Question): 'OPEN' | 'CLOSED' | 'UNKNOWN' {
  const newestFirst = [...edition.orders].reverse().map(({ entries }) =>
    entries.filter((entry) => {
      const isHere = entry.areaIds === null || entry.areaIds.some((area) => areaIds.includes(area));
      return isHere && entry.firstOn <= day && day <= entry.lastOn;
    }),
  );
  if (!newestFirst.flat().some(({ effect }) => effect === 'COVERED')) return 'UNKNOWN';
  for (const entries of newestFirst) {
    const said = entries.filter(({ effect }) => effect !== 'COVERED');
    const { effect } = said.find((entry) => entry.areaIds !== null) ?? said[0] ?? {};
    if (effect === 'OPEN' || effect === 'CLOSED') return effect;
    if (effect === 'REGULAR') break;
  }
  const weekday = new Date(day).getUTCDay();
  return weekday === 5 || weekday === 6 ? 'CLOSED' : 'OPEN';
}

type Numbered = { amount: number; unit: NonNullable<TimeBound['unit']> };

/** When the application is due by the rules, worked out one day at a time. */
export function dueByRules(deadline: Deadline, question: Question): { status: DueStatus; cases: Days[] } & Days {
  const cases = deadline.cases.map((bound) => daysOf(bound, false, question));
  const none = { earliest: null, latest: null, cases };
  switch (deadline.kind) {
    case 'IMMEDIATE': {
      const day = sameOpenDay(question.submittedOn, question);
      return { status: day === null ? 'OUTSIDE_CALENDAR' : 'IMMEDIATE', earliest: day, latest: day, cases };
    }
    case 'FIXED':
    case 'RANGE': {
      const days = daysOf(deadline, deadline.immediate, question);
      if (deadline.max === null) return { status: 'NOT_STATED', ...days, cases };
      return { status: days.latest === null ? 'OUTSIDE_CALENDAR' : 'DATED', ...days, cases };
    }
    case 'CONDITIONAL': {
      if (deadline.cases.every(({ max }) => max === null)) return { status: 'NOT_STATED', ...none };
      const dated = cases.some(({ latest }) => latest !== null);
      return { status: dated ? 'BY_CASE' : 'OUTSIDE_CALENDAR', ...none };
    }
    default:
      return { status: deadline.kind === 'UNSPECIFIED' ? 'NOT_STATED' : deadline.kind, ...none };
  }
}

function daysOf({ min, max, unit }: TimeBound, immediate: boolean, question: Question): Days {
  if (unit === null) return { earliest: null, latest: null };
  const least = min === null ? null : dueDay({ amount: min, unit }, question);
  const earliest = immediate ? sameOpenDay(question.submittedOn, question) : least;
  const latest = max === null ? null : dueDay({ amount: max, unit }, question);
  const isReversed = earliest !== null && latest !== null && earliest > latest;
  return { earliest: isReversed ? null : earliest, latest };
}

/** The day on which one bound is due; null where a day that decides it is not known. */
export function dueDay({ amount, unit }: Numbered, question: Question): string | null {
  const { submittedOn, closedLastDay } = question;
  if (isWithinADay({ amount, unit })) return sameOpenDay(submittedOn, question);
  if (unit === 'WORKING_DAY') {
    let [day, left] = [submittedOn, amount];
    while (left > 0) {
      day = plusDays(day, 1);
      const state = stateOf(day, question);
      if (state === 'UNKNOWN') return null;
      if (state === 'OPEN') left -= 1;
    }
    return day;
  }
  const last = lastDayOfTerm({ amount, unit }, submittedOn);
  const stays = closedLastDay === 'same-day' && unit !== 'HOUR' && unit !== 'MINUTE';
  if (stays) return stateOf(last, question) === 'UNKNOWN' ? null : last;
  return sameOpenDay(last, question);
}

/** Which days on the way to the due date count, for one bound that has one. */
export function wayByRules(bound: Numbered, due: string, question: Question): Array<[day: string, counted: boolean]> {
  const { submittedOn } = question;
  const way: Array<[string, boolean]> = [];
  for (let day = submittedOn; day <= due; day = plusDays(day, 1)) {
    const counts = isWithinADay(bound)
      ? false
      : bound.unit === 'WORKING_DAY'
        ? stateOf(day, question) === 'OPEN'
        : day <= lastDayOfTerm(bound, submittedOn);
    way.push([day, day !== submittedOn && counts]);
  }
  return way;
}

function isWithinADay({ amount, unit }: Numbered): boolean {
  return (unit === 'MINUTE' && amount <= 480) || (unit === 'HOUR' && amount <= 8);
}

function sameOpenDay(from: string, question: Question): string | null {
  for (let day = from; ; day = plusDays(day, 1)) {
    const state = stateOf(day, question);
    if (state !== 'CLOSED') return state === 'OPEN' ? day : null;
  }
}

function lastDayOfTerm({ amount, unit }: Numbered, submittedOn: string): string {
  switch (unit) {
    case 'MINUTE':
      return plusDays(submittedOn, Math.ceil(amount / (24 * 60)));
    case 'HOUR':
      return plusDays(submittedOn, Math.ceil(amount / 24));
    case 'WEEK':
      return plusDays(submittedOn, 7 * amount);
    case 'MONTH':
      return plusMonths(submittedOn, amount);
    case 'YEAR':
      return plusMonths(submittedOn, 12 * amount);
    default:
      return plusDays(submittedOn, amount);
  }
}

/** The same day of a later month, or its last day where it is shorter. */
function plusMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, daysInMonth))).toISOString().slice(0, 10);
}
