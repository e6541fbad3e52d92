import { statesBound } from '../deadline/measure.ts';
import { foldGlued } from '../text/fold.ts';
import type { InBoth } from '../text/in-both.ts';
import type { DeadlineVerdict } from './deadline-verdict.ts';
import { type ExplainedOffice, listPromises, nameOffices } from './list-promises.ts';

/** Says a row's verdict in a sentence a citizen can read, in Bangla and in English, naming each of up to 20 offices. */
export function explainVerdict(verdict: DeadlineVerdict, offices: readonly ExplainedOffice[]): InBoth {
  const offering = offices.filter((office) => office.deadline !== null);
  const promises = listPromises(offering);
  switch (verdict) {
    case 'SAME':
      return sayOnlyWords(offering)
        ? {
            bn: `কত দিনের মধ্যে, তা কোনো অফিস বলেনি। ${promises.bn}।`,
            en: `No office says within how many days. ${promises.en}.`,
          }
        : { bn: `সব অফিসের প্রতিশ্রুত সময় একই। ${promises.bn}।`, en: `All promise the same. ${promises.en}.` };
    case 'DIFFERENT':
      return { bn: `প্রতিশ্রুত সময় ভিন্ন। ${promises.bn}।`, en: `The promised times differ. ${promises.en}.` };
    case 'NOT_STATED':
      return explainSilence(offering, promises);
    case 'NOT_COMPARABLE':
      return {
        bn: `প্রতিশ্রুত সময় তুলনা করা যায় না। ${promises.bn}।`,
        en: `The promised times cannot be compared. ${promises.en}.`,
      };
    case 'NOT_SHARED':
      return {
        bn: `তুলনার অফিসগুলোর মধ্যে কেবল একটি এ সেবা দেয়। ${promises.bn}।`,
        en: `Only one of the offices compared offers this service. ${promises.en}.`,
      };
  }
}

/** Whether no office gives a bound, and their words differ: of one kind, but two schedules are not one promise. */
function sayOnlyWords(offering: readonly ExplainedOffice[]): boolean {
  const deadlines = offering.map(({ deadline }) => deadline).filter((deadline) => deadline !== null);
  if (deadlines.some((deadline) => statesBound(deadline) || deadline.cases.length > 0)) return false;
  return new Set(deadlines.map(({ text }) => foldGlued(text))).size > 1;
}

/** An office that states no time and one whose time could not be read are two things. */
function explainSilence(offering: readonly ExplainedOffice[], promises: InBoth): InBoth {
  const silent = offering.filter(({ deadline }) => deadline?.kind === 'UNSPECIFIED');
  const unread = offering.filter(({ deadline }) => deadline?.kind === 'UNPARSED');
  const reasons: InBoth[] = [];
  if (silent.length > 0) {
    const { bn, en } = nameOffices(silent);
    reasons.push({ bn: `${bn} কোনো সময়সীমা জানায়নি`, en: `No time is stated by ${en}` });
  }
  if (unread.length > 0) {
    const { bn, en } = nameOffices(unread);
    const time = silent.length > 0 ? 'the time' : 'The time';
    reasons.push({
      bn: `${bn} যে সময়সীমা লিখেছে তা নিশ্চিতভাবে পড়া যায় না`,
      en: `${time} given by ${en} cannot be read with certainty`,
    });
  }
  const stop = reasons.length > 1 ? ';' : ',';
  return {
    bn: `${reasons.map(({ bn }) => bn).join('; ')}${stop} তাই তুলনা করা যায় না। ${promises.bn}।`,
    en: `${reasons.map(({ en }) => en).join('; ')}${stop} so there is no comparison. ${promises.en}.`,
  };
}
