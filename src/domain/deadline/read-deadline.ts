import { isDitto } from '../text/ditto.ts';
import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { areCertain, isRoundTheClock } from './certainty.ts';
import type { Deadline, DeadlineCase, DeadlineKind, TimeBound } from './deadline.ts';
import { joinTokens } from './join-tokens.ts';
import { kindWithoutMeasure } from './kind-without-measure.ts';
import type { Mark } from './mark-words.ts';
import { readBound, readLeastAndMost, readTotal } from './read-bound.ts';
import { readCases } from './read-cases.ts';
import { readMarks } from './read-marks.ts';
import { type Measures, readMeasures } from './read-measures.ts';
import { repairText } from './repair-text.ts';
import { hasBoundBeside, isScheduled } from './schedule.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A longer text is a page that slipped into a cell, not a promised time. In characters. */
const LONGEST_CELL = 2000;
const MOST_REMEMBERED = 5_000;

/** Cells that give no time. */
const NOTHING_GIVEN: ReadonlySet<string> = new Set([
  '',
  ...['নাই', 'নেই', 'নাইপ্রযোজ্যনয়', 'na', 'n a', 'nil'].map(foldText),
]);

const AFTER_FIRST_WORDS = /[/(,;।]/;

const NO_BOUND: TimeBound = { min: null, max: null, unit: null };

type Reading = { kind: DeadlineKind; bound?: TimeBound; cases?: DeadlineCase[] };

/**
 * Reads a promised time. A number is given only where it is certain what it bounds: all numbers of the cell must be
 * understood, or the kind is UNPARSED. Never throws. `৭ (সাত) কার্যদিবসের মধ্যে` → FIXED, max 7 WORKING_DAY.
 */
export const readDeadline = remember(readCell, MOST_REMEMBERED);

function readCell(text: string): Deadline {
  if (text.length > LONGEST_CELL) return toDeadline(text, new Set(), { kind: 'UNPARSED' });
  const repaired = repairText(text);
  const folded = foldText(repaired);
  if (isDitto(text) || NOTHING_GIVEN.has(folded)) return toDeadline(text, new Set(), { kind: 'UNSPECIFIED' });
  const marks = readMarks(folded);
  const tokens = joinTokens(tokenise(repaired));
  return toDeadline(text, marks, readTokens(repaired, tokens, marks));
}

function readTokens(text: string, tokens: readonly Token[], marks: ReadonlySet<Mark>): Reading {
  const found = readMeasures(tokens);
  if (marks.has('REFERENCE')) return { kind: 'UNPARSED' };
  if (isScheduled(tokens, found.measures) || isOpeningTime(found, marks)) {
    if (found.measures.length === 0 && opensOnTheSpot(text)) return { kind: 'IMMEDIATE' };
    return { kind: hasBoundBeside(tokens, found.measures) ? 'UNPARSED' : scheduledKind(tokens) };
  }
  if (found.measures.length === 0) return { kind: kindWithoutMeasure(tokens, marks, found.strayNumbers.length > 0) };
  if (found.strayNumbers.length > 0 || !areCertain(tokens, found.measures, marks)) return { kind: 'UNPARSED' };
  return readCertain(text, tokens, found, marks);
}

/** `তাৎক্ষণিক/প্রতিদিন`, `চাহিবামাত্র (সকাল ৯টা-৫টা)`: the schedule says when one may come. */
function opensOnTheSpot(text: string): boolean {
  const [first = ''] = text.split(AFTER_FIRST_WORDS);
  return readMarks(foldText(first)).has('IMMEDIATE') && !isScheduled(joinTokens(tokenise(first)), []);
}

/** `২৪ ঘন্টা খোলা`. */
function isOpeningTime({ measures, strayNumbers }: Measures, marks: ReadonlySet<Mark>): boolean {
  return (
    marks.has('AVAILABLE') && strayNumbers.length === 0 && measures.length === 1 && measures.every(isRoundTheClock)
  );
}

/** `প্রতি মাসে ১০ টি` counts what is done, not the time it takes; a named thing (টি ব্যাচ) is a programme. */
function scheduledKind(tokens: readonly Token[]): DeadlineKind {
  return tokens.findLast(({ kind }) => kind !== 'STOP')?.kind === 'QUOTA' ? 'UNPARSED' : 'SCHEDULED';
}

function readCertain(
  text: string,
  tokens: readonly Token[],
  { measures }: Measures,
  marks: ReadonlySet<Mark>,
): Reading {
  const [first, ...others] = measures;
  if (first === undefined) return { kind: 'UNPARSED' };
  const bound =
    others.length === 0
      ? readBound(tokens, first, marks)
      : (readLeastAndMost(tokens, measures) ?? readTotal(tokens, measures));
  if (bound !== null) return { kind: bound.min === null ? 'FIXED' : 'RANGE', bound };
  const cases = others.length === 0 ? null : readCases(text, tokens, measures);
  return cases === null ? { kind: 'UNPARSED' } : { kind: 'CONDITIONAL', cases };
}

function toDeadline(text: string, marks: ReadonlySet<Mark>, { kind, bound = NO_BOUND, cases = [] }: Reading): Deadline {
  const immediate = kind === 'IMMEDIATE' || marks.has('IMMEDIATE');
  const conditional = kind === 'CONDITIONAL' || (marks.has('CONDITIONAL') && !marks.has('NOT_APPLICABLE'));
  return { text, kind, immediate, conditional, ...bound, cases };
}
