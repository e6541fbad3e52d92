import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import type { TimeUnit } from '../deadline/deadline.ts';
import type { ClosedLastDay } from './due-date.ts';
import { endOfTerm, isSameDay } from './term.ts';

/** Two years without holidays: Fridays and Saturdays alone are closed. */
const calendar = workingCalendar(madeEdition([madeEntry('2024-01-01/2025-12-31', 'COVERED')]), []);

/** `counted to → due`, with `-` for none. */
function end(submitted: string, amount: number, unit: TimeUnit, closedLastDay: ClosedLastDay = 'next-open-day') {
  const submittedOn = Temporal.PlainDate.from(submitted);
  const { countedTo, dueOn } = endOfTerm({ amount, unit }, { submittedOn, calendar, closedLastDay });
  return `${countedTo ?? '-'} → ${dueOn ?? '-'}`;
}

describe('the end of a term', () => {
  it.each<[string, number, TimeUnit, string]>([
    ['2025-06-15', 1, 'MINUTE', '2025-06-15 → 2025-06-15'],
    ['2025-06-15', 480, 'MINUTE', '2025-06-15 → 2025-06-15'],
    ['2025-06-15', 481, 'MINUTE', '2025-06-16 → 2025-06-16'],
    ['2025-06-15', 1440, 'MINUTE', '2025-06-16 → 2025-06-16'],
    ['2025-06-15', 1441, 'MINUTE', '2025-06-17 → 2025-06-17'],
    ['2025-06-15', 8, 'HOUR', '2025-06-15 → 2025-06-15'],
    ['2025-06-15', 9, 'HOUR', '2025-06-16 → 2025-06-16'],
    ['2025-06-15', 24, 'HOUR', '2025-06-16 → 2025-06-16'],
    ['2025-06-15', 25, 'HOUR', '2025-06-17 → 2025-06-17'],
    ['2025-06-19', 24, 'HOUR', '2025-06-20 → 2025-06-22'],
    ['2025-06-20', 8, 'HOUR', '2025-06-20 → 2025-06-22'],
    ['2025-06-15', 1, 'WORKING_DAY', '- → 2025-06-16'],
    ['2025-06-19', 1, 'WORKING_DAY', '- → 2025-06-22'],
    ['2025-06-20', 1, 'WORKING_DAY', '- → 2025-06-22'],
    ['2025-06-20', 6, 'WORKING_DAY', '- → 2025-06-29'],
    ['2025-06-15', 0, 'DAY', '2025-06-15 → 2025-06-15'],
    ['2025-06-20', 0, 'WORKING_DAY', '2025-06-20 → 2025-06-22'],
    ['2025-06-15', 3, 'DAY', '2025-06-18 → 2025-06-18'],
    ['2025-06-15', 5, 'DAY', '2025-06-20 → 2025-06-22'],
    ['2024-12-30', 1, 'WEEK', '2025-01-06 → 2025-01-06'],
    ['2024-01-31', 1, 'MONTH', '2024-02-29 → 2024-02-29'],
    ['2025-01-30', 1, 'MONTH', '2025-02-28 → 2025-03-02'],
    ['2024-01-31', 2, 'MONTH', '2024-03-31 → 2024-03-31'],
    ['2024-12-31', 1, 'MONTH', '2025-01-31 → 2025-02-02'],
    ['2024-02-29', 12, 'MONTH', '2025-02-28 → 2025-03-02'],
    ['2024-02-29', 1, 'YEAR', '2025-02-28 → 2025-03-02'],
    ['2024-02-28', 1, 'DAY', '2024-02-29 → 2024-02-29'],
    ['2024-06-03', 1, 'YEAR', '2025-06-03 → 2025-06-03'],
  ])('%s and %i %s: %s', (submitted, amount, unit, expected) => {
    expect(end(submitted, amount, unit)).toBe(expected);
  });

  it.each<[string, number, TimeUnit, string]>([
    ['2025-06-15', 5, 'DAY', '2025-06-20 → 2025-06-20'],
    ['2025-06-14', 1, 'WEEK', '2025-06-21 → 2025-06-21'],
    ['2024-12-31', 1, 'MONTH', '2025-01-31 → 2025-01-31'],
    ['2024-02-29', 1, 'YEAR', '2025-02-28 → 2025-02-28'],
    ['2025-06-19', 1, 'WORKING_DAY', '- → 2025-06-22'],
    ['2025-06-20', 0, 'DAY', '2025-06-20 → 2025-06-22'],
    ['2025-06-20', 8, 'HOUR', '2025-06-20 → 2025-06-22'],
    ['2025-06-19', 24, 'HOUR', '2025-06-20 → 2025-06-22'],
    ['2025-06-20', 9, 'HOUR', '2025-06-21 → 2025-06-22'],
  ])('where a term of calendar days may end on a closed day: %s and %i %s: %s', (submitted, amount, unit, expected) => {
    expect(end(submitted, amount, unit, 'same-day')).toBe(expected);
  });

  it.each<[string, number, TimeUnit, string]>([
    ['2025-12-31', 0, 'DAY', '2025-12-31 → 2025-12-31'],
    ['2025-12-31', 1, 'DAY', '2026-01-01 → -'],
    ['2025-12-31', 1, 'WORKING_DAY', '- → -'],
    ['2025-12-30', 1, 'WORKING_DAY', '- → 2025-12-31'],
    ['2026-01-01', 1, 'HOUR', '2026-01-01 → -'],
    ['2023-12-31', 1, 'HOUR', '2023-12-31 → -'],
    ['2023-12-31', 1, 'WORKING_DAY', '- → 2024-01-01'],
    ['2023-12-30', 1, 'WORKING_DAY', '- → -'],
    ['2023-12-01', 1, 'MONTH', '2024-01-01 → 2024-01-01'],
    ['9999-12-31', 999, 'YEAR', '+010998-12-31 → -'],
    ['9999-12-31', 999, 'WORKING_DAY', '- → -'],
    ['0001-01-01', 1, 'WEEK', '0001-01-08 → -'],
  ])('at the edge of what the calendar knows: %s and %i %s: %s', (submitted, amount, unit, expected) => {
    expect(end(submitted, amount, unit)).toBe(expected);
    if (expected.endsWith('-')) expect(end(submitted, amount, unit, 'same-day')).toBe(expected);
  });
});

describe('a term that is kept on the day of submission', () => {
  it.each<[number, TimeUnit, boolean]>([
    [0, 'DAY', true],
    [0, 'WORKING_DAY', true],
    [1, 'DAY', false],
    [8, 'HOUR', true],
    [9, 'HOUR', false],
    [480, 'MINUTE', true],
    [481, 'MINUTE', false],
    [1, 'YEAR', false],
  ])('%i %s: %s', (amount, unit, same) => {
    expect(isSameDay({ amount, unit })).toBe(same);
  });
});
