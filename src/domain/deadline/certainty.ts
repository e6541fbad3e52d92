import { foldText } from '../text/fold.ts';
import type { TimeUnit } from './deadline.ts';
import type { Mark } from './mark-words.ts';
import type { Measure } from './read-measures.ts';
import type { Token } from './token.ts';

/** Round the clock and round the year are as often opening hours as bounds. */
const ROUND_THE_CLOCK = 24;
const ROUND_THE_YEAR: ReadonlyMap<TimeUnit, number> = new Map([
  ['DAY', 365],
  ['MONTH', 12],
]);
/** More years are an age or how long something holds. */
const MOST_YEARS = 10;
/** Tokens of a number without repetition and its unit. */
const NUMBER_AND_UNIT = 2;

const UNCERTAIN_SIGNS: ReadonlySet<string> = new Set(['UNCLEAR', 'QUOTA', 'REFERENCE', 'EVERY', 'SEASON']);
/** `৩ বছর পর্যন্ত`: how long something holds, as often as how long it takes. */
const UNTIL: ReadonlySet<string> = new Set(['পর্যন্ত', 'until'].map(foldText));

const SHORT_UNITS: ReadonlySet<TimeUnit> = new Set(['MINUTE', 'HOUR', 'DAY']);

/** What may follow a unit in the genitive: nothing, a sign, or words that are read by themselves. */
const ENDS_BOUND: ReadonlySet<string | undefined> = new Set([
  undefined,
  'STOP',
  'OPEN',
  'CLOSE',
  'SLASH',
  'OR',
  'OR_MORE',
  'AFTER',
]);

const SERVED: ReadonlySet<string> = new Set(['রোগী', 'আবেদন', 'আবেদনকারী', 'ব্যক্তি', 'গ্রাহক', 'সেবাগ্রহীতা'].map(foldText));
/** Places that are open so long. */
const OPEN_PLACES: ReadonlySet<string> = new Set(
  ['বিভাগ', 'বিভাগে', 'ওয়ার্ড', 'হাসপাতাল', 'হাসপাতালে', 'কেন্দ্র', 'কেন্দ্রে', 'সেন্টার', 'সেন্টারে', 'থানা', 'থানায়', 'সেবা'].map(foldText),
);
const UNCERTAIN_MARKS: readonly Mark[] = ['OTHER_MEASURE', 'REFERENCE'];

/** Whether nothing in a cell makes its measures doubtful: counts, fractions, ages, words that name another length. */
export function areCertain(tokens: readonly Token[], measures: readonly Measure[], marks: ReadonlySet<Mark>): boolean {
  if (UNCERTAIN_MARKS.some((mark) => marks.has(mark))) return false;
  if (tokens.some(({ kind }, at) => UNCERTAIN_SIGNS.has(kind) && !isEachServed(tokens, at))) return false;
  if (tokens.some(({ kind }, at) => kind === 'FRACTION' && !isInside(measures, at))) return false;
  if (marks.has('WITHOUT_HOLIDAYS') && measures.some(({ unit }) => unit !== 'WORKING_DAY')) return false;
  if (!marks.has('WITHOUT_HOLIDAYS') && tokens.some((_, at) => isOtherUnit(tokens, measures, at))) return false;
  return measures.every((measure) => isBound(tokens, measure, marks) && !mayBeOpen(tokens, measures, measure));
}

/** `২৪ ঘন্টা` alone or beside the name of a place; not `নতুন সংযোগ ৭ দিন, পুনঃসংযোগ ২৪ ঘন্টা`. */
function mayBeOpen(tokens: readonly Token[], measures: readonly Measure[], measure: Measure): boolean {
  if (!isRoundTheClock(measure) || isExplicit(tokens, measure)) return false;
  return measures.length === 1 || OPEN_PLACES.has(tokens[measure.from - 1]?.key ?? '');
}

/** `প্রতি রোগী ১০ মিনিট`: each is a service of its own; not `প্রতি পাতা ৫ মিনিট`, of which one service has many. */
function isEachServed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'EVERY' && SERVED.has(tokens[at + 1]?.key ?? '');
}

function isInside(measures: readonly Measure[], at: number): boolean {
  return measures.some(({ from, next }) => from <= at && at < next);
}

/** A unit word without number beside measures names another length, unless the time begins there (`জমার দিন হতে`). */
function isOtherUnit(tokens: readonly Token[], measures: readonly Measure[], at: number): boolean {
  if (tokens[at]?.kind !== 'UNIT' || isInside(measures, at)) return false;
  return tokens[at + 1]?.kind !== 'TO';
}

function isBound(tokens: readonly Token[], measure: Measure, marks: ReadonlySet<Mark>): boolean {
  const explicit = isExplicit(tokens, measure);
  if (tokens[measure.from - 1]?.kind === 'ORDINAL') return false;
  if (measure.unit === 'YEAR' && measure.max > MOST_YEARS) return false;
  if (explicit) return true;
  const after = tokens[measure.next]?.kind;
  // দিনের and any word but "within": so many days' training, leave or arrears, or less than so many.
  if (measure.form === 'GENITIVE' && !ENDS_BOUND.has(after)) return false;
  if (!mayLastUntil(tokens, measure)) return false;
  if (after === 'TO' || after === 'COUNT' || after === 'ORDINAL') return false;
  return !marks.has('AVAILABLE') && (!marks.has('COURSE') || marks.has('WITHOUT_HOLIDAYS'));
}

/** `৩০ দিন পর্যন্ত` at the end is a bound; with words behind, or of weeks and more, it may be how long something holds. */
function mayLastUntil(tokens: readonly Token[], { min, unit, next }: Measure): boolean {
  if (min !== null || unit === 'WORKING_DAY' || !UNTIL.has(tokens[next]?.key ?? '')) return true;
  return SHORT_UNITS.has(unit) && tokens.slice(next + 1).every(({ kind }) => kind === 'STOP' || kind === 'CLOSE');
}

/** `২৪ ঘন্টা`, `৩৬৫ দিন`, `১২ মাস`; not `২৪ (চব্বিশ) ঘন্টা`, as only promises are written. */
export function isRoundTheClock({ unit, max, from, next }: Measure): boolean {
  if (next - from !== NUMBER_AND_UNIT) return false;
  return (unit === 'HOUR' && max === ROUND_THE_CLOCK) || max === ROUND_THE_YEAR.get(unit);
}

function isExplicit(tokens: readonly Token[], { from, next }: Measure): boolean {
  return [tokens[from - 1]?.kind, tokens[from - 2]?.kind, tokens[next]?.kind].some(
    (kind) => kind === 'WITHIN' || kind === 'AT_MOST',
  );
}
