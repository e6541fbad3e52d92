import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import type { CalendarEdition } from '../calendar/calendar-order.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { readDeadline } from '../deadline/read-deadline.ts';
import type { ClosedLastDay } from './due-date.ts';
import { explainBound, explainDueDate } from './explain-days.ts';

const EID = { name: 'ঈদুল আজহা', nameEn: 'Eid-ul-Azha' };
const MORE_EID = { name: 'ঈদুল আজহা উপলক্ষে', nameEn: 'Eid-ul-Azha, by executive order' };
const WORKED = { name: 'শনিবার অফিস খোলা', nameEn: 'working Saturday' };

/** The days from May to July 2025, but for the 1st and the 2nd of July. */
const EDITION = madeEdition(
  [
    madeEntry('2025-05-01/2025-06-30', 'COVERED'),
    madeEntry('2025-07-03/2025-07-31', 'COVERED'),
    madeEntry('2025-06-05/2025-06-10', 'CLOSED', EID),
  ],
  [
    madeEntry('2025-06-11/2025-06-12', 'CLOSED', MORE_EID),
    madeEntry('2025-05-17', 'OPEN', WORKED),
    madeEntry('2025-05-24', 'OPEN', WORKED),
  ],
);

function counting(submittedOn: string, closedLastDay: ClosedLastDay = 'next-open-day', edition = EDITION) {
  return { submittedOn: Temporal.PlainDate.from(submittedOn), calendar: workingCalendar(edition, []), closedLastDay };
}

/** `2025-06-04 + Wednesday; working day 1`: + for a day that counted. */
function inEnglish(text: string, submittedOn: string, rule?: ClosedLastDay, edition?: CalendarEdition): string[] {
  const days = explainDueDate(readDeadline(text), counting(submittedOn, rule, edition));
  return days.map(({ date, counted, reasonEn }) => `${date} ${counted ? '+' : '-'} ${reasonEn}`);
}

function inBangla(text: string, submittedOn: string): string[] {
  return explainDueDate(readDeadline(text), counting(submittedOn)).map(({ reason }) => reason);
}

describe('working days, day by day', () => {
  it('the Eid weeks of 2025', () => {
    expect(inEnglish('৫ কার্যদিবস', '2025-06-03')).toEqual([
      '2025-06-03 - Tuesday; day of submission, the count begins on the next day',
      '2025-06-04 + Wednesday; working day 1',
      '2025-06-05 - Thursday; closed: Eid-ul-Azha',
      '2025-06-06 - Friday; closed: Eid-ul-Azha',
      '2025-06-07 - Saturday; closed: Eid-ul-Azha',
      '2025-06-08 - Sunday; closed: Eid-ul-Azha',
      '2025-06-09 - Monday; closed: Eid-ul-Azha',
      '2025-06-10 - Tuesday; closed: Eid-ul-Azha',
      '2025-06-11 - Wednesday; closed: Eid-ul-Azha, by executive order',
      '2025-06-12 - Thursday; closed: Eid-ul-Azha, by executive order',
      '2025-06-13 - Friday; weekend',
      '2025-06-14 - Saturday; weekend',
      '2025-06-15 + Sunday; working day 2',
      '2025-06-16 + Monday; working day 3',
      '2025-06-17 + Tuesday; working day 4',
      '2025-06-18 + Wednesday; working day 5: due',
    ]);
  });

  it('in Bangla', () => {
    expect(inBangla('২ কার্যদিবস', '2025-06-03')).toEqual([
      'মঙ্গলবার; জমা দেওয়ার দিন, গণনা শুরু পরদিন থেকে',
      'বুধবার; কার্যদিবস ১',
      'বৃহস্পতিবার; ছুটি: ঈদুল আজহা',
      'শুক্রবার; ছুটি: ঈদুল আজহা',
      'শনিবার; ছুটি: ঈদুল আজহা',
      'রবিবার; ছুটি: ঈদুল আজহা',
      'সোমবার; ছুটি: ঈদুল আজহা',
      'মঙ্গলবার; ছুটি: ঈদুল আজহা',
      'বুধবার; ছুটি: ঈদুল আজহা উপলক্ষে',
      'বৃহস্পতিবার; ছুটি: ঈদুল আজহা উপলক্ষে',
      'শুক্রবার; সাপ্তাহিক ছুটি',
      'শনিবার; সাপ্তাহিক ছুটি',
      'রবিবার; কার্যদিবস ২: শেষ তারিখ',
    ]);
  });

  it('worked Saturdays count and say so', () => {
    const saturdays = (text: string) => inEnglish(text, '2025-05-15').filter((line) => line.includes('Saturday'));
    expect(saturdays('৭ কার্যদিবস')).toEqual([
      '2025-05-17 + Saturday; working day 1 (working Saturday)',
      '2025-05-24 + Saturday; working day 7 (working Saturday): due',
    ]);
    expect(inBangla('১ কার্যদিবস', '2025-05-15').at(-1)).toBe('শনিবার; কার্যদিবস ১ (শনিবার অফিস খোলা): শেষ তারিখ');
  });

  it('from a closed day', () => {
    expect(inEnglish('১ কার্যদিবস', '2025-06-13')).toEqual([
      '2025-06-13 - Friday; day of submission, the count begins on the next day',
      '2025-06-14 - Saturday; weekend',
      '2025-06-15 + Sunday; working day 1: due',
    ]);
  });

  it('a range is explained to its end', () => {
    expect(inEnglish('১-৩ কার্যদিবস', '2025-06-15').at(-1)).toBe('2025-06-18 + Wednesday; working day 3: due');
  });
});

describe('calendar days, day by day', () => {
  it('a last day that is closed is counted and passed over', () => {
    expect(inEnglish('২ দিন', '2025-06-11')).toEqual([
      '2025-06-11 - Wednesday; day of submission, the count begins on the next day',
      '2025-06-12 + Thursday; day 1 (closed: Eid-ul-Azha, by executive order)',
      '2025-06-13 + Friday; day 2 (weekend): the term ends, and moves on to the next open day',
      '2025-06-14 - Saturday; weekend',
      '2025-06-15 - Sunday; the first open day: due',
    ]);
    expect(inBangla('২ দিন', '2025-06-11').slice(2)).toEqual([
      'শুক্রবার; দিন ২ (সাপ্তাহিক ছুটি): মেয়াদ শেষ, তবে বন্ধ বলে পরবর্তী কার্যদিবস ধরা হয়',
      'শনিবার; সাপ্তাহিক ছুটি',
      'রবিবার; পরবর্তী কার্যদিবস: শেষ তারিখ',
    ]);
  });

  it('or stays the last', () => {
    expect(inEnglish('২ দিন', '2025-06-11', 'same-day').at(-1)).toBe('2025-06-13 + Friday; day 2 (weekend): due');
  });

  it('an open last day is due', () => {
    expect(inEnglish('১ সপ্তাহ', '2025-06-15')).toHaveLength(8);
    expect(inEnglish('১ সপ্তাহ', '2025-06-15').at(-1)).toBe('2025-06-22 + Sunday; day 7: due');
  });

  it('hours of more than a working day are begun days', () => {
    expect(inEnglish('২৫ ঘণ্টা', '2025-06-15')).toEqual([
      '2025-06-15 - Sunday; day of submission, the count begins on the next day',
      '2025-06-16 + Monday; day 1',
      '2025-06-17 + Tuesday; day 2: due',
    ]);
  });

  it('days that are not known count towards a day that is', () => {
    expect(inEnglish('৩ দিন', '2025-06-30').slice(1)).toEqual([
      '2025-07-01 + Tuesday; day 1 (the calendar does not know this day)',
      '2025-07-02 + Wednesday; day 2 (the calendar does not know this day)',
      '2025-07-03 + Thursday; day 3: due',
    ]);
  });
});

describe('service on the same day', () => {
  it.each(['তাৎক্ষণিক', '৩০ মিনিট', '৮ ঘণ্টা'])('%s', (text) => {
    expect(inEnglish(text, '2025-06-15')).toEqual(['2025-06-15 - Sunday; due on the day of submission']);
    expect(inBangla(text, '2025-06-15')).toEqual(['রবিবার; জমা দেওয়ার দিনই শেষ তারিখ']);
  });

  it('on a closed day is due on the first open one', () => {
    expect(inEnglish('তাৎক্ষণিক', '2025-06-12')).toEqual([
      '2025-06-12 - Thursday; day of submission; closed: Eid-ul-Azha, by executive order',
      '2025-06-13 - Friday; weekend',
      '2025-06-14 - Saturday; weekend',
      '2025-06-15 - Sunday; the first open day: due',
    ]);
  });
});

describe('beyond what the calendar knows', () => {
  it.each([
    [
      'working days end at the first day not known',
      '৩ কার্যদিবস',
      '2025-06-29',
      [
        '2025-06-29 - Sunday; day of submission, the count begins on the next day',
        '2025-06-30 + Monday; working day 1',
        '2025-07-01 - Tuesday; the calendar does not know this day',
      ],
    ],
    [
      'a term that ends in a gap',
      '২ দিন',
      '2025-06-30',
      [
        '2025-06-30 - Monday; day of submission, the count begins on the next day',
        '2025-07-01 + Tuesday; day 1 (the calendar does not know this day)',
        '2025-07-02 + Wednesday; day 2 (the calendar does not know this day)',
      ],
    ],
    [
      'a term that ends far beyond goes no further than the first day after',
      '৯ মাস',
      '2025-07-30',
      [
        '2025-07-30 - Wednesday; day of submission, the count begins on the next day',
        '2025-07-31 + Thursday; day 1',
        '2025-08-01 + Friday; day 2 (the calendar does not know this day)',
      ],
    ],
    [
      'a day of submission not known',
      'তাৎক্ষণিক',
      '2025-07-01',
      ['2025-07-01 - Tuesday; the calendar does not know this day'],
    ],
    [
      'after all that is known',
      '৯৯৯ কার্যদিবস',
      '9999-12-31',
      ['9999-12-31 - Friday; day of submission, the count begins on the next day'],
    ],
    [
      'before all that is known',
      '৫ কার্যদিবস',
      '0001-01-01',
      [
        '0001-01-01 - Monday; day of submission, the count begins on the next day',
        '0001-01-02 - Tuesday; the calendar does not know this day',
      ],
    ],
  ])('%s', (_, text, submittedOn, expected) => {
    expect(inEnglish(text, submittedOn)).toEqual(expected);
  });

  it('without any calendar', () => {
    expect(inEnglish('৭ দিন', '2025-06-03', 'next-open-day', madeEdition())).toEqual([
      '2025-06-03 - Tuesday; day of submission, the count begins on the next day',
    ]);
    expect(inEnglish('তাৎক্ষণিক', '2025-06-03', 'same-day', madeEdition())).toEqual([
      '2025-06-03 - Tuesday; the calendar does not know this day',
    ]);
  });
});

describe('several bounds, and none', () => {
  it('the way to the latest of the cases', () => {
    expect(inEnglish('নতুন ৩ দিন, নবায়ন ১ দিন', '2025-06-15').at(-1)).toBe('2025-06-18 + Wednesday; day 3: due');
    expect(inEnglish('নবায়ন ১ দিন, নতুন ৩ কার্যদিবস', '2025-06-15').at(-1)).toBe(
      '2025-06-18 + Wednesday; working day 3: due',
    );
  });

  it.each(['', 'বিধি মোতাবেক', 'কর্তৃপক্ষের নির্দেশনা মোতাবেক', 'প্রতি শনিবার', 'প্রযোজ্য ক্ষেত্রে'])('“%s” has no way', (text) => {
    expect(inEnglish(text, '2025-06-15')).toEqual([]);
  });

  it('a case without a number has none either', () => {
    const bound = { min: null, max: null, unit: null };
    const deadline: Deadline = { ...readDeadline(''), kind: 'CONDITIONAL', cases: [{ label: 'অন্যান্য', ...bound }] };
    expect(explainDueDate(deadline, counting('2025-06-15'))).toEqual([]);
    expect(explainBound({ ...bound, min: 7, unit: 'DAY' }, counting('2025-06-15'))).toEqual([]);
  });
});
