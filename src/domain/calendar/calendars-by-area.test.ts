import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import { calendarsByArea, regionalAreas } from './calendars-by-area.ts';
import { workingCalendar } from './working-calendar.ts';

const COUNTRY = 1;
const HILLS = 7;
const VALLEY = 8;
const edition = madeEdition(
  [
    madeEntry('2026-04-01/2026-04-30', 'COVERED'),
    madeEntry('2026-04-14', 'CLOSED'),
    madeEntry('2026-04-13', 'CLOSED', { areaIds: [HILLS, VALLEY] }),
  ],
  [madeEntry('2026-04-15', 'CLOSED', { areaIds: [VALLEY] })],
);

describe('the areas that have days of their own', () => {
  it('are each named once', () => {
    expect(regionalAreas(edition)).toEqual([HILLS, VALLEY]);
    expect(regionalAreas(madeEdition([madeEntry('2026-04-14', 'CLOSED')]))).toEqual([]);
  });
});

describe('the calendars of an edition', () => {
  it.each([
    [
      [91, COUNTRY],
      ['2026-04-12', '2026-04-13', '2026-04-15'],
    ],
    [[], ['2026-04-12', '2026-04-13', '2026-04-15']],
    [
      [92, HILLS, COUNTRY],
      ['2026-04-12', '2026-04-15'],
    ],
    [[VALLEY, COUNTRY], ['2026-04-12']],
  ])('are those of the place %j', (areaIds, open) => {
    const days = [12, 13, 14, 15].map((day) => new Temporal.PlainDate(2026, 4, day));
    const inAreas = calendarsByArea(edition);
    expect(days.filter((day) => inAreas(areaIds).dayOn(day)?.isOpen).map(String)).toEqual(open);
    for (const day of days) {
      expect(inAreas(areaIds).dayOn(day)).toEqual(workingCalendar(edition, areaIds).dayOn(day));
    }
  });

  it('are shared by places that no order tells apart', () => {
    const inAreas = calendarsByArea(edition);
    expect(inAreas([91, COUNTRY])).toBe(inAreas([92, 3, COUNTRY]));
    expect(inAreas([91, HILLS, COUNTRY])).toBe(inAreas([HILLS]));
    expect(inAreas([HILLS])).not.toBe(inAreas([VALLEY]));
    expect(inAreas([HILLS, VALLEY])).not.toBe(inAreas([HILLS]));
  });
});
