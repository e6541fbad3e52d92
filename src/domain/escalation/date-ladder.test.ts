import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import { readDeadline } from '../deadline/read-deadline.ts';
import { findDueDate } from '../due-date/find-due-date.ts';
import type { Counting } from '../due-date/term.ts';
import type { EscalationRole } from './build-escalation.ts';
import { dateLadder } from './date-ladder.ts';

/** June 2025 with its Eid; the 1st is a Sunday, Fridays and Saturdays are closed. */
const calendar = workingCalendar(
  madeEdition([madeEntry('2025-06-01/2025-06-30', 'COVERED'), madeEntry('2025-06-05/2025-06-12', 'CLOSED')]),
  [],
);

type Step = [role: EscalationRole, allows?: string | undefined];

/** `2025-06-03..2025-06-04` for each step, `-` where a day is not known. */
function ladder(deadline: string, submittedOn: string, above: readonly Step[], given: Partial<Counting> = {}) {
  const counting: Counting = {
    submittedOn: Temporal.PlainDate.from(submittedOn),
    calendar,
    closedLastDay: 'next-open-day',
    ...given,
  };
  const steps = [['RESPONSIBLE', deadline] as Step, ...above].map(([role, allows]) => {
    return { role, allows: allows === undefined ? null : readDeadline(allows) };
  });
  const due = findDueDate(readDeadline(deadline), counting);
  return dateLadder(steps, due, counting).map(({ startsOn, dueOn }) => `${startsOn ?? '-'}..${dueOn ?? '-'}`);
}

const SUPERIORS: Step[] = [['SUPERIOR'], ['SUPERIOR']];
const PROCEDURE: Step[] = [
  ['GRIEVANCE_OFFICER', '৩ কার্যদিবস'],
  ['APPEAL_OFFICER', '২ কার্যদিবস'],
  ['CABINET_CELL', '২ কার্যদিবস'],
];

describe('the dates of a ladder', () => {
  it('follow one another from submission, each step on the first open day after the one before', () => {
    expect(ladder('১ কার্যদিবস', '2025-06-02', PROCEDURE)).toEqual([
      '2025-06-02..2025-06-03',
      '2025-06-04..2025-06-17',
      '2025-06-18..2025-06-22',
      '2025-06-23..2025-06-25',
    ]);
  });

  it('let superiors have no end and hold up no complaint', () => {
    expect(ladder('১ কার্যদিবস', '2025-06-02', [...SUPERIORS, ...PROCEDURE])).toEqual([
      '2025-06-02..2025-06-03',
      '2025-06-04..-',
      '2025-06-04..-',
      '2025-06-04..2025-06-17',
      '2025-06-18..2025-06-22',
      '2025-06-23..2025-06-25',
    ]);
  });

  it('let a superior after the grievance officer wait for the promised time alone', () => {
    const above = [...PROCEDURE.slice(0, 1), ['SUPERIOR'] as Step, ...PROCEDURE.slice(1, 2)];
    expect(ladder('১ কার্যদিবস', '2025-06-02', above)).toEqual([
      '2025-06-02..2025-06-03',
      '2025-06-04..2025-06-17',
      '2025-06-04..-',
      '2025-06-18..2025-06-22',
    ]);
    const endless: Step[] = [['GRIEVANCE_OFFICER', 'যথাশীঘ্র'], ['SUPERIOR'], ['APPEAL_OFFICER', '২ কার্যদিবস']];
    expect(ladder('১ কার্যদিবস', '2025-06-02', endless)).toEqual([
      '2025-06-02..2025-06-03',
      '2025-06-04..-',
      '2025-06-04..-',
      '-..-',
    ]);
  });

  it('know what must have passed, also where the calendar does not know the open day after it', () => {
    const counting = {
      submittedOn: Temporal.PlainDate.from('2025-06-29'),
      calendar,
      closedLastDay: 'same-day',
    } as const;
    const deadline = readDeadline('১ কার্যদিবস');
    const steps = (['RESPONSIBLE', 'SUPERIOR', 'GRIEVANCE_OFFICER', 'APPEAL_OFFICER'] as const).map((role) => {
      return { role, allows: deadline };
    });
    const dates = dateLadder(steps, findDueDate(deadline, counting), counting);
    expect(dates.map(({ startsOn, opensAfter }) => `${startsOn ?? '-'} after ${opensAfter ?? '-'}`)).toEqual([
      '2025-06-29 after -',
      '- after 2025-06-30',
      '- after 2025-06-30',
      '- after -',
    ]);
  });

  it.each([
    ['on the spot', 'তাৎক্ষণিক', '2025-06-04', '2025-06-04..2025-06-04', '2025-06-15..-'],
    ['on the spot, handed in on a closed day', 'তাৎক্ষণিক', '2025-06-06', '2025-06-06..2025-06-15', '2025-06-16..-'],
    ['on the spot or later', 'তাৎক্ষণিক/২ কার্যদিবস', '2025-06-02', '2025-06-02..2025-06-04', '2025-06-15..-'],
    ['a range', '১-২ কার্যদিবস', '2025-06-02', '2025-06-02..2025-06-04', '2025-06-15..-'],
    ['calendar days that end on a closed day', '৩ দিন', '2025-06-02', '2025-06-02..2025-06-15', '2025-06-16..-'],
  ])('begin above after the last promised day: %s', (_, deadline, submittedOn, first, second) => {
    expect(ladder(deadline, submittedOn, [['SUPERIOR']])).toEqual([first, second]);
  });

  it('begin above on an open day, though a term may end on a closed one', () => {
    const given = { closedLastDay: 'same-day' } as const;
    expect(ladder('৩ দিন', '2025-06-02', [['SUPERIOR']], given)).toEqual(['2025-06-02..2025-06-05', '2025-06-15..-']);
  });

  it.each([
    ['not stated', 'তাৎক্ষণিক/কার্যদিবস'],
    ['empty', ''],
    ['as directed', 'নির্দেশনা অনুযায়ী'],
    ['without a limit', 'কমপক্ষে ৩ কার্যদিবস'],
    ['beyond the calendar', '৩০ কার্যদিবস'],
  ])('are none where the promised time is %s', (_, deadline) => {
    expect(ladder(deadline, '2025-06-02', [...SUPERIORS, ...PROCEDURE])).toEqual(Array(6).fill('-..-'));
  });
});

describe('a time that depends on the case', () => {
  it('is over when it is in the longest', () => {
    expect(ladder('নতুন ১ কার্যদিবস/ নবায়ন ২ কার্যদিবস', '2025-06-01', [['SUPERIOR']])).toEqual([
      '2025-06-01..2025-06-03',
      '2025-06-04..-',
    ]);
    expect(ladder('নতুন ২ কার্যদিবস/ নবায়ন ১ কার্যদিবস', '2025-06-01', [['SUPERIOR']])).toEqual([
      '2025-06-01..2025-06-03',
      '2025-06-04..-',
    ]);
  });

  it('has no end where one case has none', () => {
    expect(ladder('নতুন ১ কার্যদিবস/ নবায়ন ৩০ কার্যদিবস', '2025-06-01', SUPERIORS)).toEqual(Array(3).fill('-..-'));
  });

  it('takes the longest for a step above too', () => {
    const above: Step[] = [['GRIEVANCE_OFFICER', 'নতুন ১ কার্যদিবস/ নবায়ন ২ কার্যদিবস'], ['APPEAL_OFFICER']];
    expect(ladder('১ কার্যদিবস', '2025-06-15', above)).toEqual([
      '2025-06-15..2025-06-16',
      '2025-06-17..2025-06-19',
      '2025-06-22..-',
    ]);
  });
});

describe('an end that is not known', () => {
  it.each([
    ['no limit', undefined],
    ['a limit that is not read', 'যথাশীঘ্র'],
    ['a limit beyond the calendar', '২০ কার্যদিবস'],
  ])('leaves the steps after it without dates: %s', (_, allows) => {
    const above: Step[] = [['SUPERIOR'], ['GRIEVANCE_OFFICER', allows], ...PROCEDURE.slice(1)];
    expect(ladder('১ কার্যদিবস', '2025-06-02', above)).toEqual([
      '2025-06-02..2025-06-03',
      '2025-06-04..-',
      '2025-06-04..-',
      '-..-',
      '-..-',
    ]);
  });

  it('is the end of the calendar for whatever comes after its last day', () => {
    expect(ladder('১ কার্যদিবস', '2025-06-29', [['SUPERIOR'], ...PROCEDURE])).toEqual([
      '2025-06-29..2025-06-30',
      ...Array(4).fill('-..-'),
    ]);
    expect(ladder('১ কার্যদিবস', '2025-06-25', PROCEDURE)).toEqual([
      '2025-06-25..2025-06-26',
      '2025-06-29..-',
      '-..-',
      '-..-',
    ]);
  });
});

it('a ladder without steps has no dates', () => {
  const counting: Counting = {
    submittedOn: Temporal.PlainDate.from('2025-06-02'),
    calendar,
    closedLastDay: 'same-day',
  };
  expect(dateLadder([], findDueDate(readDeadline('১ দিন'), counting), counting)).toEqual([]);
});
