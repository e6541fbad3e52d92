import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, toEpochDay, weekdayOf } from './epoch-day.ts';

describe('epoch days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2024-02-29', 19_782],
    ['2025-06-03', 20_242],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is %i, and back', (date, day) => {
    expect(toEpochDay(Temporal.PlainDate.from(date))).toBe(day);
    expect(fromEpochDay(day).toString()).toBe(date);
  });

  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1969-12-26', 5],
    ['2025-06-07', 6],
    ['2025-06-08', 7],
    ['2025-06-09', 1],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
  ])('%s has the weekday %i', (date, weekday) => {
    expect(weekdayOf(toEpochDay(Temporal.PlainDate.from(date)))).toBe(weekday);
  });
});
