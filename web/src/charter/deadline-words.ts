import type { DeadlinePartsFragment, TimeUnit } from '../api/operations.ts';
import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { defineWords } from '../language/words.ts';

type Bound = Pick<DeadlinePartsFragment, 'min' | 'max' | 'unit'>;

const UNITS = defineWords<Record<TimeUnit, (count: number) => string>>({
  bn: {
    MINUTE: () => 'মিনিট',
    HOUR: () => 'ঘণ্টা',
    WORKING_DAY: () => 'কার্যদিবস',
    DAY: () => 'দিন',
    WEEK: () => 'সপ্তাহ',
    MONTH: () => 'মাস',
    YEAR: () => 'বছর',
  },
  en: {
    MINUTE: (count) => (count === 1 ? 'minute' : 'minutes'),
    HOUR: (count) => (count === 1 ? 'hour' : 'hours'),
    WORKING_DAY: (count) => (count === 1 ? 'working day' : 'working days'),
    DAY: (count) => (count === 1 ? 'day' : 'days'),
    WEEK: (count) => (count === 1 ? 'week' : 'weeks'),
    MONTH: (count) => (count === 1 ? 'month' : 'months'),
    YEAR: (count) => (count === 1 ? 'year' : 'years'),
  },
});

const WORDS = defineWords({
  bn: {
    immediate: 'তাৎক্ষণিক',
    immediateOr: (bound: string) => `সম্ভব হলে তাৎক্ষণিক, নইলে ${bound}`,
    conditional: (bound: string) => `${bound}, প্রযোজ্য ক্ষেত্রে`,
    SCHEDULED: 'নির্ধারিত দিন বা সময়ে',
    CONDITIONAL: 'ক্ষেত্রভেদে ভিন্ন',
    AS_DIRECTED: 'নির্দেশ অনুযায়ী; সংখ্যা নেই',
    PER_LAW: 'আইন বা বিধি অনুযায়ী',
    UNSPECIFIED: 'সংখ্যা বলা হয়নি',
    UNPARSED: 'পড়া যায়নি',
  },
  en: {
    immediate: 'On the spot',
    immediateOr: (bound: string) => `On the spot where possible, else ${bound}`,
    conditional: (bound: string) => `${bound}, where applicable`,
    SCHEDULED: 'On set days or hours',
    CONDITIONAL: 'Depends on the case',
    AS_DIRECTED: 'As directed; no number',
    PER_LAW: 'As the law says',
    UNSPECIFIED: 'No number given',
    UNPARSED: 'Could not be read',
  },
});

/** A number of units: ৫ কার্যদিবস, 1–2 months. Null where none is given. */
export function boundWords({ min, max, unit }: Bound, language: Language): string | null {
  if (unit === null) return null;
  const bounds = [min, max].filter((bound) => bound !== null);
  const last = bounds.at(-1);
  if (last === undefined) return null;
  const numbers = [...new Set(bounds)].map((bound) => formatNumber(bound, language));
  return `${numbers.join('–')} ${UNITS[language][unit](last)}`;
}

/** How a deadline was read, in a few words. It stands beside the text as published, never in its place. */
export function deadlineWords(deadline: DeadlinePartsFragment, language: Language): string {
  const words = WORDS[language];
  switch (deadline.kind) {
    case 'IMMEDIATE':
      return words.immediate;
    case 'FIXED':
    case 'RANGE': {
      const bound = boundWords(deadline, language) ?? words.UNPARSED;
      const limit = deadline.conditional ? words.conditional(bound) : bound;
      return deadline.immediate ? words.immediateOr(limit) : limit;
    }
    default:
      return words[deadline.kind];
  }
}

/** Whether a citizen is told no time: the number was left out, or cannot be read. */
export function isSilent({ kind }: Pick<DeadlinePartsFragment, 'kind'>): boolean {
  return kind === 'UNSPECIFIED' || kind === 'UNPARSED';
}
