import { randomFor } from '../random.ts';

/** A made-up officer, named after a flower and a river as nobody is. */
export interface Person {
  name: string;
  acting: boolean;
  /** National digits without separators, beginning `020`: no subscriber's number begins with a zero. */
  phone: string;
  email: string;
}

/** Whose post it is: the head's, or that of the one who deals with services. */
export type PersonRole = 'HEAD' | 'DEALING';

const FLOWERS = `শিমুল পলাশ কদম বকুল শাপলা জুঁই টগর গাঁদা অপরাজিতা কৃষ্ণচূড়া সোনালু জারুল হিজল তমাল নাগেশ্বর চম্পা মালতী দোলনচাঁপা কামিনী কাঞ্চন
  বেলী করবী মাধবী শেফালী কেয়া নীলকণ্ঠ রাধাচূড়া কুমুদ পারিজাত অশোক`
  .normalize('NFC')
  .split(/\s+/);
const RIVERS = `করতোয়া ধলেশ্বরী কপোতাক্ষ সোমেশ্বরী বুড়িগঙ্গা শীতলক্ষ্যা তুরাগ গড়াই সুরমা কুশিয়ারা হালদা সাঙ্গু মাতামুহুরী মধুমতী চিত্রা নবগঙ্গা কীর্তনখোলা
  বিষখালী বলেশ্বর শিবসা বংশাই আড়িয়ালখাঁ ব্রহ্মপুত্র তিস্তা ধরলা মহানন্দা পুনর্ভবা ইছামতী ভদ্রা কালীগঙ্গা`
  .normalize('NFC')
  .split(/\s+/);

const KEY = 71;
const ROLES: readonly PersonRole[] = ['HEAD', 'DEALING'];
const ACTING_SHARE = 0.1;
const PHONE_DIGITS = 7;
/** Numbers of one office: two roles in up to five terms of office. */
const NUMBERS_OF_OFFICE = 10;

/** Who holds a post of an office: the same person for the same term, whoever's charter names them. Numbers are never shared. */
export function personOf(
  seed: number,
  office: { index: number; slug: string },
  role: PersonRole,
  term: number,
): Person {
  const random = randomFor(seed, KEY, office.index, ROLES.indexOf(role), term);
  const number = office.index * NUMBERS_OF_OFFICE + ROLES.indexOf(role) * (NUMBERS_OF_OFFICE / 2) + term;
  const [organisation = '', ...places] = office.slug.split('/');
  const mailbox = [role === 'HEAD' ? 'head' : 'desk', ...places.reverse()].join('.');
  return {
    name: `${random.oneOf(FLOWERS)} ${random.oneOf(RIVERS)}`,
    acting: random.chance(ACTING_SHARE),
    phone: `020${String(number).padStart(PHONE_DIGITS, '0')}`,
    email: `${mailbox}@${organisation}.example`,
  };
}
