import type { Deadline, TimeUnit } from './deadline.ts';

const CALENDAR_DAYS: Partial<Record<TimeUnit, number>> = {
  MINUTE: 1 / 1440,
  HOUR: 1 / 24,
  DAY: 1,
  WEEK: 7,
  MONTH: 30,
  YEAR: 365,
};

const ISO_DESIGNATORS: Partial<Record<TimeUnit, (n: number) => string>> = {
  MINUTE: (n) => `PT${n}M`,
  HOUR: (n) => `PT${n}H`,
  DAY: (n) => `P${n}D`,
  WEEK: (n) => `P${n}W`,
  MONTH: (n) => `P${n}M`,
  YEAR: (n) => `P${n}Y`,
};

/** The bound in working days; 0 for IMMEDIATE, null for every other unit: calendar days are not converted. */
export function maxWorkingDays(deadline: Deadline): number | null {
  if (deadline.kind === 'IMMEDIATE') return 0;
  return deadline.unit === 'WORKING_DAY' ? deadline.max : null;
}

/** The bound in calendar days (MINUTE/1440, HOUR/24, DAY, WEEK×7, MONTH×30, YEAR×365); null for working days. */
export function maxCalendarDays(deadline: Deadline): number | null {
  const factor = deadline.unit === null ? undefined : CALENDAR_DAYS[deadline.unit];
  return factor === undefined || deadline.max === null ? null : deadline.max * factor;
}

/** The bound as an ISO 8601 duration (`P7D`, `PT30M`); null for working days, which ISO 8601 does not know. */
export function isoDuration(deadline: Deadline): string | null {
  const designator = deadline.unit === null ? undefined : ISO_DESIGNATORS[deadline.unit];
  return designator === undefined || deadline.max === null ? null : designator(deadline.max);
}

/** Whether the deadline gives a bound: an upper number, or service on the spot. */
export function statesBound(deadline: Deadline): boolean {
  return deadline.kind === 'IMMEDIATE' || deadline.max !== null;
}

/** Whether the office is silent on the time: nothing given, or nothing that can be read. */
export function isSilent(deadline: Deadline): boolean {
  return deadline.kind === 'UNSPECIFIED' || deadline.kind === 'UNPARSED';
}
