import { foldedWords } from '../text/fold.ts';
import { APPLICATION, ARRIVALS, AWAITED, CONDITION_WORDS, MARK_WORDS, type Mark } from './mark-words.ts';
import { timeKey } from './time-key.ts';

const folded = (list: string): string[] => list.split(' ').map((words) => timeKey(words.replaceAll('_', ' ')));

const MARKS = (Object.entries(MARK_WORDS) as Array<[Mark, string]>).map(([mark, list]) => ({
  mark,
  stems: folded(list),
}));
/** `আইন, ২০০৯ অনুযায়ী`: a year stands between words that mean something together. */
const LAW_YEAR = /(?:19|20)\d\d/g;
const OWN_WORDS = new Set(folded(CONDITION_WORDS));
const AWAITED_ARRIVALS = folded(AWAITED).flatMap((thing) =>
  ['', timeKey('ের'), timeKey('র'), timeKey('এর')].flatMap((ending) =>
    folded(ARRIVALS).map((word) => thing + ending + word),
  ),
);
const REPORT_GENITIVES = folded('প্রতিবেদনের রিপোর্টের প্রস্তাবের');
const APPLICATION_STEMS = folded(APPLICATION);
const ARRIVAL_STEMS = folded(ARRIVALS);
const ON_THE_HEELS = folded('সাথে_সাথে সঙ্গে_সঙ্গে সংগে_সংগে');
const NOT_AT_ONCE = folded('তাৎক্ষণিক_নয় তাৎক্ষণিক_নহে তাৎক্ষণিকভাবে_নয় not_immediate');
const EVERY_CASE = folded('সকল_ক্ষেত্রে সব_ক্ষেত্রে সর্বক্ষেত্রে');

/** What a repaired text says beside its numbers: on the spot, under a condition, by law, in office hours and so on. */
export function readMarks(text: string): Set<Mark> {
  let glued = timeKey(text).replace(LAW_YEAR, '');
  for (const words of [...EVERY_CASE, ...NOT_AT_ONCE]) glued = glued.replaceAll(words, '');
  const marks = new Set(
    MARKS.filter(({ stems }) => stems.some((stem) => glued.includes(stem))).map(({ mark }) => mark),
  );
  if (isConditional(text, glued)) marks.add('CONDITIONAL');
  if (marks.has('IMMEDIATE') && (marks.has('PER_LAW') || marks.has('AS_DIRECTED'))) marks.add('CONDITIONAL');
  return marks;
}

function isConditional(text: string, glued: string): boolean {
  if (foldedWords(text).some((word) => OWN_WORDS.has(timeKey(word)))) return true;
  return AWAITED_ARRIVALS.some((words) => glued.includes(words)) || followsReport(glued) || waitsForTrigger(glued);
}

/** `তদন্ত প্রতিবেদনের ১০ দিনের মধ্যে`: the time begins with a report. `প্রতিবেদনের কপি` is only a thing. */
function followsReport(glued: string): boolean {
  return REPORT_GENITIVES.some((words) => /^(?:\d|পর)/.test(glued.slice(endOf(glued, words))));
}

function endOf(glued: string, words: string): number {
  const at = glued.indexOf(words);
  return at < 0 ? glued.length : at + words.length;
}

/** `পরিশোধের সাথে সাথে` waits for something; `আবেদনের সাথে সাথে` and `প্রাপ্তির সাথে সাথে` for the applicant only. */
function waitsForTrigger(glued: string): boolean {
  return ON_THE_HEELS.some((words) => {
    const at = glued.indexOf(words);
    const before = at < 0 ? '' : glued.slice(0, at);
    if (before === '' || APPLICATION_STEMS.some((stem) => before.includes(stem))) return false;
    return !ARRIVAL_STEMS.some((stem) => before.startsWith(stem));
  });
}
