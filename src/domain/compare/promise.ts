import type { Deadline } from '../deadline/deadline.ts';
import { amountBn, amountEn } from '../deadline/say-amount.ts';
import { toBanglaDigits } from '../text/digits.ts';

/** A promised time in Bangla: its bound, else the cell's own words; null: the service is not offered. */
export function promiseBn(deadline: Deadline | null): string {
  if (deadline === null) return 'এ সেবা নেই';
  if (deadline.unit !== null && deadline.max !== null) {
    const from = deadline.min === null ? 'সর্বোচ্চ' : `${toBanglaDigits(String(deadline.min))} থেকে`;
    return `${from} ${amountBn(deadline.max, deadline.unit)}`;
  }
  if (deadline.kind === 'UNSPECIFIED') return 'সময় উল্লেখ নেই';
  return deadline.kind === 'UNPARSED' ? `“${deadline.text}” (নিশ্চিতভাবে পড়া যায় না)` : `“${deadline.text}”`;
}

/** A promised time in English: its bound, else the cell's own words; null: the service is not offered. */
export function promiseEn(deadline: Deadline | null): string {
  if (deadline === null) return 'not offered';
  if (deadline.unit !== null && deadline.max !== null) {
    const from = deadline.min === null ? 'at most' : `${deadline.min} to`;
    return `${from} ${amountEn(deadline.max, deadline.unit)}`;
  }
  if (deadline.kind === 'UNSPECIFIED') return 'no time stated';
  return deadline.kind === 'UNPARSED' ? `“${deadline.text}” (cannot be read with certainty)` : `“${deadline.text}”`;
}
