import type { Temporal } from 'temporal-polyfill';
import { sayDate } from '../calendar/say-day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Deadline, TimeBound } from '../deadline/deadline.ts';
import { amountBn, amountEn } from '../deadline/say-amount.ts';
import { toBanglaDigits } from '../text/digits.ts';
import { type InBoth, joinSentences, NOTHING } from '../text/in-both.ts';
import { boundOfDeadline } from './bound-of-deadline.ts';
import type { DueDate } from './due-date.ts';
import { explainBound } from './explain-days.ts';
import { sayEarliest } from './say-earliest.ts';
import { type Counting, endOfTerm } from './term.ts';

/** Why there is no date although the charter gives a time: which days the calendar knows, and how far the count came. */
export function explainOutside(
  deadline: Deadline,
  { earliest }: Pick<DueDate, 'earliest'>,
  counting: Counting,
): InBoth {
  const progress = sayProgress(boundOfDeadline(deadline), counting);
  return joinSentences(sayCovered(counting.calendar), progress, sayEarliest(deadline, earliest));
}

function sayCovered({ covered }: WorkingCalendar): InBoth {
  if (covered.length === 0) {
    return {
      bn: 'কোনো সরকারি ছুটির তালিকা দেওয়া নেই, তাই শেষ তারিখ বলা যায় না।',
      en: 'No working calendar is loaded, so there is no due date.',
    };
  }
  const spans = covered.map(({ first, last }) => ({ first: sayDate(first), last: sayDate(last) }));
  return {
    bn: `সরকারি ছুটির তথ্য আছে কেবল ${spans.map(({ first, last }) => `${first.bn} থেকে ${last.bn} পর্যন্ত`).join('; ')}; এর বাইরে কিছু ধরে নেওয়া হয় না।`,
    en: `The calendar knows the days from ${spans.map(({ first, last }) => `${first.en} to ${last.en}`).join('; ')}; beyond them nothing is assumed.`,
  };
}

function sayProgress(bound: TimeBound, counting: Counting): InBoth {
  const { max, unit } = bound;
  if (max === null || unit === null) return NOTHING;
  const { countedTo } = endOfTerm({ amount: max, unit }, counting);
  if (countedTo !== null) return sayEnd(countedTo, counting);
  const days = explainBound(bound, counting).filter(({ counted }) => counted).length;
  const counted = {
    bn: days === 0 ? 'একটিও' : `${toBanglaDigits(String(days))}টি`,
    en: days === 0 ? 'none' : String(days),
  };
  return {
    bn: `প্রতিশ্রুত ${amountBn(max, unit)}, তার ${counted.bn} গোনা যায়${days === 0 ? ' না' : ''}।`,
    en: `Of ${amountEn(max, unit)}, ${counted.en} can be counted.`,
  };
}

/** A last day that is known to be closed is not in doubt; the open day after it is. */
function sayEnd(countedTo: Temporal.PlainDate, { calendar, submittedOn }: Counting): InBoth {
  const end = sayDate(countedTo);
  const ends = countedTo.equals(submittedOn)
    ? NOTHING
    : { bn: `মেয়াদ শেষ হয় ${end.bn}।`, en: `The term ends on ${end.en}.` };
  return calendar.dayOn(countedTo) === null
    ? joinSentences(ends, {
        bn: `${end.bn} অফিস খোলা কি না জানা নেই।`,
        en: `Whether offices are open on ${end.en} is not known.`,
      })
    : joinSentences(ends, {
        bn: `${end.bn} অফিস বন্ধ; পরবর্তী কার্যদিবস জানা নেই।`,
        en: `Offices are closed on ${end.en}; the next open day is not known.`,
      });
}
