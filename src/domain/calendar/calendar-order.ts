/** What an order makes of a day. REGULAR: the weekly rule holds again. COVERED: the calendar knows this day. */
export const DAY_EFFECTS = ['CLOSED', 'OPEN', 'REGULAR', 'COVERED'] as const;

/** What an order makes of a day. */
export type DayEffect = (typeof DAY_EFFECTS)[number];

/** GENERAL: সাধারণ ছুটি; EXECUTIVE: নির্বাহী আদেশে ছুটি; COMPENSATION: a day worked for one that was given free. */
export const CLOSURE_KINDS = ['GENERAL', 'EXECUTIVE', 'COMPENSATION'] as const;

/** On what ground a day is closed or worked. */
export type ClosureKind = (typeof CLOSURE_KINDS)[number];

/** LISTED: in the year's list; AMENDED: by a later order; INFERRED: no source names the day, the reported total asks for it. */
export const CERTAINTIES = ['LISTED', 'AMENDED', 'INFERRED'] as const;

/** How sure an entry is. */
export type Certainty = (typeof CERTAINTIES)[number];

/** What an order says of the days from `firstOn` to `lastOn`, both included, ISO 8601. */
export interface CalendarEntry {
  firstOn: string;
  lastOn: string;
  effect: DayEffect;
  kind: ClosureKind | null;
  name: string;
  nameEn: string;
  /** The day follows the moon and may still move. */
  moonDependent: boolean;
  certainty: Certainty;
  /** Where it is written: a web address or the order's number. Null where nothing names it. */
  source: string | null;
  /** The areas in which it holds, with all below them; null for the whole country. */
  areaIds: readonly number[] | null;
}

/** One order of the government: a year's list of holidays, or an order that amends it. */
export interface CalendarOrder {
  slug: string;
  /** The day it became known, ISO 8601. */
  knownOn: string;
  entries: readonly CalendarEntry[];
}

/** The calendar as it was known on a day: all orders known by then, the oldest first. `version` names this content. */
export interface CalendarEdition {
  version: string;
  orders: readonly CalendarOrder[];
}
