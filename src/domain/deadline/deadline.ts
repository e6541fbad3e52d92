/** The ways in which a charter can speak of time, in the contract's order. */
export const DEADLINE_KINDS = [
  'IMMEDIATE',
  'FIXED',
  'RANGE',
  'SCHEDULED',
  'CONDITIONAL',
  'AS_DIRECTED',
  'PER_LAW',
  'UNSPECIFIED',
  'UNPARSED',
] as const;

/** UNSPECIFIED: the cell gives no bound. UNPARSED: it gives something that could not be read with certainty. */
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** The units of a bound, from the smallest up. */
export const TIME_UNITS = ['MINUTE', 'HOUR', 'WORKING_DAY', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

/** WORKING_DAY is কার্যদিবস or কর্মদিবস; DAY is দিন, a calendar day. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** A promised time: at most `max` units, at least `min`. Null means that the text gives no such number. */
export interface TimeBound {
  min: number | null;
  max: number | null;
  unit: TimeUnit | null;
}

/** One case of a deadline that depends on the case: `নবায়ন ১ দিন` → label `নবায়ন`, max 1 DAY. */
export interface DeadlineCase extends TimeBound {
  label: string;
}

/**
 * A promised processing time as a charter's cell gives it.
 * `text` is the cell's own words. `immediate`: the cell also promises service on the spot. `conditional`: "where
 * applicable", "subject to …". `cases` is filled for CONDITIONAL only.
 */
export interface Deadline extends TimeBound {
  text: string;
  kind: DeadlineKind;
  immediate: boolean;
  conditional: boolean;
  cases: DeadlineCase[];
}
