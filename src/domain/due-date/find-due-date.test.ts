import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import type { CalendarEdition } from '../calendar/calendar-order.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { readDeadline } from '../deadline/read-deadline.ts';
import type { ClosedLastDay } from './due-date.ts';
import { findDueDate, latestDueDay } from './find-due-date.ts';

/** The hill districts, where Chaitra Sankranti is a holiday. */
const HILLS = 7;

/** The years' lists, as far as these tests need them. The days about 6 August 2024 are not known. */
const LISTS = [
  madeEntry('2024-01-01/2024-08-05', 'COVERED'),
  madeEntry('2024-08-08/2026-12-31', 'COVERED'),
  ...[
    ...['2024-12-16', '2024-12-25', '2025-05-01', '2025-05-11', '2025-06-05/2025-06-10', '2025-12-16', '2025-12-25'],
    ...['2026-03-17', '2026-03-19/2026-03-23', '2026-03-26', '2026-04-14', '2026-12-16', '2026-12-25'],
  ].map((days) => madeEntry(days, 'CLOSED')),
  madeEntry('2026-04-13', 'CLOSED', { areaIds: [HILLS] }),
];
/** Of 7 May 2025: two more days of Eid, and two Saturdays worked for them. */
const EID_2025 = [
  madeEntry('2025-06-11/2025-06-12', 'CLOSED'),
  madeEntry('2025-05-17', 'OPEN'),
  madeEntry('2025-05-24', 'OPEN'),
];
const LATER = [madeEntry('2025-12-31', 'CLOSED'), madeEntry('2026-03-18', 'CLOSED')];
const EDITION = madeEdition(LISTS, EID_2025, LATER);

interface Asked {
  edition?: CalendarEdition;
  areaIds?: number[];
  closedLastDay?: ClosedLastDay;
}

function ask(deadline: Deadline, submittedOn: string, asked: Asked = {}) {
  const { edition = EDITION, areaIds = [], closedLastDay = 'next-open-day' } = asked;
  const calendar = workingCalendar(edition, areaIds);
  return findDueDate(deadline, { submittedOn: Temporal.PlainDate.from(submittedOn), calendar, closedLastDay });
}

/** `DATED 2025-06-18`, `DATED 2025-06-15..2025-06-17`, with `-` where a day is not known. */
function due(text: string, submittedOn: string, asked: Asked = {}): string {
  const { status, earliest, latest } = ask(readDeadline(text), submittedOn, asked);
  if (earliest === null && latest === null) return status;
  return `${status} ${earliest === null ? '' : `${earliest}..`}${latest ?? '-'}`;
}

describe('working days', () => {
  it.each([
    ['the Eid weeks of 2025', '৫ কার্যদিবস', '2025-06-03', 'DATED 2025-06-18'],
    ['the Eid weeks of 2026', '৫ কার্যদিবস', '2026-03-16', 'DATED 2026-03-31'],
    ['a worked Saturday', '১ কার্যদিবস', '2025-05-15', 'DATED 2025-05-17'],
    ['the first worked Saturday', '৫ কার্যদিবস', '2025-05-15', 'DATED 2025-05-21'],
    ['the second worked Saturday', '৫ কার্যদিবস', '2025-05-22', 'DATED 2025-05-28'],
    ['both worked Saturdays', '১০ কার্যদিবস', '2025-05-15', 'DATED 2025-05-27'],
    ['the turn of 2024', '৭ কার্যদিবস', '2024-12-24', 'DATED 2025-01-05'],
    ['the turn of 2025', '৩ কার্যদিবস', '2025-12-29', 'DATED 2026-01-04'],
    ['from a weekend', '৩ কার্যদিবস', '2025-06-14', 'DATED 2025-06-17'],
    ['from a holiday', '৩ কার্যদিবস', '2025-06-08', 'DATED 2025-06-17'],
    ['a range', '৩-৫ কার্যদিবস', '2025-06-03', 'DATED 2025-06-16..2025-06-18'],
  ])('%s: %s from %s', (_, text, submittedOn, expected) => {
    expect(due(text, submittedOn)).toBe(expected);
    expect(due(text, submittedOn, { closedLastDay: 'same-day' })).toBe(expected);
  });

  it('counts by the calendar of the day asked about', () => {
    expect(due('৫ কার্যদিবস', '2025-06-03', { edition: madeEdition(LISTS) })).toBe('DATED 2025-06-16');
    expect(due('৫ কার্যদিবস', '2025-05-15', { edition: madeEdition(LISTS) })).toBe('DATED 2025-05-22');
  });
});

describe('calendar days', () => {
  it.each([
    ['an open last day', '৭ দিন', '2025-06-16', 'DATED 2025-06-23', 'DATED 2025-06-23'],
    ['a last day in the Eid holidays', '১ দিন', '2025-06-04', 'DATED 2025-06-15', 'DATED 2025-06-05'],
    ['a worked Saturday', '২ দিন', '2025-05-15', 'DATED 2025-05-17', 'DATED 2025-05-17'],
    ['a week', '১ সপ্তাহ', '2026-12-18', 'DATED 2026-12-27', 'DATED 2026-12-25'],
    ['a month from 31 January', '১ মাস', '2024-01-31', 'DATED 2024-02-29', 'DATED 2024-02-29'],
    ['a year from a leap day', '১ বছর', '2024-02-29', 'DATED 2025-03-02', 'DATED 2025-02-28'],
    ['over the turn of the year', '১ মাস', '2025-12-02', 'DATED 2026-01-04', 'DATED 2026-01-02'],
    ['a range', '৭-১৫ দিন', '2025-06-03', 'DATED 2025-06-15..2025-06-18', 'DATED 2025-06-10..2025-06-18'],
  ])('%s: %s from %s', (_, text, submittedOn, nextOpenDay, sameDay) => {
    expect(due(text, submittedOn)).toBe(nextOpenDay);
    expect(due(text, submittedOn, { closedLastDay: 'same-day' })).toBe(sameDay);
  });
});

describe('hours and the same day', () => {
  it.each([
    ['on the spot', 'তাৎক্ষণিক', '2025-06-03', 'IMMEDIATE 2025-06-03..2025-06-03'],
    ['on the spot, on a closed day', 'তাৎক্ষণিক', '2025-06-06', 'IMMEDIATE 2025-06-15..2025-06-15'],
    ['minutes', '৩০ মিনিট', '2025-06-03', 'DATED 2025-06-03'],
    ['a range of minutes', '২-৩ মিনিট', '2025-06-14', 'DATED 2025-06-15..2025-06-15'],
    ['a working day of hours', '৮ ঘণ্টা', '2025-06-04', 'DATED 2025-06-04'],
    ['more hours', '৯ ঘণ্টা', '2025-06-03', 'DATED 2025-06-04'],
    ['more hours, before a holiday', '৯ ঘণ্টা', '2025-06-04', 'DATED 2025-06-15'],
    ['two days of hours', '৪৮ ঘণ্টা', '2025-06-15', 'DATED 2025-06-17'],
    ['on the spot or later', 'তাৎক্ষণিক/ ২ কার্যদিবস', '2025-06-03', 'DATED 2025-06-03..2025-06-15'],
    ['on the spot or later, on a closed day', 'তাৎক্ষণিক/ ২ কার্যদিবস', '2025-06-06', 'DATED 2025-06-15..2025-06-16'],
    ['on the spot or a range', 'তাৎক্ষণিক অথবা ২-৩ দিন', '2025-06-15', 'DATED 2025-06-15..2025-06-18'],
  ])('%s: %s from %s', (_, text, submittedOn, expected) => {
    expect(due(text, submittedOn)).toBe(expected);
  });

  it('a term that may end on a closed day does not end before service on the spot begins', () => {
    const asked = { closedLastDay: 'same-day' } as const;
    const { earliest, latest } = ask(readDeadline('তাৎক্ষণিক/ ১ দিন'), '2025-06-13', asked);
    expect([earliest, `${latest}`]).toEqual([null, '2025-06-14']);
  });
});

describe('a regional holiday', () => {
  it.each([
    ['২ কার্যদিবস', '2026-04-09', 'DATED 2026-04-13', 'DATED 2026-04-15'],
    ['১ দিন', '2026-04-12', 'DATED 2026-04-13', 'DATED 2026-04-15'],
    ['তাৎক্ষণিক', '2026-04-13', 'IMMEDIATE 2026-04-13..2026-04-13', 'IMMEDIATE 2026-04-15..2026-04-15'],
  ])('%s from %s is due there later', (text, submittedOn, elsewhere, inTheHills) => {
    expect(due(text, submittedOn)).toBe(elsewhere);
    expect(due(text, submittedOn, { areaIds: [8] })).toBe(elsewhere);
    expect(due(text, submittedOn, { areaIds: [91, HILLS] })).toBe(inTheHills);
  });
});

describe('beyond what the calendar knows', () => {
  it.each([
    ['১ কার্যদিবস', '2024-08-04', 'DATED 2024-08-05'],
    ['২ কার্যদিবস', '2024-08-04', 'OUTSIDE_CALENDAR'],
    ['২ দিন', '2024-08-04', 'OUTSIDE_CALENDAR'],
    ['৪ দিন', '2024-08-04', 'DATED 2024-08-08'],
    ['১-২ দিন', '2024-08-04', 'OUTSIDE_CALENDAR 2024-08-05..-'],
    ['তাৎক্ষণিক/ ৩ দিন', '2024-08-04', 'OUTSIDE_CALENDAR 2024-08-04..-'],
    ['তাৎক্ষণিক/ ৩ দিন', '2024-08-06', 'DATED 2024-08-11'],
    ['তাৎক্ষণিক', '2024-08-07', 'OUTSIDE_CALENDAR'],
    ['১ কার্যদিবস', '2024-08-07', 'DATED 2024-08-08'],
    ['১ কার্যদিবস', '2024-08-06', 'OUTSIDE_CALENDAR'],
    ['২ কার্যদিবস', '2026-12-29', 'DATED 2026-12-31'],
    ['৩ কার্যদিবস', '2026-12-29', 'OUTSIDE_CALENDAR'],
    ['১ কার্যদিবস', '2023-12-31', 'DATED 2024-01-01'],
    ['১ মাস', '2023-12-15', 'DATED 2024-01-15'],
    ['৯৯৯ কার্যদিবস', '9999-12-31', 'OUTSIDE_CALENDAR'],
    ['৯৯৯ মাস', '9999-12-31', 'OUTSIDE_CALENDAR'],
    ['৯৯৯ দিন', '0001-01-01', 'OUTSIDE_CALENDAR'],
    ['তাৎক্ষণিক', '0001-01-01', 'OUTSIDE_CALENDAR'],
  ])('%s from %s: %s', (text, submittedOn, expected) => {
    expect(due(text, submittedOn)).toBe(expected);
  });

  it.each(['৫ কার্যদিবস', '৭-১৫ দিন', 'তাৎক্ষণিক', '৩০ মিনিট', '৯৯৯ সপ্তাহ'])('without any calendar: %s', (text) => {
    const none = ask(readDeadline(text), '2025-06-03', { edition: { version: 'none', orders: [] } });
    expect(none).toMatchObject({ status: 'OUTSIDE_CALENDAR', earliest: null, latest: null, calendarVersion: 'none' });
  });
});

const UNREAD: Deadline = { ...readDeadline(''), kind: 'UNPARSED' };

describe('a time that gives no date', () => {
  it.each([
    ['UNSPECIFIED', 'NOT_STATED'],
    ['UNPARSED', 'UNPARSED'],
    ['SCHEDULED', 'SCHEDULED'],
    ['AS_DIRECTED', 'AS_DIRECTED'],
    ['PER_LAW', 'PER_LAW'],
    ['CONDITIONAL', 'NOT_STATED'],
  ] as const)('%s: %s', (kind, status) => {
    const found = ask({ ...UNREAD, kind, immediate: true, conditional: true }, '2025-06-03');
    expect(found).toMatchObject({ status, earliest: null, latest: null, cases: [], calendarVersion: 'made' });
  });

  it('a lower bound alone is no question of the calendar', () => {
    const { status, latest } = ask(readDeadline('কমপক্ষে ৭ দিন'), '2025-06-03');
    expect(latest).toBeNull();
    expect(status).not.toBe('OUTSIDE_CALENDAR');
  });
});

describe('a time that depends on the case', () => {
  const cases = (text: string, submittedOn: string) => {
    const found = ask(readDeadline(text), submittedOn);
    expect([found.earliest, found.latest]).toEqual([null, null]);
    return [found.status, ...found.cases.map(({ label, earliest, latest }) => `${label} ${earliest}..${latest}`)];
  };

  it.each([
    ['নতুন ৩ কার্যদিবস, নবায়ন ১ দিন', '2025-06-03', ['BY_CASE', 'নতুন null..2025-06-16', 'নবায়ন null..2025-06-04']],
    ['নবায়ন ১ দিন/ নতুন ২/৩ দিন', '2025-06-15', ['BY_CASE', 'নবায়ন null..2025-06-16', 'নতুন 2025-06-17..2025-06-18']],
    ['নতুন ৩ দিন, নবায়ন ৪০ দিন', '2026-12-01', ['BY_CASE', 'নতুন null..2026-12-06', 'নবায়ন null..null']],
    ['নতুন ৩ দিন, নবায়ন ৪০ দিন', '2026-12-30', ['OUTSIDE_CALENDAR', 'নতুন null..null', 'নবায়ন null..null']],
  ])('%s from %s', (text, submittedOn, expected) => {
    expect(cases(text, submittedOn)).toEqual(expected);
  });

  it('keeps the bound of each case, and a case without a number', () => {
    const numberless = { label: 'অন্যান্য', min: null, max: null, unit: null };
    const renewal = { label: 'নবায়ন', min: 1, max: 2, unit: 'WEEK' } as const;
    const deadline: Deadline = { ...UNREAD, kind: 'CONDITIONAL', cases: [numberless, renewal] };
    expect(ask(deadline, '2025-06-15').cases).toMatchObject([
      { ...numberless, earliest: null, latest: null },
      { ...renewal, earliest: Temporal.PlainDate.from('2025-06-22'), latest: Temporal.PlainDate.from('2025-06-29') },
    ]);
    expect(ask({ ...deadline, cases: [numberless] }, '2025-06-15').status).toBe('NOT_STATED');
  });
});

it.each([
  [5, 'WORKING_DAY', '2025-06-18'],
  [null, 'DAY', undefined],
  [5, null, undefined],
] as const)('the latest day of a bound of %s %s is %s', (max, unit, expected) => {
  const submittedOn = Temporal.PlainDate.from('2025-06-03');
  const calendar = workingCalendar(EDITION, []);
  const latest = latestDueDay({ min: null, max, unit }, { submittedOn, calendar, closedLastDay: 'next-open-day' });
  expect(latest?.toString()).toBe(expected);
});
