import type { ServiceCategory } from '../../api/operations.ts';

/** The categories that can be asked for, in the order of a charter. */
export const CATEGORIES: readonly ServiceCategory[] = ['CITIZEN', 'INSTITUTIONAL', 'INTERNAL', 'UNSPECIFIED'];

/** Which rows are shown. DIFFERENT: the promised times differ. SILENT: an office gives no time. */
export const SHOWN = ['all', 'different', 'silent'] as const;
export type Shown = (typeof SHOWN)[number];

/** The category of an address; null for all, and for what is none. */
export function categoryOf(query: URLSearchParams): ServiceCategory | null {
  return CATEGORIES.find((category) => category === query.get('category')) ?? null;
}

/** The day of an address, ISO 8601; null for today, and for what is no day. */
export function dayOf(query: URLSearchParams): string | null {
  const day = query.get('asOf') ?? '';
  const time = Date.parse(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isDay ? day : null;
}

/** Which rows an address shows. */
export function shownOf(query: URLSearchParams): Shown {
  return SHOWN.find((shown) => shown === query.get('show')) ?? 'all';
}
