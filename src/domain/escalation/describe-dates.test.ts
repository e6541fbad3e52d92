import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type DescribedDates, describeDates, describeLimit } from './describe-dates.ts';
import type { GrievanceLimit } from './grievance-limit.ts';

const dueReason = { bn: 'শেষ তারিখের কথা।', en: 'Of the due date.' };
const AFTER = '2025-06-03';
const dates = (
  role: DescribedDates['role'],
  startsOn: string | null,
  dueOn: string | null = null,
  opensAfter: string | null = AFTER,
) => {
  const day = (iso: string | null) => (iso === null ? null : Temporal.PlainDate.from(iso));
  return describeDates({ role, startsOn: day(startsOn), dueOn: day(dueOn), opensAfter: day(opensAfter), dueReason });
};

describe('the dates of a step', () => {
  it('are for the responsible officer what the due date says of itself', () => {
    expect(dates('RESPONSIBLE', '2025-06-02', '2025-06-03')).toEqual(dueReason);
    expect(dates('RESPONSIBLE', null)).toEqual(dueReason);
  });

  it('have no end for a superior', () => {
    expect(dates('SUPERIOR', '2025-06-04')).toEqual({
      bn: '৩ জুন ২০২৫ (মঙ্গলবার) তারিখের মধ্যে সেবা না পেলে ৪ জুন ২০২৫ (বুধবার) থেকে যাওয়া যায়। এই ধাপের নির্ধারিত সময় নেই; অভিযোগ করতে এর জন্য অপেক্ষা করতে হয় না।',
      en: 'Not served by 3 June 2025 (Tuesday), go from 4 June 2025 (Wednesday) on. This step has no time limit; a complaint need not wait for it.',
    });
  });

  it('say from when on and until when', () => {
    expect(dates('GRIEVANCE_OFFICER', '2025-11-05', '2026-01-05')).toEqual({
      bn: '৫ নভেম্বর ২০২৫ (বুধবার) থেকে যাওয়া যায়, তার আগে নয়। প্রথম দিনেই গেলে নিষ্পত্তির শেষ তারিখ ৫ জানুয়ারি ২০২৬ (সোমবার)।',
      en: 'Open from 5 November 2025 (Wednesday) on, not before. If taken on the first day, it is to be settled by 5 January 2026 (Monday).',
    });
  });

  it('say that the end is not known', () => {
    expect(dates('CABINET_CELL', '2025-11-05')).toEqual({
      bn: '৫ নভেম্বর ২০২৫ (বুধবার) থেকে যাওয়া যায়, তার আগে নয়। কবে শেষ হবে তা জানা নেই।',
      en: 'Open from 5 November 2025 (Wednesday) on, not before. By when it is settled is not known.',
    });
  });

  it.each(['SUPERIOR', 'GRIEVANCE_OFFICER', 'APPEAL_OFFICER', 'CABINET_CELL'] as const)(
    'are not known for %s where the step before has no known end',
    (role) => {
      expect(dates(role, null, null, null)).toEqual({
        bn: 'প্রতিশ্রুত সময় বা আগের অভিযোগ কবে শেষ হয় জানা নেই, তাই এ ধাপে কবে থেকে যাওয়া যায় তা বলা যায় না।',
        en: 'The end of the promised time or of the complaint before is not known, so it cannot be said from when on this step is open.',
      });
    },
  );

  it.each(['SUPERIOR', 'CABINET_CELL'] as const)(
    'name the day that must pass for %s where the calendar does not know the next open one',
    (role) => {
      expect(dates(role, null)).toEqual({
        bn: '৩ জুন ২০২৫ (মঙ্গলবার) পার হলে পরবর্তী কার্যদিবস থেকে যাওয়া যায়; সেটি কোন দিন, ছুটির তালিকায় নেই।',
        en: 'Open from the working day after 3 June 2025 (Tuesday) on; the calendar does not know which day that is.',
      });
    },
  );
});

describe('the limit of a step', () => {
  const limit: GrievanceLimit = {
    appliesTo: 'caab',
    body: 'Civil Aviation Authority',
    role: 'GRIEVANCE_OFFICER',
    max: 30,
    unit: 'WORKING_DAY',
    extension: 10,
    contact: null,
    source: 'caab.portal.gov.bd',
    note: 'not shown',
  };

  it('is told with its extension and its source', () => {
    expect(describeLimit(limit)).toEqual({
      bn: 'নিষ্পত্তির সময় ৩০ কার্যদিবস, তদন্ত হলে আরও ১০ (সূত্র: caab.portal.gov.bd)।',
      en: 'To be settled within 30 working days, 10 more if it is investigated (source: caab.portal.gov.bd).',
    });
  });

  it('is told in its own unit, without an extension where there is none', () => {
    expect(describeLimit({ ...limit, max: 1, unit: 'MONTH', extension: null })).toEqual({
      bn: 'নিষ্পত্তির সময় ১ মাস (সূত্র: caab.portal.gov.bd)।',
      en: 'To be settled within 1 month (source: caab.portal.gov.bd).',
    });
  });

  it('is said not to be known', () => {
    expect(describeLimit(null)).toEqual({
      bn: 'এই ধাপের সময়সীমা জানা নেই।',
      en: 'The time limit of this step is not known.',
    });
  });
});
