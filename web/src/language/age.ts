import { type Language, LOCALES } from './language.ts';

const MINUTE_MS = 60_000;
const UNITS = [
  { unit: 'day', ms: 24 * 60 * MINUTE_MS },
  { unit: 'hour', ms: 60 * MINUTE_MS },
  { unit: 'minute', ms: MINUTE_MS },
] as const;

const WORDS = {
  bn: { past: (span: string) => `${span} আগে`, future: (span: string) => `${span} পরে`, now: 'এইমাত্র', today: 'আজ' },
  en: {
    past: (span: string) => `${span} ago`,
    future: (span: string) => `in ${span}`,
    now: 'just now',
    today: 'today',
  },
} as const;

/** How far an instant (ISO 8601) lies from now, in its greatest unit up to days: ৩ ঘণ্টা আগে, in 2 days. */
export function formatDistance(iso: string, now: Date, language: Language): string {
  const ms = new Date(iso).getTime() - now.getTime();
  const greatest = UNITS.find(({ ms: least }) => Math.abs(ms) >= least);
  if (greatest === undefined) return WORDS[language].now;
  const span = formatSpan(Math.floor(Math.abs(ms) / greatest.ms), greatest.unit, language);
  return ms < 0 ? WORDS[language].past(span) : WORDS[language].future(span);
}

/**
 * How long before another day a day was (ISO 8601 both), in whole years and months, in days below a month: ১ বছর ২ মাস আগে.
 * Null where it is still to come.
 */
export function formatAgo(date: string, today: string, language: Language): string | null {
  if (date > today) return null;
  if (date === today) return WORDS[language].today;
  return WORDS[language].past(formatAge(date, today, language));
}

function formatAge(date: string, today: string, language: Language): string {
  const months = monthsBetween(date, today);
  const say = (count: number, unit: 'year' | 'month' | 'day') => formatSpan(count, unit, language);
  if (months < 1) return say(Math.round((Date.parse(today) - Date.parse(date)) / UNITS[0].ms), 'day');
  const parts = [
    { count: Math.floor(months / 12), unit: 'year' },
    { count: months % 12, unit: 'month' },
  ] as const;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => say(count, unit))
    .join(' ');
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

function formatSpan(count: number, unit: 'year' | 'month' | 'day' | 'hour' | 'minute', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
