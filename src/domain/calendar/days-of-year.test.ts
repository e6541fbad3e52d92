import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import { calendarsByArea } from './calendars-by-area.ts';
import { daysOfYear } from './days-of-year.ts';

const HILLS = 7;
const VALLEY = 8;
const named = (nameEn: string) => ({ name: nameEn, nameEn });
const edition = madeEdition(
  [
    madeEntry('2025-12-28/2026-01-15', 'COVERED'),
    madeEntry('2025-12-31/2026-01-01', 'CLOSED', named('turn of the year')),
    madeEntry('2026-01-05/2026-01-06', 'CLOSED', named('feast')),
    madeEntry('2026-01-06', 'CLOSED', { ...named('feast of the hills'), areaIds: [HILLS, VALLEY] }),
  ],
  [
    madeEntry('2026-01-10', 'OPEN', named('worked Saturday')),
    madeEntry('2026-01-05', 'REGULAR'),
    madeEntry('2026-01-11', 'OPEN', { ...named('market'), areaIds: [VALLEY] }),
  ],
  [madeEntry('2026-01-20', 'CLOSED', named('not known yet'))],
);
const outline = (year: number, areaIds: readonly number[] | null) => {
  const { days, ...counts } = daysOfYear(edition, calendarsByArea(edition), year, areaIds);
  return {
    ...counts,
    days: days.map(({ date, isOpen, entry, order }) => `${date} ${isOpen ? '+' : '-'} ${entry.nameEn}, ${order.slug}`),
  };
};

describe('a year of the calendar', () => {
  it('counts the days that it knows and tells those of which orders speak, regional ones beside', () => {
    // From Thursday the 1st to the 15th: 2, 3 and 9 are weekends, the 10th is worked, the 1st and the 6th are holidays.
    expect(outline(2026, null)).toEqual({
      openDays: 10,
      closedDays: 5,
      days: [
        '2026-01-01 - turn of the year, order-0',
        '2026-01-06 - feast, order-0',
        '2026-01-06 - feast of the hills, order-0',
        '2026-01-10 + worked Saturday, order-1',
        '2026-01-11 + market, order-1',
      ],
    });
  });

  it('is that of a place, with its own days in place of the country', () => {
    expect(outline(2026, [91, HILLS])).toEqual({
      openDays: 10,
      closedDays: 5,
      days: [
        '2026-01-01 - turn of the year, order-0',
        '2026-01-06 - feast of the hills, order-0',
        '2026-01-10 + worked Saturday, order-1',
      ],
    });
  });

  it('has nothing regional for a place elsewhere', () => {
    expect(outline(2026, []).days).toEqual([
      '2026-01-01 - turn of the year, order-0',
      '2026-01-06 - feast, order-0',
      '2026-01-10 + worked Saturday, order-1',
    ]);
  });

  it('is cut at its ends', () => {
    expect(outline(2025, null)).toEqual({
      openDays: 3,
      closedDays: 1,
      days: ['2025-12-31 - turn of the year, order-0'],
    });
  });

  it.each([1, 2024, 2027, 9999])('%i: nothing is known', (year) => {
    expect(outline(year, null)).toEqual({ openDays: 0, closedDays: 0, days: [] });
  });
});
