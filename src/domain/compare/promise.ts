import type { Deadline, TimeUnit } from '../deadline/deadline.ts';
import { toBanglaDigits } from '../text/digits.ts';

const UNIT_WORDS: Record<TimeUnit, { bn: string; en: (n: number) => string }> = {
  MINUTE: { bn: 'মিনিট', en: plural('minute') },
  HOUR: { bn: 'ঘণ্টা', en: plural('hour') },
  WORKING_DAY: { bn: 'কার্যদিবস', en: plural('working day') },
  DAY: { bn: 'দিন', en: plural('day') },
  WEEK: { bn: 'সপ্তাহ', en: plural('week') },
  MONTH: { bn: 'মাস', en: plural('month') },
  YEAR: { bn: 'বছর', en: plural('year') },
};

/** A promised time in Bangla: its bound, else the cell's own words; null: the service is not offered. */
export function promiseBn(deadline: Deadline | null): string {
  if (deadline === null) return 'এ সেবা নেই';
  if (deadline.unit !== null && deadline.max !== null) {
    const from = deadline.min === null ? 'সর্বোচ্চ' : `${toBanglaDigits(String(deadline.min))} থেকে`;
    return `${from} ${toBanglaDigits(String(deadline.max))} ${UNIT_WORDS[deadline.unit].bn}`;
  }
  if (deadline.kind === 'UNSPECIFIED') return 'সময় উল্লেখ নেই';
  return deadline.kind === 'UNPARSED' ? `“${deadline.text}” (নিশ্চিতভাবে পড়া যায় না)` : `“${deadline.text}”`;
}

/** A promised time in English: its bound, else the cell's own words; null: the service is not offered. */
export function promiseEn(deadline: Deadline | null): string {
  if (deadline === null) return 'not offered';
  if (deadline.unit !== null && deadline.max !== null) {
    const from = deadline.min === null ? 'at most' : `${deadline.min} to`;
    return `${from} ${deadline.max} ${UNIT_WORDS[deadline.unit].en(deadline.max)}`;
  }
  if (deadline.kind === 'UNSPECIFIED') return 'no time stated';
  return deadline.kind === 'UNPARSED' ? `“${deadline.text}” (cannot be read with certainty)` : `“${deadline.text}”`;
}

function plural(word: string): (n: number) => string {
  return (n) => (n === 1 ? word : `${word}s`);
}
