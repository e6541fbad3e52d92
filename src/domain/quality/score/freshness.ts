import { Temporal } from 'temporal-polyfill';
import { FRESH_DAYS } from './weights.ts';

/**
 * How recent a charter is on a day, from 0 to 100: all of it in the year after its signing, nothing from three years
 * on, evenly less in between. An undated charter has nothing: when it was found does not say when it was written.
 * Both dates are ISO 8601. `storage/quality/total-quality.ts` says the same in SQL.
 */
export function freshness(signedOn: string | null, day: string): number {
  if (signedOn === null) return 0;
  const ageInDays = Temporal.PlainDate.from(signedOn).until(day, { largestUnit: 'day' }).days;
  const left = (FRESH_DAYS.none - ageInDays) / (FRESH_DAYS.none - FRESH_DAYS.full);
  return 100 * Math.min(Math.max(left, 0), 1);
}
