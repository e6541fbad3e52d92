import type { PlannedOffice } from '../office-at.ts';
import type { Random } from '../random.ts';
import { type Digits, inDigits } from '../wording/digits.ts';

/** The first line of every made-up document, kept by every reader. */
export const SYNTHETIC_NOTICE = 'নমুনা দলিল: কৃত্রিম তথ্য (synthetic demonstration data)';

const TITLES = ['সিটিজেন চার্টার', 'সিটিজেন চার্টার', 'সেবা প্রদান প্রতিশ্রুতি (সিটিজেন চার্টার)', 'নাগরিক সনদ (সিটিজেন চার্টার)'];
const VISIONS = [
  'জনগণের দোরগোড়ায় মানসম্মত সেবা পৌঁছে দেওয়া।',
  'সবার জন্য সহজ ও স্বচ্ছ সেবা নিশ্চিতকরণ।',
  'দক্ষ ও জনবান্ধব সেবা ব্যবস্থা।',
];
const MISSIONS = [
  'সেবা সহজীকরণ, দক্ষ জনবল ও প্রযুক্তির ব্যবহারের মাধ্যমে সুশাসন প্রতিষ্ঠা।',
  'নির্ধারিত সময়ে ও স্বল্প ব্যয়ে জনগণকে সেবা প্রদান।',
];
const MONTHS = 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'.split(' ');
const EXPECTATIONS = [
  '৩. আপনার কাছে আমাদের প্রত্যাশা',
  'সম্পূর্ণ আবেদন জমা দেওয়া',
  'নির্ধারিত ফি পরিশোধ করা',
  'সাক্ষাতের জন্য নির্ধারিত সময়ের পূর্বেই উপস্থিত থাকা',
];

/** The lines above the first group of services. */
export function writeHead(planned: PlannedOffice, random: Random): string[] {
  const { organisation } = planned.department;
  const host = [...planned.office.slug.split('/').reverse().slice(0, -1), organisation.slug, 'example'].join('.');
  const purpose = random.chance(0.7) ? ['ভিশন:', random.oneOf(VISIONS), 'মিশন:', random.oneOf(MISSIONS)] : [];
  return [
    SYNTHETIC_NOTICE,
    ...(random.chance(0.6) ? ['গণপ্রজাতন্ত্রী বাংলাদেশ সরকার'] : []),
    organisation.name,
    ...officeLines(planned, random),
    ...(random.chance(0.4) ? [host] : []),
    random.oneOf(TITLES),
    ...purpose,
  ];
}

function officeLines({ office, area, parentArea }: PlannedOffice, random: Random): string[] {
  if (office.level === 'COUNTRY') return ['প্রধান কার্যালয়'];
  if (office.level === 'DISTRICT') return [`জেলা কার্যালয়, ${area.name}`];
  const place = `${area.name}, ${parentArea?.name}`;
  return random.chance(0.5) ? ['উপজেলা কার্যালয়', place] : [`উপজেলা কার্যালয়, ${place}`];
}

/** What is asked of the applicant, in charters that say it. */
export function writeExpectations(): string[] {
  return EXPECTATIONS;
}

/** The lines of a signature: the day, the name where there is one, the post. */
export function writeSignature(
  isoDate: string,
  signer: { name: string | null; designation: string },
  digits: Digits,
  random: Random,
): string[] {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const written = random.oneOf([
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
    `তারিখ: ${day}-${month}-${year} খ্রি.`,
    `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  ]);
  return [inDigits(written, digits), ...(signer.name === null ? [] : [signer.name]), signer.designation];
}
