import { inSmallerUnit } from './convert-unit.ts';
import type { TimeBound, TimeUnit } from './deadline.ts';
import { readAmount } from './read-amount.ts';
import type { Token, UnitForm } from './token.ts';

/** A number with its unit. `from` and `next`: its first token, and the first behind it. `form`: of its last unit word. */
export interface Measure extends TimeBound {
  max: number;
  unit: TimeUnit;
  form: UnitForm;
  from: number;
  next: number;
}

/** The measures of a cell in order, and the numbers that belong to none (by the index of their tokens). */
export interface Measures {
  measures: Measure[];
  strayNumbers: number[];
}

const PARTS: Partial<Record<TimeUnit, TimeUnit>> = { HOUR: 'MINUTE', YEAR: 'MONTH' };

/** Reads every number with its unit; a number without one, or in a form that is not certain, is stray. */
export function readMeasures(tokens: readonly Token[]): Measures {
  const measures: Measure[] = [];
  const strayNumbers: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const measure = readMeasure(tokens, at);
    if (measure !== null) measures.push(measure);
    else if (tokens[at]?.kind === 'NUMBER') strayNumbers.push(at);
    at = measure?.next ?? at + 1;
  }
  return { measures, strayNumbers };
}

function readMeasure(tokens: readonly Token[], at: number): Measure | null {
  const first = readPart(tokens, at);
  if (first === null || first.min !== null) return first;
  const second = readPart(tokens, first.next);
  if (second !== null) return second.min === null ? addSmaller(first, second) : null;
  const sign = tokens[first.next]?.kind;
  if (sign !== 'TO' && sign !== 'DASH') return first;
  const most = tokens[first.next + 1]?.kind === 'AT_MOST' ? 1 : 0;
  const end = readPart(tokens, first.next + 1 + most);
  if (end === null || end.min !== null) return sign === 'TO' ? null : first;
  return toRange(first, end);
}

/** `দেড় ঘন্টা` 90 MINUTE, `সাড়ে তিন বছর` 42 MONTH: only hours and years have parts of one length. */
function readFraction(tokens: readonly Token[], at: number): Measure | null {
  const fraction = tokens[at];
  if (fraction?.kind !== 'FRACTION') return null;
  const number = fraction.added ? tokens[at + 1] : undefined;
  const whole = number?.kind === 'NUMBER' ? number.value : 0;
  const next = fraction.added ? at + 2 : at + 1;
  const unit = tokens[next];
  if (unit?.kind !== 'UNIT' || (fraction.added && whole === 0)) return null;
  const smaller = PARTS[unit.unit];
  const max = smaller === undefined ? null : inSmallerUnit(whole + fraction.value, unit.unit, smaller);
  if (smaller === undefined || max === null) return null;
  return { min: null, max, unit: smaller, form: unit.form, from: at, next: next + 1 };
}

/** An amount and its unit: `৭ দিন`, `৭-দিন`, `৩টি কার্যদিবস`, `৭ (সাত দিন)`, `(সাত) দিন`. */
function readPart(tokens: readonly Token[], at: number): Measure | null {
  const amount = readAmount(tokens, at);
  if (amount === null) return readFraction(tokens, at);
  const link = tokens[amount.next]?.kind;
  const bracketed = link === 'CLOSE' && tokens[at - 1]?.kind === 'OPEN';
  const next = link === 'DASH' || link === 'COUNT' || bracketed ? amount.next + 1 : amount.next;
  const unit = tokens[next];
  if (unit?.kind !== 'UNIT' || isHalf(tokens, at, unit.unit)) return null;
  return { min: amount.low, max: amount.high, unit: unit.unit, form: unit.form, from: at, next: next + 1 };
}

/** `১/২ ঘন্টা`: half an hour, or one to two. */
function isHalf(tokens: readonly Token[], at: number, unit: TimeUnit): boolean {
  const [one, stroke, two] = tokens.slice(at, at + 3);
  const written = one?.kind === 'NUMBER' && one.value === 1 && two?.kind === 'NUMBER' && two.value === 2;
  return written && stroke?.kind === 'SLASH' && unit === 'HOUR';
}

/** `১ ঘন্টা ৩৫ মিনিট`. No sum: one unit twice, or a part that makes a whole (`৭ দিন ২৪ ঘন্টা`: round the clock). */
function addSmaller(first: Measure, second: Measure): Measure | null {
  const converted = inSmallerUnit(first.max, first.unit, second.unit);
  const whole = inSmallerUnit(1, first.unit, second.unit);
  if (first.unit === second.unit || converted === null || whole === null || second.max >= whole) return null;
  return { ...second, max: converted + second.max, from: first.from };
}

/** `১ মাস হইতে ১ বৎসর` in the smaller unit, whichever of the two has it. */
function toRange(first: Measure, end: Measure): Measure | null {
  const max = inSmallerUnit(end.max, end.unit, first.unit);
  const min = inSmallerUnit(first.max, first.unit, end.unit);
  const inUnit = max === null ? { min, max: end.max, unit: end.unit } : { min: first.max, max, unit: first.unit };
  if (inUnit.min === null || inUnit.min >= inUnit.max) return null;
  return { ...inUnit, form: end.form, from: first.from, next: end.next };
}
