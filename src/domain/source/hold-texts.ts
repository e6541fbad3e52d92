import { toBanglaDigits } from '../text/digits.ts';
import { type InBoth, joinSentences } from '../text/in-both.ts';
import type { HoldReason } from './source.ts';

type Write = (detail: Readonly<Record<string, string>>) => InBoth;

const WRITERS: Readonly<Record<HoldReason, Write>> = {
  OFFICE_DIFFERS: ({ expected = '', named = '' }) => ({
    en: `The source is of the office ${expected}, but the document names ${named}.`,
    bn: `উৎসটি ${expected} অফিসের, কিন্তু নথিতে ${named} অফিসের নাম আছে।`,
  }),
  SERVICES_VANISH: ({ removed = '', services = '' }) => ({
    en: `${removed} of the office's ${services} services would be gone.`,
    bn: `অফিসটির ${toBanglaDigits(services)}টি সেবার মধ্যে ${toBanglaDigits(removed)}টি বাদ পড়ত।`,
  }),
  COLUMNS_CHANGED: ({ before = '', after = '' }) => ({
    en: `The tables have other columns than before: ${after} instead of ${before}.`,
    bn: `সারণির কলাম আগের মতো নয়: আগে ${before}, এখন ${after}।`,
  }),
};

/** Why a document is held, in words. */
export function writeHoldReasons(reasons: readonly HoldReason[], detail: Readonly<Record<string, string>>): InBoth {
  const sentences = reasons.map((reason) => WRITERS[reason](detail));
  return { en: sentences.map(({ en }) => en).join(' '), bn: sentences.map(({ bn }) => bn).join(' ') };
}

/** How many held documents a source's reason tells of; the others are like them. */
const MOST_TOLD = 3;

/** Why documents of a source wait for a decision; null where none does. */
export function writeHeld(
  held: ReadonlyArray<{ reasons: readonly HoldReason[]; detail: Readonly<Record<string, string>> }>,
): InBoth | null {
  if (held.length === 0) return null;
  return joinSentences(...held.slice(0, MOST_TOLD).map(({ reasons, detail }) => writeHoldReasons(reasons, detail)));
}
