import type { Measure } from './read-measures.ts';
import type { Token } from './token.ts';

/** Before a measure: it says how long or how often something is, not how long it takes. */
const NAMES_A_LENGTH: ReadonlySet<string> = new Set(['TERM', 'EVERY', 'REGULAR', 'SEASON']);

/** Whether a cell names a time of the calendar or the clock, a repetition or a programme's term instead of a bound. */
export function isScheduled(tokens: readonly Token[], measures: readonly Measure[]): boolean {
  return (
    tokens.some((_, at) => isCalendarAt(tokens, at)) || measures.some((measure) => isTermOrRepeated(tokens, measure))
  );
}

function isCalendarAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  switch (tokens[at]?.kind) {
    case 'CALENDAR_NAME':
    case 'CLOCK':
    case 'AGAIN':
      return true;
    case 'DATE':
      return isCalendarDate(tokens, at);
    case 'ORDINAL':
      return next?.kind === 'UNIT';
    case 'EVERY':
      return next?.kind === 'UNIT' || (next?.kind === 'NUMBER' && tokens[at + 2]?.kind === 'UNIT');
    case 'UNIT':
      return isFrequency(tokens, at) || next?.kind === 'TERM' || isDayOfUnit(tokens, at);
    default:
      return false;
  }
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
  return before !== 'CLOSE' && (next === 'NUMBER' || next === 'QUOTA' || next === 'UNIT');
}

/** `মাসের শেষ দিকে`; not `১ম ধাপ ৭ দিন ২য় ধাপ …`, where the next case begins. */
function isDayOfUnit(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'ORDINAL' && tokens[at - 1]?.kind !== 'NUMBER';
}

/** `২ বছর মেয়াদী`, `৩ মাস অন্তর`, `২ দিন পর পর`, `১৫ দিন পূর্বে`, `মেয়াদ ৬ মাস`, `দৈনিক ৮ ঘন্টা`. */
function isTermOrRepeated(tokens: readonly Token[], { from, next, unit }: Measure): boolean {
  const after = tokens[next]?.kind;
  if (after === 'TERM' || after === 'AGAIN' || after === 'BEFORE') return true;
  if (after === 'AFTER' && tokens[next + 1]?.kind === 'AFTER') return true;
  if (after === 'REGULAR' && (unit === 'HOUR' || unit === 'MINUTE')) return true;
  return NAMES_A_LENGTH.has(tokens[from - 1]?.kind ?? '');
}
