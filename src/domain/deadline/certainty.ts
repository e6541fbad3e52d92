import { foldText } from '../text/fold.ts';
import type { Mark } from './mark-words.ts';
import type { Measure } from './read-measures.ts';
import type { Token } from './token.ts';

/** Round the clock and round the year are as often opening hours as bounds. */
const ROUND_THE_CLOCK = 24;
const ROUND_THE_YEAR = 365;
/** More years are an age or how long something holds. */
const MOST_YEARS = 10;
/** Tokens of a number without repetition and its unit. */
const NUMBER_AND_UNIT = 2;

const UNCERTAIN_SIGNS: ReadonlySet<string> = new Set(['UNCLEAR', 'FRACTION', 'QUOTA', 'REFERENCE', 'EVERY', 'SEASON']);
/** `৩ বছর পর্যন্ত`: how long something holds, as often as how long it takes. */
const UNTIL: ReadonlySet<string> = new Set(['পর্যন্ত', 'until'].map(foldText));

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

const UNCERTAIN_MARKS: readonly Mark[] = ['OTHER_MEASURE', 'REFERENCE'];

/** Whether nothing in a cell makes its measures doubtful: counts, fractions, ages, words that name another length. */
export function areCertain(tokens: readonly Token[], measures: readonly Measure[], marks: ReadonlySet<Mark>): boolean {
  if (UNCERTAIN_MARKS.some((mark) => marks.has(mark))) return false;
  if (tokens.some(({ kind }) => UNCERTAIN_SIGNS.has(kind))) return false;
  if (marks.has('WITHOUT_HOLIDAYS') && measures.some(({ unit }) => unit !== 'WORKING_DAY')) return false;
  if (!marks.has('WITHOUT_HOLIDAYS') && tokens.some((_, at) => isOtherUnit(tokens, measures, at))) return false;
  return measures.every((measure) => isBound(tokens, measure, marks));
}

/** A unit word without number beside measures names another length, unless the time begins there (`জমার দিন হতে`). */
function isOtherUnit(tokens: readonly Token[], measures: readonly Measure[], at: number): boolean {
  if (tokens[at]?.kind !== 'UNIT' || measures.some(({ from, next }) => from <= at && at < next)) return false;
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
  if (measure.min === null && measure.unit !== 'WORKING_DAY' && UNTIL.has(foldText(tokens[measure.next]?.text ?? '')))
    return false;
  if (after === 'TO' || after === 'COUNT' || after === 'ORDINAL') return false;
  if (isRoundTheClock(measure)) return false;
  return !marks.has('AVAILABLE') && (!marks.has('COURSE') || marks.has('WITHOUT_HOLIDAYS'));
}

/** `২৪ ঘন্টা`, `৩৬৫ দিন`; not `২৪ (চব্বিশ) ঘন্টা`, as only promises are written. */
export function isRoundTheClock({ unit, max, from, next }: Measure): boolean {
  if (next - from !== NUMBER_AND_UNIT) return false;
  return (unit === 'HOUR' && max === ROUND_THE_CLOCK) || (unit === 'DAY' && max === ROUND_THE_YEAR);
}

function isExplicit(tokens: readonly Token[], { from, next }: Measure): boolean {
  return [tokens[from - 1]?.kind, tokens[from - 2]?.kind, tokens[next]?.kind].some(
    (kind) => kind === 'WITHIN' || kind === 'AT_MOST',
  );
}
