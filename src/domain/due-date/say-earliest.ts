import type { Temporal } from 'temporal-polyfill';
import { sayDate } from '../calendar/say-day.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { type InBoth, NOTHING } from '../text/in-both.ts';

/** The first day that a charter speaks of: service on the spot, or its lower bound. */
export function sayEarliest({ immediate }: Deadline, earliest: Temporal.PlainDate | null): InBoth {
  if (earliest === null) return NOTHING;
  const first = sayDate(earliest);
  return immediate
    ? { bn: `তাৎক্ষণিক দেওয়া গেলে ${first.bn}।`, en: `Where it can be given on the spot: ${first.en}.` }
    : { bn: `দ্রুততম সম্ভাব্য তারিখ ${first.bn}।`, en: `At the earliest: ${first.en}.` };
}
