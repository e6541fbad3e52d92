import type { ServiceCategory } from '../../api/operations.ts';
import { readCategory } from '../../charter/category-words.ts';
import { readDay } from '../../ui/day.ts';

/** Which rows are shown. DIFFERENT: the promised times differ. SILENT: an office gives no time. */
export const SHOWN = ['all', 'different', 'silent'] as const;
export type Shown = (typeof SHOWN)[number];

/** The category of an address; null for all, and for what is none. */
export function categoryOf(query: URLSearchParams): ServiceCategory | null {
  return readCategory(query.get('category'));
}

/** The day of an address, ISO 8601; null for today, and for what is no day. */
export function dayOf(query: URLSearchParams): string | null {
  return readDay(query.get('asOf'));
}

/** Which rows an address shows. */
export function shownOf(query: URLSearchParams): Shown {
  return SHOWN.find((shown) => shown === query.get('show')) ?? 'all';
}
