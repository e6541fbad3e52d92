import { formatNumber } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';

/** How long ago a day was, in whole years and months; days where it is less than a month. Null of a day to come. */
export function ageWords(iso: string, today: string, language: Language): string | null {
  if (iso > today) return null;
  const [then, now] = [partsOf(iso), partsOf(today)];
  const months = (now.year - then.year) * 12 + now.month - then.month - (now.day < then.day ? 1 : 0);
  if (months > 0) return inYearsAndMonths(months, language);
  const days = Math.round((Date.parse(today) - Date.parse(iso)) / 86_400_000);
  if (days === 0) return language === 'bn' ? 'আজ' : 'today';
  return language === 'bn' ? `${count(days, language)} দিন আগে` : `${days} ${days === 1 ? 'day' : 'days'} ago`;
}

function inYearsAndMonths(months: number, language: Language): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const say = (value: number, bn: string, en: string) =>
    value === 0 ? [] : [`${count(value, language)} ${language === 'bn' ? bn : value === 1 ? en : `${en}s`}`];
  const words = [...say(years, 'বছর', 'year'), ...say(rest, 'মাস', 'month')].join(' ');
  return language === 'bn' ? `${words} আগে` : `${words} ago`;
}

function count(value: number, language: Language): string {
  return formatNumber(value, language, 0);
}

function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}
