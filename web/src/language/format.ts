import { type Language, LOCALES } from './language.ts';

/** Dhaka is where the offices are, wherever the reader is. */
const TIME_ZONE = 'Asia/Dhaka';

/** A number in the digits of the language, with at most so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);
}

/** A share of 0 to 1 as per cent, without decimals. */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A calendar date (ISO 8601) such as ১ সেপ্টেম্বর, ২০২৫; with `weekday` its name too. */
export function formatDate(iso: string, language: Language, options: { weekday?: boolean } = {}): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(options.weekday && { weekday: 'long' }),
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** An instant (ISO 8601) as date and time in Dhaka. */
export function formatInstant(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  }).format(new Date(iso));
}

/** Today in Dhaka, ISO 8601. */
export function todayInDhaka(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(now);
}

/** Digits of a text in the digits of the language; for numbers that are no quantities, such as serials. */
export function inDigitsOf(text: string, language: Language): string {
  if (language === 'en') return text;
  return text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0x09e6 + Number(digit)));
}
