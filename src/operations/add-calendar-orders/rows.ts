import type { CalendarEntry } from '../../domain/calendar/calendar-order.ts';
import { COUNTRY_SLUG } from '../../domain/office/area.ts';
import { tidyText } from '../tidy-text.ts';

/** An entry of an order to enter, its areas by slug; none: the whole country. */
export type CalendarEntryRow = Omit<CalendarEntry, 'areaIds'> & { areas: readonly string[] };

/** An order to enter. `knownOn` is the day it became known, ISO 8601. */
export interface CalendarOrderRow {
  slug: string;
  knownOn: string;
  entries: readonly CalendarEntryRow[];
}

/** An entry with its place in the request: `orders, 0, entries, 3`. */
export type PlacedEntry = CalendarEntryRow & { place: readonly string[] };

/** An order with its place in the request. */
export interface PlacedOrder extends CalendarOrderRow {
  place: readonly string[];
  entries: readonly PlacedEntry[];
}

/** The order as it is stored: texts in NFC with single spaces, an empty source as none, the country as no area. */
export function tidyOrder(order: CalendarOrderRow): CalendarOrderRow {
  return {
    ...order,
    entries: order.entries.map((entry) => ({
      ...entry,
      areas: entry.areas.includes(COUNTRY_SLUG) ? [] : entry.areas,
      name: tidyText(entry.name),
      nameEn: tidyText(entry.nameEn),
      source: tidyText(entry.source ?? '') || null,
    })),
  };
}

/** How many orders one request may enter. */
export const MOST_ORDERS = 100;

/** How many entries one order may have: a year's list has about thirty. */
export const MOST_ENTRIES = 400;

/** The longest span of one entry: a leap year and a month. */
export const LONGEST_SPAN_DAYS = 400;
