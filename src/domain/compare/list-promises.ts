import type { Deadline } from '../deadline/deadline.ts';
import { toBanglaDigits } from '../text/digits.ts';
import type { InBoth } from '../text/in-both.ts';
import { promiseBn, promiseEn } from './promise.ts';

/** One office's part of a row: its name in both languages and, where it offers the service, its deadline. */
export interface ExplainedOffice {
  name: string;
  nameEn: string;
  deadline: Deadline | null;
}

/** How many offices a sentence names one by one; of more it says how many. */
const MOST_NAMED = 20;

/**
 * What each office promises, in a list; where there are more offices than a reader takes in, how many promise what, the
 * promise of most first, an office that stands alone by its name.
 */
export function listPromises(offices: readonly ExplainedOffice[]): InBoth {
  const groups =
    offices.length > MOST_NAMED
      ? [...Map.groupBy(offices, ({ deadline }) => promiseBn(deadline)).values()].sort((a, b) => b.length - a.length)
      : offices.map((office) => [office]);
  const parts = groups.map((alike) => {
    const deadline = alike[0]?.deadline ?? null;
    const whose = alike.length > 1 ? countOf(alike) : namesOf(alike);
    return { bn: `${whose.bn}: ${promiseBn(deadline)}`, en: `${whose.en}: ${promiseEn(deadline)}` };
  });
  return { bn: parts.map(({ bn }) => bn).join('; '), en: parts.map(({ en }) => en).join('; ') };
}

/** The offices by their names; of many how many they are. */
export function nameOffices(offices: readonly ExplainedOffice[]): InBoth {
  return offices.length > MOST_NAMED ? countOf(offices) : namesOf(offices);
}

function namesOf(offices: readonly ExplainedOffice[]): InBoth {
  return {
    bn: offices.map(({ name }) => name).join(', '),
    en: offices.map(({ nameEn }) => nameEn).join(', '),
  };
}

function countOf(offices: readonly ExplainedOffice[]): InBoth {
  return { bn: `${toBanglaDigits(String(offices.length))}টি অফিস`, en: `${offices.length} offices` };
}
