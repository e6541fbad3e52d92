import { sayDate } from '../calendar/say-day.ts';
import { amountBn, amountEn } from '../deadline/say-amount.ts';
import { toBanglaDigits } from '../text/digits.ts';
import { type InBoth, joinSentences, NOTHING } from '../text/in-both.ts';
import type { EscalationRole } from './build-escalation.ts';
import type { StepDates } from './date-ladder.ts';
import type { GrievanceLimit } from './grievance-limit.ts';

/** A dated step. `dueReason`: what the service's due date says of itself. */
export interface DescribedDates extends StepDates {
  role: EscalationRole;
  dueReason: InBoth;
}

/** From when to when a step runs and on what ground, or what to ask for where no date is known. */
export function describeDates(step: DescribedDates): InBoth {
  if (step.role === 'RESPONSIBLE') return step.dueReason;
  if (step.opensAfter === null) return UNDATED;
  const before = sayDate(step.opensAfter);
  if (step.startsOn === null) {
    return {
      bn: `${before.bn} পার হলে পরবর্তী কার্যদিবস থেকে যাওয়া যায়; সেটি কোন দিন, ছুটির তালিকায় নেই।`,
      en: `Open from the working day after ${before.en} on; the calendar does not know which day that is.`,
    };
  }
  const start = sayDate(step.startsOn);
  if (step.role === 'SUPERIOR') {
    return {
      bn: `${before.bn} তারিখের মধ্যে সেবা না পেলে ${start.bn} থেকে যাওয়া যায়। এই ধাপের নির্ধারিত সময় নেই; অভিযোগ করতে এর জন্য অপেক্ষা করতে হয় না।`,
      en: `Not served by ${before.en}, go from ${start.en} on. This step has no time limit; a complaint need not wait for it.`,
    };
  }
  const opens = { bn: `${start.bn} থেকে যাওয়া যায়, তার আগে নয়।`, en: `Open from ${start.en} on, not before.` };
  return joinSentences(opens, describeEnd(step));
}

/** How long a step of the grievance procedure may take where the charter does not say, and who says so. */
export function describeLimit(limit: GrievanceLimit | null): InBoth {
  if (limit === null) return NO_LIMIT;
  const { max, unit, extension, source } = limit;
  const more =
    extension === null
      ? NOTHING
      : { bn: `, তদন্ত হলে আরও ${toBanglaDigits(String(extension))}`, en: `, ${extension} more if it is investigated` };
  return {
    bn: `নিষ্পত্তির সময় ${amountBn(max, unit)}${more.bn} (সূত্র: ${source})।`,
    en: `To be settled within ${amountEn(max, unit)}${more.en} (source: ${source}).`,
  };
}

function describeEnd({ dueOn }: DescribedDates): InBoth {
  if (dueOn === null) return UNKNOWN_END;
  const end = sayDate(dueOn);
  return {
    bn: `প্রথম দিনেই গেলে নিষ্পত্তির শেষ তারিখ ${end.bn}।`,
    en: `If taken on the first day, it is to be settled by ${end.en}.`,
  };
}

const UNDATED: InBoth = {
  bn: 'প্রতিশ্রুত সময় বা আগের অভিযোগ কবে শেষ হয় জানা নেই, তাই এ ধাপে কবে থেকে যাওয়া যায় তা বলা যায় না।',
  en: 'The end of the promised time or of the complaint before is not known, so it cannot be said from when on this step is open.',
};
const NO_LIMIT: InBoth = { bn: 'এই ধাপের সময়সীমা জানা নেই।', en: 'The time limit of this step is not known.' };
const UNKNOWN_END: InBoth = { bn: 'কবে শেষ হবে তা জানা নেই।', en: 'By when it is settled is not known.' };
