import type { Deadline } from './deadline.ts';
import { isoDuration, maxCalendarDays, maxWorkingDays } from './measure.ts';

/** A deadline with the fields that the public API works out of it. */
export function measuredDeadline(deadline: Deadline) {
  return {
    ...deadline,
    maxWorkingDays: maxWorkingDays(deadline),
    maxCalendarDays: maxCalendarDays(deadline),
    isoDuration: isoDuration(deadline),
  };
}
