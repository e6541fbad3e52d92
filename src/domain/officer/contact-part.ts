import { toAsciiDigits } from '../text/digits.ts';
import type { Contact } from './officer-cell.ts';
import { readEmails } from './read-emails.ts';
import { firstPhoneAt, readPhones } from './read-phones.ts';
import { readUrls } from './read-urls.ts';

const LABEL =
  /(?:(?:দাপ্তরিক|অফিসিয়াল|সরকার[িী]|অফিস)\s?)?(?:টেলি\s?ফোন|ফোন|মোবাইল|মোবা?[.:ঃ]|সেল\s?ফোন|সেল\s?[:ঃ-]|ফ্যাক্স|ই\s?-?\s?মেইল|মেইল|ওয়েব|(?<![a-z])(?:tele)?phone|(?<![a-z])(?:tel|cell)[.:-]|(?<![a-z@.])mobile|(?<![a-z@.])e-?mail(?![a-z.@])|(?<![a-z@.])fax|(?<![a-z@.])web)/iu;

/** Rooms and area codes, which are no telephone numbers: `কক্ষ নং-৩০২`, `উপজেলার কোড: ৫২৩৯`. */
const ROOM_OR_CODE =
  /[,;(]?\s?(?:কক্ষ|রুম|room|পোস্ট\s?কোড|(?:জেলার?\s?\/?\s?)?(?:উপজেলার?\s?)?কোড)\s?(?:নং|নম্বর|নাম্বার|no)?[\s:ঃ.–-]{0,4}[0-9০-৯]{1,6}(?![0-9০-৯-])\)?/giu;

/** Floors: `(২য় তলা)`, `নিচ তলা`. */
const FLOOR = /[,;]?\s?\(?(?:[0-9০-৯]{1,2}\s?(?:য়|ম|র্থ|ষ্ঠ|তম|st|nd|rd|th)?|নিচ|নীচ)\s?(?:তলা|floor)\)?/giu;

/** A text with room numbers, floors and area codes blanked out; its length stays. */
export function withoutRooms(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  return text.replace(ROOM_OR_CODE, blank).replace(FLOOR, blank);
}

/** Where the contact part of an officer cell begins: its first label, number, e-mail or URL; null where it has none. */
export function findContactStart(text: string): number | null {
  const ascii = toAsciiDigits(text);
  const starts = [LABEL.exec(ascii)?.index ?? -1, firstPhoneAt(ascii)];
  for (const found of [...readEmails(ascii), ...readUrls(ascii)]) starts.push(ascii.indexOf(found));
  const found = starts.filter((start) => start >= 0);
  return found.length === 0 ? null : Math.min(...found);
}

/** An e-mail address that has lost its @ (`ueogmail.com`): no page is there. */
const MAIL_HOST = /(?:gmail|yahoo|hotmail|outlook)\.com$/i;

/** Reads the contact part of a cell; null where it only has labels with nothing behind them. */
export function readContact(text: string): Contact | null {
  const written = toAsciiDigits(text).trim();
  const { phones } = readPhones(withoutRooms(written));
  const emails = readEmails(written);
  const hosts = readUrls(written);
  const urls = hosts.filter((host) => !MAIL_HOST.test(host));
  const silent = phones.length + emails.length + hosts.length === 0 && !/[0-9@]/.test(written);
  return silent ? null : { phones, emails, urls, text: written };
}
