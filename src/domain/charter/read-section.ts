import { foldGlued, foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { type HeadingText, headingText, skeletonOf } from './heading-text.ts';
import type { Section } from './section.ts';
import { withoutNumbering } from './section-number.ts';
import { CHARTER_STEMS, SECTION_STEMS, type SectionMark } from './section-vocabulary.ts';
import { findStems } from './stem-match.ts';
import { countUnknown } from './torn-words.ts';

type Marks = ReadonlySet<SectionMark | 'FILLER'>;

const LONGEST_HEADING = 140;
const MOST_REMEMBERED = 5_000;
const MOST_TITLE_WORDS = 16;
/** How a sentence ends, and words that make the charter a thing spoken of: such a line is prose, whatever it mentions. */
const SENTENCE =
  /(?:হয়|হবে|হয়েছে|করে|করেন|করুন|করা|আছে|থাকে|হলো|হইল|হইবে|যাবে|থাকবে|দেয়া|দেওয়া)[।.]?$|।\s*\S.*।|সনদ\s?প্রদান|অভিযোগকারী|প্রণয়ন|হালনাগাদকরণ|বাস্তবায়ন|অনুযায়ী|মোতাবেক|অনুসারে/u;

const isSectionWord = remember(
  (word) => findStems({ words: [word], glued: word, skeleton: skeletonOf(word) }, SECTION_STEMS).size > 0,
);

/** Nothing but the language of section headings; the brackets may hold anything. */
function isPlainHeading(text: HeadingText): boolean {
  return text.words.length > 0 && countUnknown(text.words, isSectionWord) === 0;
}

function serviceSection(marks: Marks): Section | null {
  if (!marks.has('SERVICE')) return null;
  if (marks.has('INTERNAL')) return 'INTERNAL_SERVICES';
  if (marks.has('INSTITUTIONAL')) return 'INSTITUTIONAL_SERVICES';
  return marks.has('CITIZEN') ? 'CITIZEN_SERVICES' : null;
}

function purposeSection(marks: Marks): Section | null {
  const vision = marks.has('VISION');
  const mission = marks.has('MISSION');
  if (vision && mission) return 'VISION_AND_MISSION';
  if (vision) return 'VISION';
  if (mission) return 'MISSION';
  return marks.has('OBJECTIVE') || marks.has('GOAL') ? 'OBJECTIVES' : null;
}

/** `সেবা প্রত্যাশী` is who wants the service, in the letters of what the office wants of him. */
const SEEKER = foldText('প্রত্যাশী');
const EXPECTATION = foldText('প্রত্যাশ');

function expectationSection(text: HeadingText, marks: Marks): Section | null {
  const isSeekerOnly = text.glued.includes(SEEKER) && !text.glued.replaceAll(SEEKER, '').includes(EXPECTATION);
  return marks.has('EXPECTATION') && !isSeekerOnly ? 'EXPECTATIONS' : null;
}

/** `প্রতিশ্রুত সেবা` opens the services; `সেবা প্রদান প্রতিশ্রুতি` is what the whole document is called. */
const PROMISE_FIRST = new RegExp(`^(?:${foldText('প্রতিশ্')}|promis|commit)`, 'u');

function promiseSection(text: HeadingText, marks: Marks, numbered: boolean): Section | null {
  if (marks.has('HOW') && marks.has('SERVICE')) return 'TITLE';
  if (!marks.has('SERVICE')) return null;
  if (!marks.has('PROMISE'))
    return /^(?:আমাদের|প্রদ[তে][^ ]*|সকল)?সেবা(?:র)?(?:সমুহ|গুলি|সমুহের)$/.test(text.glued) ? 'SERVICES' : null;
  return PROMISE_FIRST.test(text.glued) || numbered ? 'SERVICES' : 'TITLE';
}

/** A title may name its office and its year; a sentence that mentions the charter is none. */
function isTitle(text: HeadingText): boolean {
  if (text.words.length > MOST_TITLE_WORDS || PROMISE_FIRST.test(text.glued)) return false;
  return findStems(text, CHARTER_STEMS).size > 0;
}

const NAME_OF_DOCUMENT = ['সেবা প্রদান প্রতিশ্রুতি', 'সেবা প্রদানের প্রতিশ্রুতি', 'নাগরিক সেবা সনদ'].map(foldGlued);

/** `উপজেলা মৎস্য দপ্তরের সেবা প্রদান প্রতিশ্রুতি`: the document's name behind that of its office. */
function endsInItsName(text: HeadingText): boolean {
  return text.words.length <= MOST_TITLE_WORDS && NAME_OF_DOCUMENT.some((name) => text.glued.endsWith(name));
}

/**
 * The section a heading line opens, under any numbering; null where the line is prose, a service or a table's heading.
 * `২.১) নাগরিক সেবাঃ` → CITIZEN_SERVICES. `সেবা প্রদান প্রতিশ্রুতি` is the title, with a number before it the services.
 */
export const readSection = remember(readLine, MOST_REMEMBERED);

function readLine(text: string): Section | null {
  if (text.length > LONGEST_HEADING || SENTENCE.test(text.normalize('NFC').trim())) return null;
  const line = withoutNumbering(text);
  const whole = headingText(line.text);
  const unbracketed = line.text.replace(/\([^()]*(?:\)|$)/g, ' ');
  const outside = unbracketed === line.text ? whole : headingText(unbracketed);
  if (isTitle(whole)) return 'TITLE';
  if (endsInItsName(outside)) return line.numbered ? 'SERVICES' : 'TITLE';
  if (!isPlainHeading(outside.words.length > 0 ? outside : whole)) return null;
  const marks = findStems(whole, SECTION_STEMS);
  // `আবেদনকারীর উদ্দেশ্য`, `আবেদনকারীর অভিযোগ`: places of a form.
  if (marks.has('APPLICANT')) return expectationSection(whole, marks);
  if (marks.has('GRIEVANCE')) return 'GRIEVANCE';
  if (marks.has('EXPECTATION')) return expectationSection(whole, marks);
  if (marks.has('PROMISE')) return promiseSection(outside, marks, line.numbered);
  return (
    purposeSection(marks) ??
    serviceSection(marks) ??
    (marks.has('LIST') ? 'TITLE' : null) ??
    promiseSection(outside, marks, line.numbered)
  );
}
