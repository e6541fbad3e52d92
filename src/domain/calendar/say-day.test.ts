import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEntry } from '../../../tests/support/due-date-oracle.ts';
import { sayDate, sayWeekday, sayWhy } from './say-day.ts';
import type { CalendarDay } from './working-calendar.ts';

describe('the words for a date', () => {
  it.each([
    ['2025-06-03', '৩ জুন ২০২৫ (মঙ্গলবার)', '3 June 2025 (Tuesday)'],
    ['2024-02-29', '২৯ ফেব্রুয়ারি ২০২৪ (বৃহস্পতিবার)', '29 February 2024 (Thursday)'],
    ['2025-12-31', '৩১ ডিসেম্বর ২০২৫ (বুধবার)', '31 December 2025 (Wednesday)'],
    ['2026-08-01', '১ আগস্ট ২০২৬ (শনিবার)', '1 August 2026 (Saturday)'],
    ['0001-01-01', '১ জানুয়ারি ১ (সোমবার)', '1 January 1 (Monday)'],
  ])('%s is %s', (day, bn, en) => {
    expect(sayDate(Temporal.PlainDate.from(day))).toEqual({ bn, en });
  });

  it('has a name of its own for every month and weekday, in both languages', () => {
    const days = Array.from({ length: 366 }, (_, i) => Temporal.PlainDate.from('2024-01-01').add({ days: i }));
    const said = days.map(sayDate);
    expect(new Set(said.map(({ bn }) => bn.split(' ')[1])).size).toBe(12);
    expect(new Set(said.map(({ en }) => en.split(' ')[1])).size).toBe(12);
    expect(new Set(days.map((day) => sayWeekday(day).bn)).size).toBe(7);
    expect(new Set(days.map((day) => sayWeekday(day).en)).size).toBe(7);
  });
});

const EID = { name: 'ঈদুল আজহা', nameEn: 'Eid-ul-Azha' };
const WORKED = { name: 'শনিবার অফিস খোলা', nameEn: 'working Saturday' };
const closed: CalendarDay = { isOpen: false, isWeekend: false, entry: null };
const open: CalendarDay = { ...closed, isOpen: true };

describe('why a day is open or closed', () => {
  it.each([
    [open, 'খোলা', 'open'],
    [{ ...closed, isWeekend: true }, 'সাপ্তাহিক ছুটি', 'weekend'],
    [{ ...closed, entry: madeEntry('2025-06-09', 'CLOSED', EID) }, 'ছুটি: ঈদুল আজহা', 'closed: Eid-ul-Azha'],
    [
      { ...closed, isWeekend: true, entry: madeEntry('2025-06-07', 'CLOSED', EID) },
      'ছুটি: ঈদুল আজহা',
      'closed: Eid-ul-Azha',
    ],
    [
      { ...closed, entry: madeEntry('2025-06-09', 'CLOSED', { ...EID, certainty: 'INFERRED' }) },
      'ছুটি: ঈদুল আজহা (অনুমিত: কোনো সূত্রে দিনটি সরাসরি নেই)',
      'closed: Eid-ul-Azha (inferred: no source names the day itself)',
    ],
    [
      { ...open, isWeekend: true, entry: madeEntry('2025-05-17', 'OPEN', WORKED) },
      'খোলা: শনিবার অফিস খোলা',
      'open: working Saturday',
    ],
    [{ ...closed, entry: madeEntry('2025-06-09', 'CLOSED') }, 'ছুটি', 'closed'],
    [{ ...open, isWeekend: true, entry: madeEntry('2025-05-17', 'OPEN') }, 'খোলা', 'open'],
  ])('%o', (day, bn, en) => {
    expect(sayWhy(day)).toEqual({ bn, en });
  });
});
