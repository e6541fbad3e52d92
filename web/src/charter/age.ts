import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/language.ts';

/** From this many years on a charter is called old. */
export const OLD_AFTER_YEARS = 2;

/** Whole years and months between two days. */
export interface Age {
  readonly years: number;
  readonly months: number;
}

/** How old something of a day is on another (ISO 8601 both); null where that day is still to come. */
export function ageOn(day: string, since: string): Age | null {
  if (day < since) return null;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [thenYear = 0, thenMonth = 0, thenDate = 0] = since.split('-').map(Number);
  const months = (year - thenYear) * 12 + month - thenMonth - (date < thenDate ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** Whether more than two years have passed. */
export function isOld(day: string, since: string): boolean {
  const age = ageOn(day, since);
  if (age === null || age.years < OLD_AFTER_YEARS) return false;
  return age.years > OLD_AFTER_YEARS || age.months > 0 || day.slice(8) !== since.slice(8);
}

/** ২ বছর ৩ মাস, 2 years 3 months; less than a month in words. */
export function ageWords({ years, months }: Age, language: Language): string {
  if (years === 0 && months === 0) return language === 'bn' ? 'এক মাসের কম' : 'less than a month';
  const parts = [
    { count: years, bn: 'বছর', en: years === 1 ? 'year' : 'years' },
    { count: months, bn: 'মাস', en: months === 1 ? 'month' : 'months' },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, ...words }) => `${formatNumber(count, language)} ${words[language]}`)
    .join(' ');
}
