import type { Temporal } from 'temporal-polyfill';

/** The calendar day in Bangladesh at an instant, ISO 8601: every "today" is that one, wherever the machine stands. */
export function dayInDhaka(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO('Asia/Dhaka').toPlainDate().toString();
}
