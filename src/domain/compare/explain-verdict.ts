import type { Deadline } from '../deadline/deadline.ts';
import { isSilent } from '../deadline/measure.ts';
import type { DeadlineVerdict } from './deadline-verdict.ts';
import { promiseBn, promiseEn } from './promise.ts';

/** One office's part of a row: its name in both languages and, where it offers the service, its deadline. */
export interface ExplainedOffice {
  name: string;
  nameEn: string;
  deadline: Deadline | null;
}

/** Says a row's verdict in a sentence a citizen can read, in Bangla and in English, naming each office. */
export function explainVerdict(
  verdict: DeadlineVerdict,
  offices: readonly ExplainedOffice[],
): { bn: string; en: string } {
  const offering = offices.filter((office) => office.deadline !== null);
  const promises = {
    bn: offering.map((o) => `${o.name}: ${promiseBn(o.deadline)}`).join('; '),
    en: offering.map((o) => `${o.nameEn}: ${promiseEn(o.deadline)}`).join('; '),
  };
  switch (verdict) {
    case 'SAME':
      return { bn: `সব অফিসের প্রতিশ্রুত সময় একই। ${promises.bn}।`, en: `All promise the same. ${promises.en}.` };
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

function explainSilence(offering: readonly ExplainedOffice[], promises: { bn: string; en: string }) {
  const silent = offering.filter((office) => office.deadline !== null && isSilent(office.deadline));
  return {
    bn: `${silent.map((o) => o.name).join(', ')} কোনো সময়সীমা জানায়নি, তাই তুলনা করা যায় না। ${promises.bn}।`,
    en: `No time is stated by ${silent.map((o) => o.nameEn).join(', ')}, so there is no comparison. ${promises.en}.`,
  };
}
