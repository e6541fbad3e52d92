import type { Column } from './column.ts';
import { documentsColumn } from './documents-column.ts';
import { countStrangeWords, findMarks } from './heading-marks.ts';
import { type HeadingText, headingText } from './heading-text.ts';
import type { Mark } from './heading-vocabulary.ts';
import { isSerialHeading } from './serial-heading.ts';

type Marks = ReadonlySet<Mark>;

const LONGEST_HEADING = 160;
const MOST_LOOKALIKE_WORDS = 5;
/** Words of a table's body: what a cell says when it is no heading. */
const BODY =
  /অনুযায়ী|মোতাবেক|অনুসারে|প্রযোজ্য|প্রয়োজ্য|তাৎক্ষণিক|তাৎক্ষনিক|জনাব|করা হয়|করা হবে|নির্ভরশীল|সাপেক্ষে|কর্তৃক|সাথে সাথে|চলাকালীন|পরামর্শ|সহায়তা|আয়োজন|যোগাযোগের|উপস্থিতি|অধিযাচন|সরাসরি|প্রশিক্ষণ প্রদান|^\s*বিনা\s?মূল্যে?[।.\s]*$|@/u;
const NUMBERING = /^\s*\(?[0-9০-৯]{1,2}(?:[.)।]|$)\s*|\([0-9০-৯]{1,2}\)\s*$/g;
/** Headings of remedies point at other columns (`৬নং কলামে নিষ্পত্তি না হলে`); in any other a number means a body's cell. */
const NUMBER = /[0-9০-৯]/;

const either = (marks: Marks, ...any: Mark[]): boolean => any.some((mark) => marks.has(mark));

function actionColumn(marks: Marks): Column {
  if (either(marks, 'RECIPIENT', 'RECEIPT')) return 'APPLICANT_ACTION';
  return either(marks, 'RESPONSIBLE', 'OFFICER', 'BUREAU') ? 'PROVIDER_ACTION' : 'APPLICANT_ACTION';
}

function complaintColumn(marks: Marks): Column {
  if (marks.has('REMEDY')) return 'REMEDY';
  return marks.has('SUPERIOR') ? 'SUPERIOR' : 'REMEDY';
}

/** Headings about people: whose turn it is, who answers for it, who gets it. */
function peopleColumn(marks: Marks): Column | null {
  if (marks.has('RECIPIENT') && !marks.has('METHOD')) return 'BENEFICIARY';
  if (marks.has('METHOD')) return 'METHOD';
  return either(marks, 'RESPONSIBLE', 'OFFICER') ? 'RESPONSIBLE' : null;
}

/** Headings of what has nothing to do with a service's promise, unless a promise's word stands beside. */
function lookalikeColumn(marks: Marks, words: number): Column | null {
  if (marks.has('FEE')) return null;
  if (marks.has('CONDITION') && !either(marks, 'METHOD', 'OFFICER', 'RESPONSIBLE')) return 'OTHER';
  if (marks.has('TERM') && !marks.has('SERVICE')) return 'OTHER';
  const promise = either(marks, 'SERVICE', 'TIME', 'OFFICER', 'RESPONSIBLE', 'DOCUMENTS', 'METHOD', 'STEAD');
  return marks.has('LOOKALIKE') && !promise && words <= MOST_LOOKALIKE_WORDS ? 'OTHER' : null;
}

function subjectColumn(text: HeadingText, marks: Marks): Column | null {
  if (marks.has('DOCUMENTS') && !marks.has('FEE')) return documentsColumn(text, marks);
  if (marks.has('FEE')) return either(marks, 'PAYMENT', 'METHOD') ? 'FEE_AND_PAYMENT' : 'FEE';
  if (marks.has('PAYMENT')) return 'FEE_AND_PAYMENT';
  if (marks.has('TIME') || (marks.has('TERM') && marks.has('SERVICE'))) return 'DEADLINE';
  const people = peopleColumn(marks);
  if (people !== null) return people;
  if (marks.has('ROOM')) return 'ROOM';
  if (marks.has('STEAD')) return marks.has('RECEIPT') && !marks.has('SERVICE') ? 'DOCUMENTS_PLACE' : 'PLACE';
  if (marks.has('RECEIPT') && marks.has('NAME')) return text.words.length <= 2 ? 'METHOD' : 'NAME';
  if (marks.has('BUREAU') && marks.has('SERVICE')) return 'PLACE';
  if (marks.has('NAME')) return 'NAME';
  if (either(marks, 'GIVING', 'RECEIPT')) return marks.has('SERVICE') ? 'METHOD' : null;
  return marks.has('SERVICE') ? 'NAME' : null;
}

/** Too many words that headings do not use: a body's cell that happens to mention one that they do. */
function isStrange(text: HeadingText): boolean {
  const strange = countStrangeWords(text);
  return text.words.length <= 3 ? strange * 2 > text.words.length : strange * 5 > text.words.length * 2;
}

function columnOf(text: HeadingText): Column | null {
  if (text.glued === '') return null;
  if (isSerialHeading(text)) return 'SERIAL';
  const marks = findMarks(text);
  if (marks.size === 0 || isStrange(text)) return null;
  if (marks.has('REMARK')) return 'REMARK';
  if (either(marks, 'REMEDY', 'COMPLAINT')) return complaintColumn(marks);
  if (marks.has('SUPERIOR')) return 'SUPERIOR';
  if (marks.has('ACTION')) return actionColumn(marks);
  if (marks.has('LAW')) return 'LAW';
  return lookalikeColumn(marks, text.words.length) ?? subjectColumn(text, marks);
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*(?:\)|$)/g, ' ');
}

/**
 * The logical column a table heading stands for, by its words and their shape, damaged, glued or translated; OTHER for
 * look-alikes, null where it is no heading. `উর্ধ্বতন কর্মকর্তা(নাম, পদবী, ফোন ও ইমেইল)` → SUPERIOR.
 */
export function readHeading(text: string): Column | null {
  if (text.trim() === '#') return 'SERIAL';
  if (text.length > LONGEST_HEADING || BODY.test(text.normalize('NFC'))) return null;
  const unnumbered = text.replace(NUMBERING, '');
  const column = columnOf(headingText(withoutBrackets(unnumbered))) ?? columnOf(headingText(unnumbered));
  return NUMBER.test(unnumbered) && column !== 'REMEDY' ? null : column;
}
