import type { Temporal } from 'temporal-polyfill';
import { sayDate } from '../calendar/say-day.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { type InBoth, joinSentences, NOTHING } from '../text/in-both.ts';
import { boundOfDeadline } from './bound-of-deadline.ts';
import type { DueCase, DueDate, DueStatus } from './due-date.ts';
import { explainOutside } from './explain-outside.ts';
import { sayEarliest } from './say-earliest.ts';
import { type Counting, endOfTerm } from './term.ts';

type Due = Pick<DueDate, 'status' | 'earliest' | 'latest' | 'cases'>;

/** Where the dates come from, or why there are none and what to ask for, in sentences that quote the charter. */
export function explainDue(deadline: Deadline, due: Due, counting: Counting): InBoth {
  const quoted = deadline.text.replaceAll(/\s+/g, ' ').trim();
  if (quoted === '') return EMPTY_CELL;
  const lead = { bn: `সনদে লেখা: “${quoted}”।`, en: `The charter says: “${quoted}”.` };
  return joinSentences(lead, explain(deadline, due, counting));
}

function explain(deadline: Deadline, due: Due, counting: Counting): InBoth {
  switch (due.status) {
    case 'DATED':
    case 'IMMEDIATE':
      return explainDates(deadline, due, counting);
    case 'BY_CASE':
      return joinSentences(
        BY_CASE,
        ...due.cases.map(explainCase),
        ...(due.cases.some(isUndated) ? [ASK_IN_WRITING] : []),
      );
    case 'OUTSIDE_CALENDAR':
      return joinSentences(explainOutside(deadline, due, counting), ASK_IN_WRITING);
    case 'NOT_STATED':
      return explainSilence(deadline, due);
    default:
      return WITHOUT_DATE[due.status];
  }
}

function explainDates(deadline: Deadline, { earliest, latest }: Due, counting: Counting): InBoth {
  if (latest === null) return NOTHING;
  const [handedIn, last] = [sayDate(counting.submittedOn), sayDate(latest)];
  const due = {
    bn: `${handedIn.bn} জমা দিলে শেষ তারিখ ${last.bn}।`,
    en: `Handed in on ${handedIn.en}, it is due by ${last.en}.`,
  };
  const first = earliest?.equals(latest) ? null : earliest;
  const condition = deadline.conditional ? CONDITIONAL : NOTHING;
  return joinSentences(due, sayEarliest(deadline, first), sayMovedOn(deadline, latest, counting), condition);
}

/** Where the last day was closed. */
function sayMovedOn(deadline: Deadline, latest: Temporal.PlainDate, counting: Counting): InBoth {
  const { max, unit } = boundOfDeadline(deadline);
  if (max === null || unit === null) return NOTHING;
  const { countedTo } = endOfTerm({ amount: max, unit }, counting);
  if (countedTo === null || countedTo.equals(latest)) return NOTHING;
  const end = sayDate(countedTo);
  return {
    bn: `${end.bn} অফিস বন্ধ, তাই পরবর্তী কার্যদিবস ধরা হয়েছে।`,
    en: `Offices are closed on ${end.en}, so the next open day counts.`,
  };
}

function explainSilence(deadline: Deadline, { earliest }: Due): InBoth {
  if (earliest !== null) return joinSentences(NO_UPPER_LIMIT, sayEarliest(deadline, earliest), ASK_IN_WRITING);
  return joinSentences(deadline.immediate ? ON_THE_SPOT_ONLY : NO_NUMBER, ASK_IN_WRITING);
}

const isUndated = ({ latest }: DueCase): boolean => latest === null;

function explainCase({ label, max, latest }: DueCase): InBoth {
  if (max === null) return { bn: `${label}: সংখ্যা নেই।`, en: `${label}: no number.` };
  if (latest === null) {
    return { bn: `${label}: ছুটির তালিকার বাইরে, তারিখ জানা নেই।`, en: `${label}: beyond the calendar, no date.` };
  }
  const last = sayDate(latest);
  return { bn: `${label}: শেষ তারিখ ${last.bn}।`, en: `${label}: due by ${last.en}.` };
}

const ASK_IN_WRITING: InBoth = {
  bn: 'জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।',
  en: 'When handing in, ask for a date in writing.',
};
const EMPTY_CELL: InBoth = joinSentences(
  {
    bn: 'সনদে এই সেবার সময়সীমার ঘরটি খালি, তাই শেষ তারিখ বলা যায় না।',
    en: 'The charter leaves the time of this service empty, so there is no due date.',
  },
  ASK_IN_WRITING,
);
const NO_NUMBER: InBoth = {
  bn: 'কত সময়ের মধ্যে, তার কোনো সংখ্যা নেই, তাই শেষ তারিখ বলা যায় না।',
  en: 'It gives no number of days, so there is no due date.',
};
const ON_THE_SPOT_ONLY: InBoth = {
  bn: 'তাৎক্ষণিক না পেলে কত সময়ের মধ্যে, তার কোনো সংখ্যা নেই, তাই শেষ তারিখ বলা যায় না।',
  en: 'Where it is not given on the spot, there is no number of days, so there is no due date.',
};
const NO_UPPER_LIMIT: InBoth = {
  bn: 'সর্বোচ্চ কত সময়, তা বলা নেই, তাই শেষ তারিখ বলা যায় না।',
  en: 'It gives no upper limit, so there is no due date.',
};
const BY_CASE: InBoth = { bn: 'শেষ তারিখ ক্ষেত্রভেদে আলাদা।', en: 'The due date depends on the case.' };
const CONDITIONAL: InBoth = {
  bn: 'সনদ এ সময় শর্তসাপেক্ষে বলেছে।',
  en: 'The charter makes this time subject to a condition.',
};

type WithoutDate = Exclude<DueStatus, 'DATED' | 'IMMEDIATE' | 'BY_CASE' | 'OUTSIDE_CALENDAR' | 'NOT_STATED'>;

const WITHOUT_DATE: Record<WithoutDate, InBoth> = {
  UNPARSED: {
    bn: 'এটি নিশ্চিতভাবে পড়া যায় না, তাই শেষ তারিখ বলা হয়নি। জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।',
    en: 'This cannot be read with certainty, so no due date is given. When handing in, ask for a date in writing.',
  },
  SCHEDULED: {
    bn: 'এটি একটি সময়সূচি, জমা দেওয়ার দিন থেকে গোনা মেয়াদ নয়। কোন তারিখে পাওয়া যাবে তা অফিসে জেনে নিন।',
    en: 'This is a schedule, not a term from the day of submission. Ask the office which of its dates applies.',
  },
  AS_DIRECTED: {
    bn: 'সময় কর্তৃপক্ষের নির্দেশের উপর নির্ভর করে। নির্দেশে কোন তারিখ আছে তা জেনে নিন।',
    en: 'The time follows the instruction given. Ask which date the instruction sets.',
  },
  PER_LAW: {
    bn: 'সময় আইন বা বিধি অনুযায়ী; সনদ সংখ্যা দেয়নি। কোন আইনে কত দিন তা জেনে নিন।',
    en: 'The time is set by a law or rule; the charter gives no number. Ask which law, and how many days.',
  },
};
