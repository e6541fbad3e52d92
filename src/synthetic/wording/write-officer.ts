import type { Person } from '../charter/people.ts';
import type { TrueOfficer } from '../nation.ts';
import type { Random } from '../random.ts';
import { type Digits, inDigits } from './digits.ts';

/** How an office is used to naming its officers. */
export const OFFICER_HABITS = ['POST_ONLY', 'POST_AND_PHONE', 'UNLABELLED', 'LABELLED', 'COMMAS'] as const;

/** One way of naming an officer. */
export type OfficerHabit = (typeof OFFICER_HABITS)[number];

/** A cell and whom it was meant to name. */
export interface WrittenOfficer {
  text: string;
  truth: TrueOfficer;
}

const ACTING_MARKS = ['(অ.দা.)', '(অ. দা.)', '(অতিরিক্ত দায়িত্ব)', '(ভারপ্রাপ্ত)'];
const PHONE_LABELS = ['ফোন: ', 'ফোনঃ ', 'ফোন-', 'টেলিফোন: '];
const AREA_CODE = 2;

/** An officer cell in an office's way of writing. The digits of an e-mail stay as they are. */
export function writeOfficer(
  person: Person,
  designation: string,
  { habit, digits }: { habit: OfficerHabit; digits: Digits },
  random: Random,
): WrittenOfficer {
  const { name, acting, email } = person;
  const hyphen = random.chance(0.5) ? '-' : '';
  const phone = inDigits(`${person.phone.slice(0, AREA_CODE)}${hyphen}${person.phone.slice(AREA_CODE)}`, digits);
  const label = random.oneOf(PHONE_LABELS);
  const mark = acting ? ` ${random.oneOf(ACTING_MARKS)}` : '';
  const named: TrueOfficer = { name, designation, acting, phone: `+880${person.phone.slice(1)}` };
  switch (habit) {
    case 'UNLABELLED':
      return { text: `জনাব ${name} ${designation}${mark} ${label}${phone} ${email}`, truth: named };
    case 'COMMAS':
      return { text: `জনাব ${name}, ${designation}${mark}, ${label}${phone}, ই-মেইল: ${email}`, truth: named };
    case 'LABELLED':
      return { text: `নামঃ ${name} পদবীঃ ${designation}${mark} ফোনঃ ${phone} ই-মেইলঃ ${email}`, truth: named };
    case 'POST_AND_PHONE':
      return { text: `${designation} ${label}${phone}`, truth: { ...named, name: null, acting: false } };
    default:
      return { text: designation, truth: { name: null, designation, acting: false, phone: null } };
  }
}
