import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Column } from './column.ts';
import { documentsColumn } from './documents-column.ts';
import { isBodyText } from './heading-body.ts';
import { countStrangeWords, findFirstMarks, findHeadMarks, findMarks } from './heading-marks.ts';
import { type HeadingText, headingText } from './heading-text.ts';
import type { Mark } from './heading-vocabulary.ts';
import { isSerialHeading } from './serial-heading.ts';

type Marks = ReadonlySet<Mark>;

const LONGEST_HEADING = 160;
const MOST_REMEMBERED = 5_000;
const MOST_LOOKALIKE_WORDS = 5;
const NUMBERING = /^\s*\(?[0-9০-৯]{1,2}(?:[.)।]|$)\s*|\([0-9০-৯]{1,2}\)\s*$/g;
/** A column number run together with a heading that cannot be a sum or a span of time: `২সেবার নাম`, `সেবার মূল্য ৫`. */
const GLUED_NUMBER = /^\s*[0-9০-৯]{1,2}(?=\p{L})|(?<=[\p{L}\p{M}.)])\s?[0-9০-৯]{1,2}\s*$/u;
const NO_SUM_OR_TIME = /সেবা|কাগজ|কর্মকর্তা|কর্তৃপক্ষ|ক্র|মন্তব্য/u;
/** Headings of remedies point at other columns (`৬নং কলামে নিষ্পত্তি না হলে`); in any other a number means a body's cell. */
const NUMBER = /[0-9০-৯]/;
const OTHER_COLUMN = /কলাম|কলম|column/iu;

const either = (marks: Marks, ...any: Mark[]): boolean => any.some((mark) => marks.has(mark));

/** `সেবা প্রদানের জন্য করণীয়` is the giver's part, `সেবা গ্রহণের জন্য করণীয়` the taker's. */
const GIVES = new RegExp(foldText('প্রদান'), 'u');
const DUTY = foldText('দায়িত্ব');

function actionColumn(text: HeadingText, marks: Marks): Column {
  if (either(marks, 'RECIPIENT', 'RECEIPT')) return 'APPLICANT_ACTION';
  const isGiver = either(marks, 'RESPONSIBLE', 'OFFICER', 'BUREAU') || GIVES.test(text.glued);
  return isGiver ? 'PROVIDER_ACTION' : 'APPLICANT_ACTION';
}

/** `সেবা গ্রহীতার দায়িত্ব`: a duty of somebody, where `দায়িত্বপ্রাপ্ত` only says whose turn it is. */
function isDuty(text: HeadingText, marks: Marks): boolean {
  return text.words.at(-1) === DUTY && either(marks, 'RECIPIENT', 'RESPONSIBLE');
}

/** `অভিযোগ গ্রহণ ও নিষ্পত্তি` names a service: what is done with complaints, not whom to complain to. */
function complaintColumn(marks: Marks): Column | null {
  if (marks.has('REMEDY')) return 'REMEDY';
  if (marks.has('SUPERIOR')) return 'SUPERIOR';
  return marks.has('GIVING') && !either(marks, 'OFFICER', 'RESPONSIBLE', 'WHOM', 'TIME', 'STEAD') ? null : 'REMEDY';
}

/** `আপিল নিষ্পত্তির সময়সীমা`, `আপিল ফি`: the time or the price of an appeal, which is neither an officer nor the service's own. */
function superiorColumn(text: HeadingText, marks: Marks): Column {
  const head = findHeadMarks(text);
  const isOfAppeal = head.includes('TIME') || head.includes('FEE');
  const isTimeAlone = marks.has('TIME') && !either(marks, 'OFFICER', 'RESPONSIBLE', 'WHOM');
  return isOfAppeal || isTimeAlone ? 'OTHER' : 'SUPERIOR';
}

/** `সময় ও খরচ`: two facts in one column; `পরিশোধের সময় ও পদ্ধতি` only says when the fee is paid. */
function isTimeAndFee(text: HeadingText, marks: Marks): boolean {
  if (!marks.has('TIME') || !marks.has('FEE')) return false;
  return !marks.has('PAYMENT') || findFirstMarks(text).includes('TIME');
}

/** `যে সেবা পাওয়া যায়`, `কি কি সেবা`: which service, not how it is had. */
const WHICH_SERVICE = new RegExp(`^(?:যে|যেসকল|যেসব|কি|কিকি|কোন)(?:${foldText('ধরনের')})?${foldText('সেবা')}`, 'u');

/** Headings about people: whose turn it is, who answers for it, who gets it. */
function peopleColumn(marks: Marks): Column | null {
  if (marks.has('WHOM')) return 'RESPONSIBLE';
  if (marks.has('RECIPIENT') && !marks.has('METHOD')) return 'BENEFICIARY';
  if (marks.has('METHOD')) return 'METHOD';
  return either(marks, 'RESPONSIBLE', 'OFFICER') ? 'RESPONSIBLE' : null;
}

/** Headings of what has nothing to do with a service's promise, unless a promise's word stands beside. */
function lookalikeColumn(marks: Marks, words: number): Column | null {
  if (marks.has('FEE')) return null;
  if (marks.has('CONDITION') && !either(marks, 'METHOD', 'OFFICER', 'RESPONSIBLE')) return 'OTHER';
  if (marks.has('TERM') && !marks.has('SERVICE')) return 'OTHER';
  const promise = either(marks, 'SERVICE', 'TIME', 'OFFICER', 'RESPONSIBLE', 'WHOM', 'DOCUMENTS', 'METHOD', 'STEAD');
  return marks.has('LOOKALIKE') && !promise && words <= MOST_LOOKALIKE_WORDS ? 'OTHER' : null;
}

function subjectColumn(text: HeadingText, marks: Marks): Column | null {
  if (marks.has('DEED')) return 'NAME';
  if (marks.has('DOCUMENTS') && !marks.has('FEE'))
    return marks.has('METHOD') && findHeadMarks(text).includes('METHOD') ? 'METHOD' : documentsColumn(text, marks);
  if (isTimeAndFee(text, marks)) return 'OTHER';
  if (marks.has('FEE')) return either(marks, 'PAYMENT', 'METHOD') ? 'FEE_AND_PAYMENT' : 'FEE';
  if (marks.has('PAYMENT')) return 'FEE_AND_PAYMENT';
  if (marks.has('TIME') || (marks.has('TERM') && marks.has('SERVICE'))) return 'DEADLINE';
  const people = marks.has('ACTIVITY') && !either(marks, 'RESPONSIBLE', 'RECIPIENT') ? null : peopleColumn(marks);
  if (people !== null) return people;
  if (marks.has('ROOM')) return 'ROOM';
  if (marks.has('STEAD')) return marks.has('RECEIPT') && !marks.has('SERVICE') ? 'DOCUMENTS_PLACE' : 'PLACE';
  if (marks.has('RECEIPT') && marks.has('NAME')) return text.words.length <= 2 ? 'METHOD' : 'NAME';
  if (marks.has('BUREAU') && marks.has('SERVICE')) return findHeadMarks(text).includes('SERVICE') ? 'NAME' : 'PLACE';
  if (either(marks, 'NAME', 'ACTIVITY')) return 'NAME';
  if (!marks.has('SERVICE')) return null;
  return either(marks, 'GIVING', 'RECEIPT') && !WHICH_SERVICE.test(text.glued) ? 'METHOD' : 'NAME';
}

/** Too many words that headings do not use: a body's cell that happens to mention one that they do. */
function isStrange(words: number, strange: number): boolean {
  return words <= 3 ? strange * 2 > words : strange * 5 > words * 2;
}

const GENERAL: readonly Mark[] = ['OFFICER', 'BUREAU', 'ACTIVITY', 'CONDITION', 'GIVING'];
const SERVICE = foldText('সেবা');
const PAPER = new RegExp(`(?:${['দলিল', 'ফরম', 'ফর্ম'].map(foldText).join('|')})$`, 'u');

/**
 * What a strange word narrows down heads no column: `উপজেলা কৃষি কর্মকর্তা` is a post, `জমির দলিল` a paper,
 * `ভিজিডি কার্যক্রম`, `প্রসব সেবা` and `দলিলের নকল সরবরাহ` are services.
 */
function isParticular(text: HeadingText, marks: Marks): boolean {
  const head = findHeadMarks(text).join();
  const [only] = marks.size === 1 ? marks : [];
  if (only === 'SERVICE') return text.words.at(-1) === SERVICE;
  if (only === 'DOCUMENTS') return PAPER.test(text.glued);
  return head === 'GIVING' || [...marks].every((mark) => GENERAL.includes(mark));
}

function columnOf(text: HeadingText): Column | null {
  if (text.glued === '') return null;
  if (isSerialHeading(text)) return 'SERIAL';
  const marks = findMarks(text);
  if (marks.size === 0) return null;
  const strange = countStrangeWords(text);
  if (isStrange(text.words.length, strange) || (strange > 0 && isParticular(text, marks))) return null;
  if (marks.has('REMARK')) return 'REMARK';
  if (either(marks, 'REMEDY', 'COMPLAINT')) return complaintColumn(marks);
  if (marks.has('SUPERIOR')) return superiorColumn(text, marks);
  if (marks.has('ACTION') || isDuty(text, marks)) return actionColumn(text, marks);
  if (marks.has('LAW')) return 'LAW';
  return lookalikeColumn(marks, text.words.length) ?? subjectColumn(text, marks);
}

function withoutNumber(text: string): string {
  const unnumbered = text.replace(NUMBERING, '');
  return NO_SUM_OR_TIME.test(unnumbered) ? unnumbered.replace(GLUED_NUMBER, '') : unnumbered;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*(?:\)|$)/g, ' ');
}

/**
 * The logical column a table heading stands for, by its words and their shape, damaged, glued or translated; OTHER for
 * look-alikes, null where it is no heading. `উর্ধ্বতন কর্মকর্তা(নাম, পদবী, ফোন ও ইমেইল)` → SUPERIOR.
 */
export const readHeading = remember(readText, MOST_REMEMBERED);

function readText(text: string): Column | null {
  if (text.trim() === '#') return 'SERIAL';
  if (text.length > LONGEST_HEADING || isBodyText(text)) return null;
  const unnumbered = withoutNumber(text);
  const unbracketed = withoutBrackets(unnumbered);
  const outside = columnOf(headingText(unbracketed));
  const column = outside === null && unbracketed !== unnumbered ? columnOf(headingText(unnumbered)) : outside;
  return NUMBER.test(unnumbered) && !(column === 'REMEDY' && OTHER_COLUMN.test(unnumbered)) ? null : column;
}
