import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import type { CalendarEntry } from './calendar-order.ts';
import { workingCalendar } from './working-calendar.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

const JUNE = madeEntry('2025-06-01/2025-06-30', 'COVERED');
const HILLS = 7;
const VALLEY = 8;

/** `open`, `closed` or `unknown`, by these orders, in an area below these. */
function stateOn(iso: string, orders: CalendarEntry[][], areaIds: number[] = []): string {
  const known = workingCalendar(madeEdition([JUNE], ...orders), areaIds).dayOn(day(iso));
  if (known === null) return 'unknown';
  return known.isOpen ? 'open' : 'closed';
}

describe('the weekly rule', () => {
  it('closes Friday and Saturday', () => {
    const week = ['01', '02', '03', '04', '05', '06', '07'].map((date) => stateOn(`2025-06-${date}`, []));
    expect(week).toEqual(['open', 'open', 'open', 'open', 'open', 'closed', 'closed']);
  });

  it('is told apart from what an order says', () => {
    const eid = madeEntry('2025-06-05/2025-06-07', 'CLOSED', { nameEn: 'Eid-ul-Azha' });
    const calendar = workingCalendar(madeEdition([JUNE, eid]), []);
    expect(calendar.dayOn(day('2025-06-05'))).toEqual({ isOpen: false, isWeekend: false, entry: eid });
    expect(calendar.dayOn(day('2025-06-07'))).toEqual({ isOpen: false, isWeekend: true, entry: eid });
    expect(calendar.dayOn(day('2025-06-13'))).toEqual({ isOpen: false, isWeekend: true, entry: null });
    expect(calendar.version).toBe('made');
  });
});

describe('what orders say', () => {
  const closed = (days: string, areaIds: number[] | null = null) => madeEntry(days, 'CLOSED', { areaIds });
  const open = (days: string, areaIds: number[] | null = null) => madeEntry(days, 'OPEN', { areaIds });
  const regular = (days: string, areaIds: number[] | null = null) => madeEntry(days, 'REGULAR', { areaIds });

  it.each<[string, string, CalendarEntry[][], number[], string]>([
    ['a closure', '2025-06-03', [[closed('2025-06-03')]], [], 'closed'],
    ['the first day of a span', '2025-06-03', [[closed('2025-06-03/2025-06-04')]], [], 'closed'],
    ['the last day of a span', '2025-06-04', [[closed('2025-06-03/2025-06-04')]], [], 'closed'],
    ['the day after a span', '2025-06-05', [[closed('2025-06-03/2025-06-04')]], [], 'open'],
    ['a worked Saturday', '2025-06-14', [[open('2025-06-14')]], [], 'open'],
    ['a later order opens', '2025-06-03', [[closed('2025-06-03')], [open('2025-06-03')]], [], 'open'],
    ['a later order closes', '2025-06-14', [[open('2025-06-14')], [closed('2025-06-14')]], [], 'closed'],
    ['a weekday made regular', '2025-06-03', [[closed('2025-06-03')], [regular('2025-06-03')]], [], 'open'],
    ['a Saturday made regular', '2025-06-14', [[open('2025-06-14')], [regular('2025-06-14')]], [], 'closed'],
    [
      'closed again',
      '2025-06-03',
      [[closed('2025-06-03')], [regular('2025-06-03')], [closed('2025-06-03')]],
      [],
      'closed',
    ],
    ['a closure elsewhere', '2025-06-03', [[closed('2025-06-03', [HILLS])]], [VALLEY], 'open'],
    ['a closure of areas, none asked for', '2025-06-03', [[closed('2025-06-03', [HILLS])]], [], 'open'],
    ['a closure of the area', '2025-06-03', [[closed('2025-06-03', [HILLS])]], [HILLS], 'closed'],
    ['a closure of an area above', '2025-06-03', [[closed('2025-06-03', [HILLS])]], [91, HILLS, 1], 'closed'],
    ['one of several areas', '2025-06-03', [[closed('2025-06-03', [HILLS, VALLEY])]], [VALLEY], 'closed'],
    [
      'the area before the country',
      '2025-06-03',
      [[open('2025-06-03', [HILLS]), closed('2025-06-03')]],
      [HILLS],
      'open',
    ],
    ['in either order', '2025-06-03', [[closed('2025-06-03'), open('2025-06-03', [HILLS])]], [HILLS], 'open'],
    [
      'a later order for the country',
      '2025-06-03',
      [[open('2025-06-03', [HILLS])], [closed('2025-06-03')]],
      [HILLS],
      'closed',
    ],
    ['regular in the area', '2025-06-03', [[closed('2025-06-03'), regular('2025-06-03', [HILLS])]], [HILLS], 'open'],
    ['a closure of days not known', '2025-07-01', [[closed('2025-07-01')]], [], 'unknown'],
  ])('%s', (_, iso, orders, areaIds, state) => {
    expect(stateOn(iso, orders, areaIds)).toBe(state);
  });
});

describe('what the calendar knows', () => {
  const calendar = workingCalendar(
    madeEdition(
      [madeEntry('2024-08-08/2024-12-31', 'COVERED'), madeEntry('2024-01-01/2024-08-05', 'COVERED')],
      [madeEntry('2025-01-01/2025-01-31', 'COVERED'), madeEntry('2025-02-01', 'COVERED', { areaIds: [HILLS] })],
    ),
    [],
  );

  it('is given as spans in their order', () => {
    expect(calendar.covered.map(({ first, last }) => `${first}/${last}`)).toEqual([
      '2024-01-01/2024-08-05',
      '2024-08-08/2025-01-31',
    ]);
  });

  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-08-05', true],
    ['2024-08-06', false],
    ['2024-08-07', false],
    ['2024-08-08', true],
    ['2025-01-31', true],
    ['2025-02-01', false],
    ['0001-01-01', false],
    ['9999-12-31', false],
  ])('%s: %s', (iso, known) => {
    expect(calendar.dayOn(day(iso)) !== null).toBe(known);
  });

  it('may be more for an area', () => {
    const edition = madeEdition([JUNE, madeEntry('2025-07-01', 'COVERED', { areaIds: [HILLS] })]);
    expect(workingCalendar(edition, [HILLS]).covered.at(-1)?.last.toString()).toBe('2025-07-01');
  });

  it('is nothing without an order', () => {
    const empty = workingCalendar(madeEdition(), []);
    expect(empty.covered).toEqual([]);
    expect(empty.dayOn(day('2025-06-03'))).toBeNull();
    expect(empty.openDayFrom(day('2025-06-03'))).toBeNull();
    expect(empty.openDayAfter(day('2025-06-03'), 1)).toBeNull();
  });
});

describe('open days', () => {
  const calendar = workingCalendar(
    madeEdition([
      madeEntry('2025-06-01/2025-06-13', 'COVERED'),
      madeEntry('2025-06-16/2025-06-30', 'COVERED'),
      madeEntry('2025-06-05/2025-06-09', 'CLOSED'),
      madeEntry('2025-06-21', 'OPEN'),
    ]),
    [],
  );

  it.each([
    ['an open day is its own', '2025-06-04', '2025-06-04'],
    ['over a holiday and a weekend', '2025-06-05', '2025-06-10'],
    ['a worked Saturday', '2025-06-20', '2025-06-21'],
    ['the last day known', '2025-06-30', '2025-06-30'],
    ['closed up to the end of what is known', '2025-06-13', null],
    ['not known', '2025-06-15', null],
    ['before all that is known', '2025-05-31', null],
    ['after all that is known', '9999-12-31', null],
  ])('from a day on: %s', (_, from, found) => {
    expect(calendar.openDayFrom(day(from))?.toString() ?? null).toBe(found);
  });

  it.each([
    ['the day itself does not count', '2025-06-03', 1, '2025-06-04'],
    ['over a holiday', '2025-06-03', 2, '2025-06-10'],
    ['a worked Saturday counts', '2025-06-18', 3, '2025-06-22'],
    ['from a closed day', '2025-06-07', 1, '2025-06-10'],
    ['from the day before all that is known', '2025-05-31', 1, '2025-06-01'],
    ['from two days before', '2025-05-30', 1, null],
    ['up to the last day known', '2025-06-29', 1, '2025-06-30'],
    ['beyond it', '2025-06-29', 2, null],
    ['over a gap', '2025-06-12', 1, null],
    ['out of a gap', '2025-06-15', 1, '2025-06-16'],
  ])('after a day: %s', (_, from, count, found) => {
    expect(calendar.openDayAfter(day(from), count)?.toString() ?? null).toBe(found);
  });
});
