import { type InBoth, NOTHING } from '../text/in-both.ts';

/** Whose promise an application is dated by. Days are ISO 8601. */
export interface CountedCharter {
  submittedOn: string;
  effectiveFrom: string;
  /** Whether the office had a charter in force on the day of submission; it may have lacked the service. */
  hadCharter: boolean;
}

/** That the promise was made only after the day of submission; nothing where it held on that day. */
export function sayLaterCharter({ submittedOn, effectiveFrom, hadCharter }: CountedCharter): InBoth {
  if (effectiveFrom <= submittedOn) return NOTHING;
  return hadCharter
    ? {
        bn: `${submittedOn} তারিখের সনদে এই সেবা ছিল না; ${effectiveFrom} থেকে কার্যকর সনদ অনুযায়ী হিসাব করা হলো।`,
        en: `The charter of ${submittedOn} did not have this service; this is by the one in force from ${effectiveFrom}.`,
      }
    : {
        bn: `${submittedOn} তারিখের কোনো সনদ জানা নেই; ${effectiveFrom} থেকে কার্যকর সনদ অনুযায়ী হিসাব করা হলো।`,
        en: `No charter of ${submittedOn} is known; this is by the one in force from ${effectiveFrom}.`,
      };
}
