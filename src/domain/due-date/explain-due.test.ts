import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { madeEdition, madeEntry } from '../../../tests/support/due-date-oracle.ts';
import type { CalendarEdition } from '../calendar/calendar-order.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import { readDeadline } from '../deadline/read-deadline.ts';
import { findDueDate } from './find-due-date.ts';

/** June 2025, with the Eid holidays. */
const EDITION = madeEdition([
  madeEntry('2025-06-01/2025-06-30', 'COVERED'),
  madeEntry('2025-06-05/2025-06-12', 'CLOSED', { name: 'ঈদুল আজহা', nameEn: 'Eid-ul-Azha' }),
]);

function reasons(text: string, submittedOn: string, edition: CalendarEdition = EDITION) {
  const { status, reason, reasonEn } = findDueDate(readDeadline(text), {
    submittedOn: Temporal.PlainDate.from(submittedOn),
    calendar: workingCalendar(edition, []),
    closedLastDay: 'next-open-day',
  });
  return { status, bn: reason, en: reasonEn };
}

describe('the sentence of a date', () => {
  it.each([
    [
      '৫ কার্যদিবস',
      '2025-06-03',
      'DATED',
      'সনদে লেখা: “৫ কার্যদিবস”। ৩ জুন ২০২৫ (মঙ্গলবার) জমা দিলে শেষ তারিখ ১৮ জুন ২০২৫ (বুধবার)।',
      'The charter says: “৫ কার্যদিবস”. Handed in on 3 June 2025 (Tuesday), it is due by 18 June 2025 (Wednesday).',
    ],
    [
      ' ২-৩ কার্যদিবস ',
      '2025-06-15',
      'DATED',
      'সনদে লেখা: “২-৩ কার্যদিবস”। ১৫ জুন ২০২৫ (রবিবার) জমা দিলে শেষ তারিখ ১৮ জুন ২০২৫ (বুধবার)। দ্রুততম সম্ভাব্য তারিখ ১৭ জুন ২০২৫ (মঙ্গলবার)।',
      'The charter says: “২-৩ কার্যদিবস”. Handed in on 15 June 2025 (Sunday), it is due by 18 June 2025 (Wednesday). At the earliest: 17 June 2025 (Tuesday).',
    ],
    [
      '১ দিন',
      '2025-06-04',
      'DATED',
      'সনদে লেখা: “১ দিন”। ৪ জুন ২০২৫ (বুধবার) জমা দিলে শেষ তারিখ ১৫ জুন ২০২৫ (রবিবার)। ৫ জুন ২০২৫ (বৃহস্পতিবার) অফিস বন্ধ, তাই পরবর্তী কার্যদিবস ধরা হয়েছে।',
      'The charter says: “১ দিন”. Handed in on 4 June 2025 (Wednesday), it is due by 15 June 2025 (Sunday). Offices are closed on 5 June 2025 (Thursday), so the next open day counts.',
    ],
    [
      'তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)',
      '2025-06-15',
      'DATED',
      'সনদে লেখা: “তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”। ১৫ জুন ২০২৫ (রবিবার) জমা দিলে শেষ তারিখ ১৭ জুন ২০২৫ (মঙ্গলবার)। তাৎক্ষণিক দেওয়া গেলে ১৫ জুন ২০২৫ (রবিবার)। সনদ এ সময় শর্তসাপেক্ষে বলেছে।',
      'The charter says: “তাৎক্ষণিক/ ২ কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”. Handed in on 15 June 2025 (Sunday), it is due by 17 June 2025 (Tuesday). Where it can be given on the spot: 15 June 2025 (Sunday). The charter makes this time subject to a condition.',
    ],
    [
      'তাৎক্ষণিক',
      '2025-06-06',
      'IMMEDIATE',
      'সনদে লেখা: “তাৎক্ষণিক”। ৬ জুন ২০২৫ (শুক্রবার) জমা দিলে শেষ তারিখ ১৫ জুন ২০২৫ (রবিবার)। ৬ জুন ২০২৫ (শুক্রবার) অফিস বন্ধ, তাই পরবর্তী কার্যদিবস ধরা হয়েছে।',
      'The charter says: “তাৎক্ষণিক”. Handed in on 6 June 2025 (Friday), it is due by 15 June 2025 (Sunday). Offices are closed on 6 June 2025 (Friday), so the next open day counts.',
    ],
    [
      'নতুন ৩ দিন, নবায়ন ৪০ দিন',
      '2025-06-15',
      'BY_CASE',
      'সনদে লেখা: “নতুন ৩ দিন, নবায়ন ৪০ দিন”। শেষ তারিখ ক্ষেত্রভেদে আলাদা। নতুন: শেষ তারিখ ১৮ জুন ২০২৫ (বুধবার)। নবায়ন: ছুটির তালিকার বাইরে, তারিখ জানা নেই। জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।',
      'The charter says: “নতুন ৩ দিন, নবায়ন ৪০ দিন”. The due date depends on the case. নতুন: due by 18 June 2025 (Wednesday). নবায়ন: beyond the calendar, no date. When handing in, ask for a date in writing.',
    ],
  ])('%s from %s', (text, submittedOn, status, bn, en) => {
    expect(reasons(text, submittedOn)).toEqual({ status, bn, en });
  });
});

describe('why there is no date', () => {
  it.each([
    [
      '',
      'NOT_STATED',
      'সনদে এই সেবার সময়সীমার ঘরটি খালি, তাই শেষ তারিখ বলা যায় না। জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।',
      'The charter leaves the time of this service empty, so there is no due date. When handing in, ask for a date in writing.',
    ],
    [
      'তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)',
      'NOT_STATED',
      'সনদে লেখা: “তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”। তাৎক্ষণিক না পেলে কত সময়ের মধ্যে, তার কোনো সংখ্যা নেই, তাই শেষ তারিখ বলা যায় না। জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।',
      'The charter says: “তাৎক্ষণিক/কার্যদিবস (প্রযোজ্য ক্ষেত্রে)”. Where it is not given on the spot, there is no number of days, so there is no due date. When handing in, ask for a date in writing.',
    ],
    [
      '২.৫ দিন',
      'UNPARSED',
      'সনদে লেখা: “২.৫ দিন”। এটি নিশ্চিতভাবে পড়া যায় না, তাই শেষ তারিখ বলা হয়নি। জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।',
      'The charter says: “২.৫ দিন”. This cannot be read with certainty, so no due date is given. When handing in, ask for a date in writing.',
    ],
    [
      'প্রতি শনিবার',
      'SCHEDULED',
      'সনদে লেখা: “প্রতি শনিবার”। এটি একটি সময়সূচি, জমা দেওয়ার দিন থেকে গোনা মেয়াদ নয়। কোন তারিখে পাওয়া যাবে তা অফিসে জেনে নিন।',
      'The charter says: “প্রতি শনিবার”. This is a schedule, not a term from the day of submission. Ask the office which of its dates applies.',
    ],
    [
      'কর্তৃপক্ষের নির্দেশনা মোতাবেক',
      'AS_DIRECTED',
      'সনদে লেখা: “কর্তৃপক্ষের নির্দেশনা মোতাবেক”। সময় কর্তৃপক্ষের নির্দেশের উপর নির্ভর করে। নির্দেশে কোন তারিখ আছে তা জেনে নিন।',
      'The charter says: “কর্তৃপক্ষের নির্দেশনা মোতাবেক”. The time follows the instruction given. Ask which date the instruction sets.',
    ],
    [
      'বিধি মোতাবেক',
      'PER_LAW',
      'সনদে লেখা: “বিধি মোতাবেক”। সময় আইন বা বিধি অনুযায়ী; সনদ সংখ্যা দেয়নি। কোন আইনে কত দিন তা জেনে নিন।',
      'The charter says: “বিধি মোতাবেক”. The time is set by a law or rule; the charter gives no number. Ask which law, and how many days.',
    ],
  ])('“%s”: %s', (text, status, bn, en) => {
    expect(reasons(text, '2025-06-03')).toEqual({ status, bn, en });
  });
});

const KNOWN_BN = 'সরকারি ছুটির তথ্য আছে কেবল ১ জুন ২০২৫ (রবিবার) থেকে ৩০ জুন ২০২৫ (সোমবার) পর্যন্ত; এর বাইরে কিছু ধরে নেওয়া হয় না।';
const KNOWN_EN =
  'The calendar knows the days from 1 June 2025 (Sunday) to 30 June 2025 (Monday); beyond them nothing is assumed.';

describe('beyond the calendar', () => {
  it.each([
    ['৫ কার্যদিবস', '2025-06-26', 'প্রতিশ্রুত ৫ কার্যদিবস, তার ২টি গোনা যায়।', 'Of 5 working days, 2 can be counted.'],
    [
      '৭-১৫ দিন',
      '2025-06-22',
      'মেয়াদ শেষ হয় ৭ জুলাই ২০২৫ (সোমবার)। ৭ জুলাই ২০২৫ (সোমবার) অফিস খোলা কি না জানা নেই। দ্রুততম সম্ভাব্য তারিখ ২৯ জুন ২০২৫ (রবিবার)।',
      'The term ends on 7 July 2025 (Monday). Whether offices are open on 7 July 2025 (Monday) is not known. At the earliest: 29 June 2025 (Sunday).',
    ],
    ['১ কার্যদিবস', '9999-12-31', 'প্রতিশ্রুত ১ কার্যদিবস, তার একটিও গোনা যায় না।', 'Of 1 working day, none can be counted.'],
  ])('%s from %s says how far it came', (text, submittedOn, bn, en) => {
    const [leadBn, leadEn] = [`সনদে লেখা: “${text}”। ${KNOWN_BN}`, `The charter says: “${text}”. ${KNOWN_EN}`];
    expect(reasons(text, submittedOn)).toEqual({
      status: 'OUTSIDE_CALENDAR',
      bn: `${leadBn} ${bn} জমা দেওয়ার সময় লিখিত তারিখ চেয়ে নিন।`,
      en: `${leadEn} ${en} When handing in, ask for a date in writing.`,
    });
  });

  it('names every span that is known', () => {
    const gap = madeEdition([madeEntry('2025-06-01/2025-06-15', 'COVERED'), madeEntry('2025-06-18', 'COVERED')]);
    const { bn, en } = reasons('২ কার্যদিবস', '2025-06-15', gap);
    expect(en).toContain(
      'from 1 June 2025 (Sunday) to 15 June 2025 (Sunday); 18 June 2025 (Wednesday) to 18 June 2025 (Wednesday); beyond',
    );
    expect(bn).toContain(
      '১ জুন ২০২৫ (রবিবার) থেকে ১৫ জুন ২০২৫ (রবিবার) পর্যন্ত; ১৮ জুন ২০২৫ (বুধবার) থেকে ১৮ জুন ২০২৫ (বুধবার) পর্যন্ত;',
    );
  });

  it('without any calendar', () => {
    const { status, bn, en } = reasons('৫ কার্যদিবস', '2025-06-03', madeEdition());
    expect(status).toBe('OUTSIDE_CALENDAR');
    expect(bn).toContain('কোনো সরকারি ছুটির তালিকা দেওয়া নেই, তাই শেষ তারিখ বলা যায় না।');
    expect(en).toContain('No working calendar is loaded, so there is no due date.');
  });

  it('does not doubt a last day that is known to be closed', () => {
    const toFriday = madeEdition([madeEntry('2025-06-01/2025-06-20', 'COVERED')]);
    const { status, en } = reasons('১ দিন', '2025-06-19', toFriday);
    expect(status).toBe('OUTSIDE_CALENDAR');
    expect(en).toContain('Offices are closed on 20 June 2025 (Friday); the next open day is not known.');
  });

  it('does not take a lower bound for service on the spot', () => {
    const { status, en } = reasons('তাৎক্ষণিক/ কমপক্ষে ৭ কার্যদিবস', '2025-06-15');
    expect(status).toBe('NOT_STATED');
    expect(en).toContain('Where it can be given on the spot: 15 June 2025 (Sunday).');
  });

  it('does not put a lower bound alone down to the calendar', () => {
    const { status, en } = reasons('কমপক্ষে ৭ দিন', '2025-06-03');
    expect(status).toBe('NOT_STATED');
    expect(en).toBe(
      'The charter says: “কমপক্ষে ৭ দিন”. It gives no upper limit, so there is no due date. At the earliest: 15 June 2025 (Sunday). When handing in, ask for a date in writing.',
    );
  });
});
