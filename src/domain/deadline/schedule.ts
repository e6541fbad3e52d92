import { foldText } from '../text/fold.ts';
import type { Measure } from './read-measures.ts';
import type { Token } from './token.ts';

/** Before a measure: it says how long or how often something is, not how long it takes. */
const NAMES_A_LENGTH: ReadonlySet<string> = new Set(['TERM', 'REGULAR', 'SEASON']);

const JOINS_TERMS: ReadonlySet<string> = new Set(['SLASH', 'STOP', 'OR', 'TO', 'DASH']);
const WITHOUT: ReadonlySet<string> = new Set(['ব্যতীত', 'ছাড়া', 'বাদে', 'excluding', 'except'].map(foldText));
const NEAR = 4;
const TIMES = ['বার', 'একবার', 'দুইবার', 'times', 'once', 'twice'].map(foldText);
const COURSES: ReadonlySet<string> = new Set(['প্রশিক্ষণ', 'কোর্স', 'কর্মশালা', 'training', 'course'].map(foldText));

/** Whether a cell names a time of the calendar or the clock, a repetition or a programme's term instead of a bound. */
export function isScheduled(tokens: readonly Token[], measures: readonly Measure[]): boolean {
  const inWorkingDays = measures.length > 0 && measures.every(({ unit }) => unit === 'WORKING_DAY');
  return (
    tokens.some((_, at) => isCalendarAt(tokens, at) && !(inWorkingDays && isLeftOut(tokens, at))) ||
    measures.some((measure) => isTermOrRepeated(tokens, measure))
  );
}

/** `৭ কার্যদিবস (শুক্র ও শনিবার ব্যতীত)`: days that are not counted, not days on which something is done. */
function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 1 + NEAR);
  return tokens[at]?.kind === 'CALENDAR_NAME' && words.some(({ key }) => WITHOUT.has(key));
}

function isCalendarAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  switch (tokens[at]?.kind) {
    case 'CALENDAR_NAME':
    case 'AGAIN':
      return true;
    case 'CLOCK':
      return next?.kind !== 'UNIT';
    case 'DATE':
      return isCalendarDate(tokens, at);
    case 'ORDINAL':
      return next?.kind === 'UNIT';
    case 'EVERY':
      if (tokens[at - 1]?.kind === 'COUNT') return false;
      return next?.kind === 'UNIT' || (next?.kind === 'NUMBER' && isCalendarUnit(tokens[at + 2]));
    case 'UNIT':
      return isFrequency(tokens, at) || next?.kind === 'TERM' || isDayOfUnit(tokens, at);
    default:
      return false;
  }
}

/** `প্রতি ৩ মাস`; not `প্রতিটি ৩০ মিনিট`, the time that one takes. */
function isCalendarUnit(token: Token | undefined): boolean {
  return token?.kind === 'UNIT' && token.unit !== 'MINUTE' && token.unit !== 'HOUR';
}

/** `২০ তারিখ`, `15/06/2025`, `১ম তারিখে`; not `প্রাপ্তির তারিখ হতে`, where the time begins. */
function isCalendarDate(tokens: readonly Token[], at: number): boolean {
  const written = tokens[at]?.text ?? '';
  if (/[0-9০-৯]/.test(written)) return true;
  const before = tokens[at - 1]?.kind;
  return before === 'NUMBER' || before === 'ORDINAL' || before === 'UNCLEAR' || before === 'UNIT';
}

/** `সপ্তাহে ৬ দিন`, `মাসে দুই বার`, `মাসের ২০ তারিখ`. */
function isFrequency(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at];
  if (unit?.kind !== 'UNIT' || unit.form === 'BARE' || tokens[at - 1]?.kind === 'NUMBER') return false;
  const before = tokens[at - 1]?.kind;
  const next = tokens[at + 1]?.kind;
  if (next === 'UNIT' && tokens[at + 1]?.text === unit.text) return false;
  return before !== 'CLOSE' && (next === 'NUMBER' || next === 'QUOTA' || next === 'UNIT');
}

/** `মাসের শেষ দিকে`; not `১ম ধাপ ৭ দিন ২য় ধাপ …`, where the next case begins. */
function isDayOfUnit(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'ORDINAL' && tokens[at - 1]?.kind !== 'NUMBER';
}

/** `২ বছর মেয়াদী`, `৩ বছরে একবার`, `৩ মাস অন্তর`, `২ দিন পর পর`, `১৫ দিন পূর্বে`, `৩ দিনের প্রশিক্ষণ`, `মেয়াদ ৬ মাস`, `দৈনিক ৮ ঘন্টা`. */
function isTermOrRepeated(tokens: readonly Token[], { from, next, unit, form }: Measure): boolean {
  if (form === 'LOCATIVE' && isTimes(tokens, next)) return true;
  if (form === 'GENITIVE' && COURSES.has(tokens[next]?.key ?? '')) return true;
  const after = tokens[next]?.kind;
  if (after === 'TERM' || after === 'AGAIN' || after === 'BEFORE') return true;
  if (after === 'AFTER' && tokens[next + 1]?.kind === 'AFTER') return true;
  if (after === 'REGULAR' && (unit === 'HOUR' || unit === 'MINUTE')) return true;
  const before = tokens[from - 1]?.kind ?? '';
  if (before === 'EVERY' && tokens[from - 2]?.kind === 'COUNT') return false;
  if (before === 'EVERY') return unit !== 'MINUTE' && unit !== 'HOUR';
  return NAMES_A_LENGTH.has(before) && !(before === 'TERM' && tokens[from - 2]?.kind === 'UNIT');
}

/** `৭ দিন/১৫ দিন/৩০ দিন মেয়াদী`: what is said of the last holds for all that it is joined to. */
function termsOrRepeated(tokens: readonly Token[], measures: readonly Measure[]): Measure[] {
  const found: Measure[] = [];
  for (const measure of measures.toReversed()) {
    const after = found.at(-1);
    const joined =
      after !== undefined && tokens.slice(measure.next, after.from).every(({ kind }) => JOINS_TERMS.has(kind));
    if (isTermOrRepeated(tokens, measure) || joined) found.push(measure);
  }
  return found;
}

/** `একবার`, `১ বার`. */
function isTimes(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  return [first, second].some((token) => TIMES.includes(token?.key ?? ''));
}

/** Whether a bound stands beside the schedule: a measure said to be the most, or one beside a programme's term. */
export function hasBoundBeside(tokens: readonly Token[], measures: readonly Measure[]): boolean {
  const terms = termsOrRepeated(tokens, measures);
  const others = measures.filter((measure) => !terms.includes(measure));
  if (others.length < measures.length) return others.length > 0;
  return others.some(({ from, next }) => tokens[next]?.kind === 'WITHIN' || tokens[from - 1]?.kind === 'AT_MOST');
}
