import { toBanglaDigits } from '../text/digits.ts';
import type { TimeUnit } from './deadline.ts';

const UNIT_WORDS: Record<TimeUnit, { bn: string; en: (n: number) => string }> = {
  MINUTE: { bn: 'মিনিট', en: plural('minute') },
  HOUR: { bn: 'ঘণ্টা', en: plural('hour') },
  WORKING_DAY: { bn: 'কার্যদিবস', en: plural('working day') },
  DAY: { bn: 'দিন', en: plural('day') },
  WEEK: { bn: 'সপ্তাহ', en: plural('week') },
  MONTH: { bn: 'মাস', en: plural('month') },
  YEAR: { bn: 'বছর', en: plural('year') },
};

/** `2 WORKING_DAY` → `২ কার্যদিবস`. */
export function amountBn(amount: number, unit: TimeUnit): string {
  return `${toBanglaDigits(String(amount))} ${UNIT_WORDS[unit].bn}`;
}

/** `2 WORKING_DAY` → `2 working days`. */
export function amountEn(amount: number, unit: TimeUnit): string {
  return `${amount} ${UNIT_WORDS[unit].en(amount)}`;
}

function plural(word: string): (n: number) => string {
  return (n) => (n === 1 ? word : `${word}s`);
}
