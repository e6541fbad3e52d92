import { foldedWords, foldText } from '../text/fold.ts';
import type { DeadlineCase } from './deadline.ts';
import { isTotal } from './read-bound.ts';
import type { Measure } from './read-measures.ts';
import type { Token } from './token.ts';

/** Tokens that belong to a bound, not to the name of its case. */
const BOUND_SIGNS: ReadonlySet<string> = new Set([
  'WITHIN',
  'AT_MOST',
  'AFTER',
  'CLOSE',
  'STOP',
  'SLASH',
  'OPEN',
  'DASH',
  'OR',
]);
const SPECIAL_CASES = ['ক্ষেত্র', 'প্রযোজ্য ক্ষেত্র', 'বিশেষ ক্ষেত্র', 'জরুরি'].map(foldText);
/** Directly before a measure: the words up to here say when it holds. */
const ENDS_CONDITION: ReadonlySet<string> = new Set(['হলে', 'থাকলে', 'ক্ষেত্রে'].map(foldText));
/** Names of steps that follow one another: their times add up and are no cases. */
const STEPS = 'যাচাই তদন্ত শুনানি অনুমোদন আদেশ প্রেরণ জারি স্বাক্ষর প্রতিবেদন গ্রহণ দাখিল পরিদর্শন সুপারিশ নিষ্পত্তি বিতরণ ধাপ'
  .split(' ')
  .map((word) => foldText(word));
const WITHOUT: ReadonlySet<string> = new Set(['ছাড়া', 'ব্যতীত'].map(foldText));
const JOINING_WORDS: ReadonlySet<string> = new Set(['এবং', 'ও', 'আর', 'and']);
/** Words that part two bounds without saying when the second holds. */
const EMPTY_LABELS: ReadonlySet<string> = new Set(
  ['তবে', 'এবং', 'পরে', 'পরবর্তী', 'অতিরিক্ত', 'আরও', 'আরো'].map(foldText),
);
const SEPARATORS: ReadonlySet<string> = new Set(['STOP', 'SLASH', 'OTHERWISE', 'OR']);

/**
 * The cases of a cell with several measures (`নবায়ন ১ দিন/ নতুন ২/৩ দিন`), each under the words beside it.
 * Null where it is not certain which words belong to which number.
 */
export function readCases(text: string, tokens: readonly Token[], measures: readonly Measure[]): DeadlineCase[] | null {
  if (tokens.some(({ kind }) => kind === 'AT_LEAST' || kind === 'OR_MORE')) return null;
  if (measures.some((measure) => isTotal(tokens, measure))) return null;
  const spans = findSpans(tokens, measures);
  if (spans === null) return null;
  const cases = spans.map(({ from, to, measure }) => ({
    label: labelOf(text, tokens, from, to, measure),
    min: measure.min,
    max: measure.max,
    unit: measure.unit,
  }));
  if (cases.slice(1).some(({ label }) => label === '')) return null;
  if (cases.some(({ label }) => EMPTY_LABELS.has(foldText(label)))) return null;
  if (cases.every(({ label }) => isStep(label))) return null;
  const labels = new Set(cases.map(({ label }) => label));
  return labels.size === cases.length ? cases : null;
}

interface Span {
  from: number;
  to: number;
  measure: Measure;
}

function findSpans(tokens: readonly Token[], measures: readonly Measure[]): Span[] | null {
  const cuts = measures.slice(1).map((measure, index) => findCut(tokens, measures[index], measure));
  const last = measures.at(-1);
  const first = measures[0];
  if (first === undefined || last === undefined) return null;
  const parted = cuts.every((cut) => cut !== null);
  const before = hasWords(tokens, 0, first.from);
  const after = hasWords(tokens, last.next, tokens.length);
  if (!parted && before === after) return null;
  const starts = cuts.map((cut, index) => {
    if (cut !== null) return cut;
    return before ? afterBound(tokens, measures[index]) : (measures[index + 1]?.from ?? 0);
  });
  const ends = [...starts, tokens.length];
  return measures.map((measure, index) => ({
    from: index === 0 ? 0 : (starts[index - 1] ?? 0),
    to: ends[index] ?? tokens.length,
    measure,
  }));
}

/** Where the words of the next case begin: at the one separator between two measures, or at "in special cases". */
function findCut(tokens: readonly Token[], left: Measure | undefined, right: Measure): number | null {
  const from = afterBound(tokens, left);
  const separators: number[] = [];
  let depth = 0;
  for (let at = left?.next ?? 0; at < right.from; at += 1) {
    const kind = tokens[at]?.kind ?? '';
    if (kind === 'OPEN') depth += 1;
    if (kind === 'CLOSE') depth -= 1;
    if (depth <= 0 && SEPARATORS.has(kind)) separators.push(at);
  }
  const [separator] = separators;
  if (separator !== undefined) return separators.every((at) => !hasWords(tokens, separator, at)) ? separator : null;
  const bothNamed = hasWords(tokens, 0, left?.from ?? 0) && hasWords(tokens, from + 1, right.from);
  if (bothNamed && JOINING_WORDS.has(tokens[from]?.text ?? '')) return from;
  return (opensSpecialCase(tokens, from) || endsCondition(tokens, right)) &&
    !hasWords(tokens, right.next, tokens.length)
    ? from
    : null;
}

/** `… ক্ষেত্র বিশেষে ৩০ দিন`, `… (প্রযোজ্য ক্ষেত্রে ৩ দিন)`: words that never name the case before them. */
function opensSpecialCase(tokens: readonly Token[], from: number): boolean {
  const [first, second] = tokens.slice(tokens[from]?.kind === 'OPEN' ? from + 1 : from);
  const words = `${first?.key ?? ''} ${second?.key ?? ''}`;
  return SPECIAL_CASES.some((special) => words.startsWith(special));
}

function endsCondition(tokens: readonly Token[], { from }: Measure): boolean {
  const before = tokens[from - 1];
  const at = before?.kind === 'AT_MOST' ? from - 2 : from - 1;
  return ENDS_CONDITION.has(tokens[at]?.key ?? '');
}

/** `আবেদন যাচাই`, `তদন্তের জন্য`; not `তদন্ত প্রয়োজন হলে`. */
function isStep(label: string): boolean {
  const words = foldedWords(label);
  if (words.some((word) => ENDS_CONDITION.has(word) || WITHOUT.has(word))) return false;
  return words.some((word) => STEPS.some((step) => word.startsWith(step)));
}

function afterBound(tokens: readonly Token[], measure: Measure | undefined): number {
  let at = measure?.next ?? 0;
  while (tokens[at]?.kind === 'WITHIN' || tokens[at]?.kind === 'AFTER') at += 1;
  return at;
}

function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => !BOUND_SIGNS.has(kind));
}

/** The words before the measure, or behind it where none stand before. */
function labelOf(text: string, tokens: readonly Token[], from: number, to: number, measure: Measure): string {
  const before = wordsIn(text, tokens.slice(from, measure.from));
  return before === '' ? wordsIn(text, tokens.slice(measure.next, to)) : before;
}

function wordsIn(text: string, tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind, text: word }) => !BOUND_SIGNS.has(kind) && !JOINING_WORDS.has(word));
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/ঃ$/, '');
}
