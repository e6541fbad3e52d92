import { Temporal } from 'temporal-polyfill';
import { sayName, sayWhy } from '../calendar/say-day.ts';
import type { CalendarDay } from '../calendar/working-calendar.ts';
import { toBanglaDigits } from '../text/digits.ts';
import { type InBoth, NOTHING } from '../text/in-both.ts';

/** A day between submission and due date. `nth`: which one it is, if it counts; `day` is null beyond the calendar. */
export interface DayOnTheWay {
  date: Temporal.PlainDate;
  day: CalendarDay | null;
  isSubmission: boolean;
  isDue: boolean;
  nth: number;
}

/** Whether a day counted, and why. */
export type ExplainedDay = InBoth & { counted: boolean };

/**
 * What a day on the way is. `countedTo`: the last day of a term that runs through closed days (the day of submission
 * for service on the same day), null for working days, of which only open ones count.
 */
export function explainDay(on: DayOnTheWay, countedTo: Temporal.PlainDate | null): ExplainedDay {
  if (on.isSubmission) return { counted: false, ...explainSubmission(on, countedTo) };
  if (countedTo === null) return explainOfOpenDays(on);
  const order = Temporal.PlainDate.compare(on.date, countedTo);
  return order > 0 ? { counted: false, ...explainPassedOver(on) } : explainOfAllDays(on, order === 0);
}

function explainSubmission({ date, day, isDue }: DayOnTheWay, countedTo: Temporal.PlainDate | null): InBoth {
  if (isDue) return SAME_DAY;
  const isSameDay = countedTo?.equals(date) ?? false;
  if (!isSameDay) return SUBMISSION;
  return day === null ? UNKNOWN : join(SUBMITTED, sayWhy(day));
}

function explainOfOpenDays({ day, isDue, nth }: DayOnTheWay): ExplainedDay {
  if (day === null) return { counted: false, ...UNKNOWN };
  if (!day.isOpen) return { counted: false, ...sayWhy(day) };
  const worked = day.entry?.effect === 'OPEN' ? inBrackets(sayName(day.entry)) : NOTHING;
  const end = isDue ? DUE : NOTHING;
  return {
    counted: true,
    bn: `কার্যদিবস ${toBanglaDigits(String(nth))}${worked.bn}${end.bn}`,
    en: `working day ${nth}${worked.en}${end.en}`,
  };
}

function explainOfAllDays({ day, isDue, nth }: DayOnTheWay, isEnd: boolean): ExplainedDay {
  const closed = day === null ? inBrackets(UNKNOWN) : day.isOpen ? NOTHING : inBrackets(sayWhy(day));
  const end = isDue ? DUE : isEnd && day !== null ? MOVES_ON : NOTHING;
  return {
    counted: true,
    bn: `দিন ${toBanglaDigits(String(nth))}${closed.bn}${end.bn}`,
    en: `day ${nth}${closed.en}${end.en}`,
  };
}

function explainPassedOver({ day, isDue }: DayOnTheWay): InBoth {
  if (day === null) return UNKNOWN;
  return isDue ? FIRST_OPEN_DAY : sayWhy(day);
}

function inBrackets({ bn, en }: InBoth): InBoth {
  return { bn: ` (${bn})`, en: ` (${en})` };
}

function join(a: InBoth, b: InBoth): InBoth {
  return { bn: `${a.bn}; ${b.bn}`, en: `${a.en}; ${b.en}` };
}

const SUBMITTED: InBoth = { bn: 'জমা দেওয়ার দিন', en: 'day of submission' };
const SUBMISSION: InBoth = {
  bn: 'জমা দেওয়ার দিন, গণনা শুরু পরদিন থেকে',
  en: 'day of submission, the count begins on the next day',
};
const SAME_DAY: InBoth = { bn: 'জমা দেওয়ার দিনই শেষ তারিখ', en: 'due on the day of submission' };
const DUE: InBoth = { bn: ': শেষ তারিখ', en: ': due' };
const FIRST_OPEN_DAY: InBoth = { bn: 'পরবর্তী কার্যদিবস: শেষ তারিখ', en: 'the first open day: due' };
const MOVES_ON: InBoth = {
  bn: ': মেয়াদ শেষ, তবে বন্ধ বলে পরবর্তী কার্যদিবস ধরা হয়',
  en: ': the term ends, and moves on to the next open day',
};
const UNKNOWN: InBoth = { bn: 'এই দিনের সরকারি ছুটির তথ্য নেই', en: 'the calendar does not know this day' };
