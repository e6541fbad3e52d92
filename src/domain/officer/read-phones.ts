import { toAsciiDigits } from '../text/digits.ts';
import { nationalNumber } from './national-number.ts';
import { withoutEmails } from './read-emails.ts';

/** The telephone numbers of a text: `phones` in E.164, `unreadable` the digit runs that look like one and are none. */
export interface PhoneReading {
  phones: string[];
  unreadable: string[];
}

/** The area code a following bare number takes over, the length such a number must have, and where its own ended. */
interface SharedAreaCode {
  areaCode: string;
  length: number;
  end: number;
}

interface DigitRun {
  text: string;
  start: number;
  end: number;
}

const RUN = /[+(]{0,4}[0-9](?:[0-9 ()+\u2010-\u2015-]*[0-9])?/g;
const DATE = /[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2}/g;
const URL_WITH_SCHEME = /https?:\/\/\S*/g;
const SHARES_AREA_CODE = /^\s*[,/]\s*$/;
/** Shorter runs are rooms, codes and serials. */
const SHORTEST_PHONE_DIGITS = 6;
/** A local number that a label calls a telephone: too short to be understood, too long to be passed over. */
const SHORTEST_LABELLED_DIGITS = 5;
const PHONE_LABEL_BEFORE = /(?:ফোন|মোবাইল|মোবাঃ|phone|mobile|tel)\.?\s?(?:নং|নম্বর|no)?[\s:ঃ.–-]{0,3}$/iu;
const LONGEST_LABEL = 24;

function blankOut(text: string, what: RegExp): string {
  return text.replace(what, (found) => '\n'.repeat(found.length));
}

function digitRuns(text: string): DigitRun[] {
  return [...text.matchAll(RUN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '');

/** Cuts a run at its spaces into numbers, the fewest left over first; null where no cut makes every piece a number. */
function cutIntoNumbers(groups: readonly string[]): string[] | null {
  if (groups.length === 0) return [];
  for (let size = Math.min(groups.length, 5); size >= 1; size -= 1) {
    const number = nationalNumber(groups.slice(0, size).join(' '));
    if (number === null) continue;
    const rest = cutIntoNumbers(groups.slice(size));
    if (rest !== null) return [number, ...rest];
  }
  return null;
}

const AREA_CODE = /^\(?(0[2-9][0-9]{0,3})\s?[)\u2010-\u2015-][\s\u2010-\u2015-]*[0-9]{5,8}$/;

function sharedAreaCode(run: DigitRun): SharedAreaCode | null {
  const areaCode = AREA_CODE.exec(run.text.trim())?.[1];
  if (areaCode === undefined) return null;
  return { areaCode, length: digitsOf(run.text).length - areaCode.length, end: run.end };
}

function siblingNumber(shared: SharedAreaCode, run: DigitRun, text: string): string | null {
  const joined = SHARES_AREA_CODE.test(text.slice(shared.end, run.start));
  if (!joined || run.text.length !== shared.length || !/^[1-9][0-9]+$/.test(run.text)) return null;
  return nationalNumber(`${shared.areaCode}-${run.text}`);
}

/** Where the first telephone number of a text begins; -1 where there is none. */
export function firstPhoneAt(text: string): number {
  const run = digitRuns(plainDigits(text)).find(({ text: digits }) => readRun(digits).phones.length > 0);
  return run?.start ?? -1;
}

function plainDigits(text: string): string {
  return blankOut(blankOut(withoutEmails(toAsciiDigits(text), false), URL_WITH_SCHEME), DATE);
}

function readRun(run: string): PhoneReading {
  const groups = run.split(/\s+/).filter((group) => group !== '');
  const all = groups.length <= 12 ? cutIntoNumbers(groups) : null;
  if (all !== null) return { phones: all, unreadable: [] };
  const phones: string[] = [];
  const unreadable: string[] = [];
  for (const group of groups) {
    const number = nationalNumber(group);
    if (number !== null) phones.push(number);
    else if (digitsOf(group).length >= SHORTEST_PHONE_DIGITS) unreadable.push(group);
  }
  if (phones.length === 0 && unreadable.length === 0 && digitsOf(run).length >= SHORTEST_PHONE_DIGITS) {
    unreadable.push(run);
  }
  return { phones, unreadable };
}

function isShortLabelled(text: string, run: DigitRun): boolean {
  const label = text.slice(Math.max(0, run.start - LONGEST_LABEL), run.start);
  return digitsOf(run.text).length === SHORTEST_LABELLED_DIGITS && PHONE_LABEL_BEFORE.test(label);
}

/**
 * Reads the telephone numbers of a text in either digit script, without doubles, in order of appearance.
 * A number after a comma or slash takes the area code of the one before: `(০৫৮১)৬১৩৪৩,৬১৮৮৮`. Dates and e-mails are none.
 */
export function readPhones(text: string): PhoneReading {
  const ascii = plainDigits(text);
  const phones: string[] = [];
  const unreadable: string[] = [];
  let shared: SharedAreaCode | null = null;
  for (const run of digitRuns(ascii)) {
    const sibling: string | null = shared === null ? null : siblingNumber(shared, run, ascii);
    if (shared !== null && sibling !== null) {
      phones.push(sibling);
      shared = { areaCode: shared.areaCode, length: shared.length, end: run.end };
      continue;
    }
    const reading = readRun(run.text);
    if (isShortLabelled(ascii, run)) unreadable.push(run.text);
    phones.push(...reading.phones);
    unreadable.push(...reading.unreadable);
    shared = reading.phones.length === 1 ? sharedAreaCode(run) : null;
  }
  return { phones: [...new Set(phones)], unreadable };
}
