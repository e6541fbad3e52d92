import type { Temporal } from 'temporal-polyfill';
import { toBanglaDigits } from '../text/digits.ts';
import { type InBoth, NOTHING } from '../text/in-both.ts';
import type { CalendarEntry } from './calendar-order.ts';
import type { CalendarDay } from './working-calendar.ts';

const MONTHS: readonly InBoth[] = [
  { bn: 'জানুয়ারি', en: 'January' },
  { bn: 'ফেব্রুয়ারি', en: 'February' },
  { bn: 'মার্চ', en: 'March' },
  { bn: 'এপ্রিল', en: 'April' },
  { bn: 'মে', en: 'May' },
  { bn: 'জুন', en: 'June' },
  { bn: 'জুলাই', en: 'July' },
  { bn: 'আগস্ট', en: 'August' },
  { bn: 'সেপ্টেম্বর', en: 'September' },
  { bn: 'অক্টোবর', en: 'October' },
  { bn: 'নভেম্বর', en: 'November' },
  { bn: 'ডিসেম্বর', en: 'December' },
];

const WEEKDAYS: readonly InBoth[] = [
  { bn: 'সোমবার', en: 'Monday' },
  { bn: 'মঙ্গলবার', en: 'Tuesday' },
  { bn: 'বুধবার', en: 'Wednesday' },
  { bn: 'বৃহস্পতিবার', en: 'Thursday' },
  { bn: 'শুক্রবার', en: 'Friday' },
  { bn: 'শনিবার', en: 'Saturday' },
  { bn: 'রবিবার', en: 'Sunday' },
];

/** `2025-06-03` → `৩ জুন ২০২৫ (মঙ্গলবার)`, `3 June 2025 (Tuesday)`. */
export function sayDate(date: Temporal.PlainDate): InBoth {
  const month = MONTHS[date.month - 1] ?? NOTHING;
  const weekday = sayWeekday(date);
  return {
    bn: `${toBanglaDigits(String(date.day))} ${month.bn} ${toBanglaDigits(String(date.year))} (${weekday.bn})`,
    en: `${date.day} ${month.en} ${date.year} (${weekday.en})`,
  };
}

/** `2025-06-03` → `মঙ্গলবার`, `Tuesday`. */
export function sayWeekday(date: Temporal.PlainDate): InBoth {
  return WEEKDAYS[date.dayOfWeek - 1] ?? NOTHING;
}

/** Why a day is open or closed: the holiday's name, the worked Saturday, the weekend. */
export function sayWhy({ isOpen, isWeekend, entry }: CalendarDay): InBoth {
  const state = isOpen ? { bn: 'খোলা', en: 'open' } : { bn: 'ছুটি', en: 'closed' };
  if (entry !== null && entry.name !== '') {
    const name = sayName(entry);
    return { bn: `${state.bn}: ${name.bn}`, en: `${state.en}: ${name.en}` };
  }
  return !isOpen && isWeekend ? { bn: 'সাপ্তাহিক ছুটি', en: 'weekend' } : state;
}

/** What an order calls a day, and that no source names the day itself where it is inferred. */
export function sayName({ name, nameEn, certainty }: CalendarEntry): InBoth {
  const inferred = certainty === 'INFERRED' ? INFERRED : NOTHING;
  return { bn: `${name}${inferred.bn}`, en: `${nameEn}${inferred.en}` };
}

const INFERRED: InBoth = {
  bn: ' (অনুমিত: কোনো সূত্রে দিনটি সরাসরি নেই)',
  en: ' (inferred: no source names the day itself)',
};
