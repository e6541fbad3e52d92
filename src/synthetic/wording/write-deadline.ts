import type { TimeUnit } from '../../domain/deadline/deadline.ts';
import { findWordOfNumber } from '../../domain/text/number-words.ts';
import type { StandardTime } from '../departments/department-kind.ts';
import type { TrueDeadline } from '../nation.ts';
import type { Random } from '../random.ts';

/** A cell and what it was meant to say. */
export interface WrittenDeadline {
  text: string;
  truth: TrueDeadline;
}

/** How an office is used to writing a bound; LEFT_OUT forgets the number, as whole offices do. */
export const DEADLINE_HABITS = [
  'PLAIN',
  'WITH_WORD',
  'WITHIN',
  'AT_MOST',
  'FROM_APPLICATION',
  'AT_ONCE_OR',
  'WORD_ONLY',
  'GLUED',
  'LEFT_OUT',
] as const;

/** One way of writing a bound. */
export type DeadlineHabit = (typeof DEADLINE_HABITS)[number];

type Fixed = Extract<StandardTime, { kind: 'FIXED' }>;

/** The unit bare and with the ending of "within". Spellings as in real charters, the usual one first. */
const UNITS: Readonly<Record<TimeUnit, ReadonlyArray<readonly [bare: string, possessive: string]>>> = {
  MINUTE: [['মিনিট', 'মিনিটের']],
  HOUR: [
    ['ঘণ্টা', 'ঘণ্টার'],
    ['ঘন্টা', 'ঘন্টার'],
  ],
  WORKING_DAY: [
    ['কার্যদিবস', 'কার্যদিবসের'],
    ['কার্যদিবস', 'কার্যদিবসের'],
    ['কর্মদিবস', 'কর্মদিবসের'],
    ['কার্য দিবস', 'কার্য দিবসের'],
    ['কর্ম দিবস', 'কর্ম দিবসের'],
  ],
  DAY: [['দিন', 'দিনের']],
  WEEK: [['সপ্তাহ', 'সপ্তাহের']],
  MONTH: [['মাস', 'মাসের']],
  YEAR: [['বছর', 'বছরের']],
};

const OTHERS: Readonly<Record<'IMMEDIATE' | 'AS_DIRECTED' | 'PER_LAW' | 'SCHEDULED', readonly string[]>> = {
  IMMEDIATE: ['তাৎক্ষণিক', 'তাৎক্ষণিক', 'তাৎক্ষনিক', 'সাথে সাথে', 'চাহিবামাত্র', 'তাৎক্ষণিকভাবে'],
  AS_DIRECTED: ['নির্দেশনা অনুযায়ী', 'নির্দেশনা মোতাবেক', 'উর্ধ্বতন কর্তৃপক্ষের নির্দেশনা অনুযায়ী'],
  PER_LAW: ['আইন অনুযায়ী', 'বিধি মোতাবেক', 'আইনে নির্ধারিত সময়ের মধ্যে'],
  SCHEDULED: ['সারা বছর', 'অফিস চলাকালীন সময়', 'প্রতি বছর জুলাই মাসে', 'জুন-জুলাই মাস', 'প্রতি মাসের শেষ সপ্তাহে', '১৫ এপ্রিলের মধ্যে'],
};

/** A time as an office writes it. The numbers are in Bangla digits. */
export function writeDeadline(time: StandardTime, habit: DeadlineHabit, random: Random): WrittenDeadline {
  switch (time.kind) {
    case 'FIXED':
      return writeFixed(time, habit, random);
    case 'RANGE': {
      const { min, max, unit } = time;
      const [bare, possessive] = random.oneOf(UNITS[unit]);
      const text = random.oneOf([
        `${min}-${max} ${bare}`,
        `${min} হতে ${max} ${bare}`,
        `${min} থেকে ${max} ${possessive} মধ্যে`,
        `${min} - ${max} ${bare}`,
      ]);
      return { text, truth: { kind: 'RANGE', min, max, unit, immediate: false } };
    }
    default:
      return {
        text: random.oneOf(OTHERS[time.kind]),
        truth: { kind: time.kind, min: null, max: null, unit: null, immediate: time.kind === 'IMMEDIATE' },
      };
  }
}

/** An empty cell, or one that says nothing. */
export function writeNoDeadline(random: Random): WrittenDeadline {
  const truth: TrueDeadline = { kind: 'UNSPECIFIED', min: null, max: null, unit: null, immediate: false };
  return { text: random.oneOf(['', '', '-']), truth };
}

/** A time that depends on the case: the truth gives no bound of its own. */
export function writeCases({ max, unit }: Fixed, random: Random): WrittenDeadline {
  const [bare] = random.oneOf(UNITS[unit]);
  const text = random.oneOf([
    `নতুন ${max * 2} ${bare}, নবায়ন ${max} ${bare}`,
    `নবায়ন ${max} ${bare}/ নতুন ${max * 2} ${bare}`,
    `সাধারণ ${max * 2} ${bare}, জরুরি ${max} ${bare}`,
  ]);
  return { text, truth: { kind: 'CONDITIONAL', min: null, max: null, unit: null, immediate: false } };
}

function writeFixed({ max, unit }: Fixed, habit: DeadlineHabit, random: Random): WrittenDeadline {
  const [bare, possessive] = random.oneOf(UNITS[unit]);
  const word = findWordOfNumber(max);
  const padded = random.chance(0.5) ? String(max).padStart(2, '0') : String(max);
  const truth: TrueDeadline = { kind: 'FIXED', min: null, max, unit, immediate: false };
  // Bare hours may be those in which an office is open, a bare year of months may be all year.
  const isAmbiguous = unit === 'HOUR' || unit === 'MONTH';
  const plain = { text: isAmbiguous ? `${max} ${possessive} মধ্যে` : `${max} ${bare}`, truth };
  switch (habit) {
    case 'WITH_WORD':
      if (word === null) return plain;
      return { text: random.oneOf([`${padded} (${word}) ${bare}`, `${padded}(${word}) ${possessive} মধ্যে`]), truth };
    case 'WITHIN':
      return { text: `${padded} ${possessive} মধ্যে`, truth };
    case 'AT_MOST':
      return { text: random.oneOf([`সর্বোচ্চ ${max} ${bare}`, `অনধিক ${max} ${bare}`]), truth };
    case 'FROM_APPLICATION':
      return { text: `আবেদন প্রাপ্তির ${padded} ${possessive} মধ্যে`, truth };
    case 'WORD_ONLY':
      return word === null ? plain : { text: `${word} ${possessive} মধ্যে`, truth };
    case 'GLUED':
      return isAmbiguous ? plain : { text: `${max}${bare}`, truth };
    case 'AT_ONCE_OR':
      return { text: `তাৎক্ষণিক/ ${max} ${bare} (প্রযোজ্য ক্ষেত্রে)`, truth: { ...truth, immediate: true } };
    case 'LEFT_OUT':
      return {
        text: `তাৎক্ষণিক/${bare} (প্রযোজ্য ক্ষেত্রে)`,
        truth: { kind: 'UNSPECIFIED', min: null, max: null, unit: null, immediate: true },
      };
    default:
      return plain;
  }
}
